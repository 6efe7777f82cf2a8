import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { pagePaths, sitemapOf } from '#formats/discovery/sitemap.ts';
import { addressesAt } from '#views/addresses.ts';
import { filesOf } from '../support/built-pages.ts';
import { catalogueOf, PORTAL, PORTALS } from '../support/portals.ts';

const HOST = 'https://portal.example';
const catalogue = await catalogueOf(PORTAL);

describe.each(PORTALS)('programs that look for pages of the portal built for $base', (portal) => {
  const { base, folder } = portal;
  const files = new Set(filesOf(folder));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('find no sitemap where the host is not known, and none named', () => {
    expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
    expect(read('robots.txt')).not.toMatch(/Sitemap/u);
  });

  test('would find every page in the sitemap, once, where it is known', () => {
    const xml = sitemapOf(pagePaths(files), catalogue, addressesAt(base), new URL(HOST));
    const { urlset } = new XMLParser({ isArray: (name) => name === 'url' }).parse(xml) as {
      urlset: { url: { loc: string; lastmod?: string }[] };
    };
    const pages = [...files].filter(
      (file) => file.endsWith('.html') && file !== '404.html' && !file.startsWith('embed/'),
    );
    expect(urlset.url.map(({ loc }) => `${loc.slice(`${HOST}${base}`.length)}index.html`).sort()).toEqual(pages.sort());
  });

  test('find in llms.txt only links that lead somewhere', () => {
    const links = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/gu)].map(([, target = '']) => target);
    expect(links.length).toBeGreaterThan(15);
    const dead = links.filter((target) => {
      const path = new URL(target, `${HOST}${base}llms.txt`).pathname.slice(base.length);
      return !files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    });
    expect(dead).toEqual([]);
  });
});

test('every chart’s table has its description beside it', () => {
  const tables = filesOf(join(PORTAL.folder, 'charts')).filter((file) => file.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(5);
  const without = tables.filter((file) => !existsSync(join(PORTAL.folder, 'charts', `${file}-metadata.json`)));
  expect(without).toEqual([]);
});
