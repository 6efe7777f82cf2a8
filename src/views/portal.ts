import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Addresses } from './addresses.ts';

/** The portal as its pages and files are written: what it holds, and where it stands. */
export interface Portal {
  readonly catalogue: Catalogue;
  readonly addresses: Addresses;
  /** Its scheme and host, where they are known. */
  readonly origin: URL | undefined;
}

/** Where the portal stands. */
export type PortalPlace = Pick<Portal, 'addresses' | 'origin'>;

/** An address of the portal in full where its origin is known, otherwise from the host's root on. */
export function fullAddress(path: string, { origin }: Pick<Portal, 'origin'>): string {
  return origin ? new URL(path, origin).href : path;
}
