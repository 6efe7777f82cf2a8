import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, filesOf, pagesOf } from '../../support/built-pages.ts';
import { catalogueOf } from '../../support/portals.ts';
import { publishedApi } from '../../support/published-api.ts';

describe.each(inject('portals'))('share cards of the portal built for $base', async (portal) => {
  const { folder } = portal;
  const { site } = await catalogueOf(portal);
  const { documents, measures, themes } = publishedApi(portal);
  const promised = [
    'home',
    ...documents.map(({ id }) => id),
    ...measures.map(({ id }) => id),
    ...themes.map(({ id }) => `themes/${id}`),
  ].map((path) => `cards/${path}.png`);

  test('there is one for home and for each document, measure and theme, and no other', () => {
    const built = filesOf(folder).filter((file) => file.startsWith('cards/'));
    expect([...built].sort()).toEqual([...promised].sort());
  });

  test('each is a PNG of 1200 × 630 of at most 40 KB', () => {
    const wrong = promised.filter((file) => {
      const png = readFileSync(join(folder, file));
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)].join('×');
      return png.subarray(0, 8).toString('hex') !== '89504e470d0a1a0a' || size !== '1200×630' || png.length > 40_960;
    });
    expect(wrong).toEqual([]);
  });

  test('every page tells its title and description; full addresses only where a host is known, which here is none', () => {
    for (const { file, document } of pagesOf(portal)) {
      const content = (selector: string) => {
        const meta = document.querySelector(selector);
        return (meta && attribute(meta, 'content')) ?? '';
      };
      const told = (name: string) => content(`meta[property="${name}"]`);
      expect(told('og:title'), file).not.toBe('');
      expect(told('og:description'), file).toBe(content('meta[name="description"]'));
      expect(told('og:site_name'), file).toBe(site.title);
      expect(told('og:locale'), file).toBe('zh_CN');
      expect(document.querySelectorAll('link[rel="canonical"], meta[property="og:image"]').length, file).toBe(0);
    }
  });
});
