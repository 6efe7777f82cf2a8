import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../support/built-pages.ts';
import { catalogueOf, PORTAL, PORTALS } from '../support/portals.ts';

describe.each(PORTALS)('under $base', (portal) => {
  const { base, folder } = portal;
  test('every page tells browsers of the search, at an address that is there', () => {
    const link = `<link rel="search" href="${base}opensearch.xml" type="application/opensearchdescription+xml"`;
    const pages = pagesOf(portal);
    expect(pages.filter(({ html }) => !html.includes(link)).map(({ address }) => address)).toEqual([]);
    const description = readFileSync(join(folder, 'opensearch.xml'), 'utf8');
    expect(description).toContain(`template="${base}search/?q={searchTerms}"`);
  });
});

test('the public list of search words holds every entry with its reason', async () => {
  const { lexicon } = await catalogueOf(PORTAL);
  const rows = readFileSync(join(PORTAL.folder, 'data/lexicon.csv'), 'utf8').trim().split(/\r?\n/u).slice(1);
  expect(rows).toHaveLength(lexicon.entries.length);
  for (const [at, { asked, reason }] of lexicon.entries.entries()) {
    expect(rows[at]).toContain(asked[0]);
    expect(rows[at]).toContain(reason.replaceAll('"', '""'));
  }
});
