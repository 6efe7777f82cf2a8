import type { Site } from '#domain/site.ts';
import type { Addresses } from '#views/addresses.ts';

/** Where and of what day a file of the press is written. */
export interface Edition {
  readonly site: Site;
  readonly addresses: Addresses;
  /** The portal's scheme and host, where it is known. */
  readonly origin: URL | undefined;
}
