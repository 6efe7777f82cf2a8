import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Addresses } from '#views/addresses.ts';
import { lastChanges } from './last-changes.ts';

/** Where the protocol draws the line for one file. */
const MOST = 50_000;

/** HTML files that are no pages of their own: what a host shows for unknown addresses, and what other sites show within theirs. */
const NOT_PAGES = /^(?:404\.html|embed\/.*)$/u;

/** The paths below the portal's root at which readers find its pages, from the files of the built portal; in the order of their characters. */
export function pagePaths(files: Iterable<string>): string[] {
  return [...files]
    .filter((file) => file.endsWith('.html') && !NOT_PAGES.test(file))
    .map((file) => file.replace(/(?<=^|\/)index\.html$/u, ''))
    .sort();
}

/**
 * `sitemap.xml` (https://www.sitemaps.org/protocol.html): every page with the last change that the content knows of it,
 * but for those that only say that a measure was removed. The protocol takes full
 * addresses alone, so that there is no sitemap where the host is not known.
 *
 * @param paths as `pagePaths` gives them.
 * @throws {Error} for more pages than one sitemap may hold.
 */
export function sitemapOf(paths: readonly string[], catalogue: Catalogue, addresses: Addresses, origin: URL): string {
  if (paths.length > MOST) {
    throw new Error(`网站有 ${paths.length} 个页面，一份 sitemap.xml 最多列 ${MOST} 个：请把它分成几份，由索引列出。`);
  }
  const changes = lastChanges(catalogue, addresses);
  const removed = new Set(catalogue.removed.map(({ id }) => addresses.measure(id)));
  const listed = paths.map((path) => addresses.home + path).filter((address) => !removed.has(address));
  const urls = listed.map((address) => {
    const change = changes.get(address);
    return x('url', [x('loc', new URL(address, origin).href), ...(change === undefined ? [] : [x('lastmod', change)])]);
  });
  const set = x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(set)}\n`;
}
