import { withByteOrderMark } from '#files/byte-order-mark.ts';
import { robots } from '#words/robots.ts';
import type { Addresses } from '#views/addresses.ts';

/**
 * `robots.txt` (RFC 9309): everything may be read. It names the sitemap where the host is known, since a sitemap is named by its full address.
 * Crawlers look for it at a host's root alone; under a path it says so, to people.
 *
 * @param origin the portal's scheme and host, where it is known.
 */
export function robotsText(addresses: Addresses, origin: URL | undefined): string {
  const { home } = addresses;
  return [
    ...(home === '/' ? [] : [withByteOrderMark(`# ${robots.belowRoot(home)}`)]),
    'User-agent: *',
    'Allow: /',
    ...(origin ? ['', `Sitemap: ${new URL(addresses.sitemap, origin).href}`] : []),
    '',
  ].join('\n');
}
