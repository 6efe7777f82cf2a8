import type { Addresses } from '#views/addresses.ts';

/**
 * `robots.txt` (RFC 9309): everything may be read. It names the sitemap where the host is known, since a sitemap is named by its full address.
 * Crawlers look for it at a host's root alone; under a path it says so.
 *
 * @param origin the portal's scheme and host, where it is known.
 */
export function robotsText(addresses: Addresses, origin: URL | undefined): string {
  const { home } = addresses;
  return [
    ...(home === '/'
      ? []
      : [`# 爬虫只读网站根目录的 /robots.txt。本站在 ${home} 下，请把下面的内容并入根目录的那一份。`]),
    'User-agent: *',
    'Allow: /',
    ...(origin ? ['', `Sitemap: ${new URL(addresses.sitemap, origin).href}`] : []),
    '',
  ].join('\n');
}
