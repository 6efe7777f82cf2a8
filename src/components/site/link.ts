import { addressesAt } from '#views/addresses.ts';

/** The addresses of the portal as this build serves it. */
export const addresses = addressesAt(import.meta.env.BASE_URL);
