import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT } from '../support/build-portal.ts';
import { BASES, pagesOf } from '../support/built-pages.ts';
import { realCatalogue } from '../fixtures/catalogues.ts';

describe.each(BASES)('under %s', (base) => {
  test('every page tells browsers of the search, at an address that is there', () => {
    const link = `<link rel="search" href="${base}opensearch.xml" type="application/opensearchdescription+xml"`;
    const pages = pagesOf(base);
    expect(pages.length).toBeGreaterThan(400);
    expect(pages.filter(({ html }) => !html.includes(link)).map(({ address }) => address)).toEqual([]);
    const description = readFileSync(join(BUILT[base], 'opensearch.xml'), 'utf8');
    expect(description).toContain(`template="${base}search/?q={searchTerms}"`);
  });
});

test('the public list of search words holds every entry with its reason', async () => {
  const { lexicon } = await realCatalogue();
  const rows = readFileSync(join(BUILT['/'], 'data/lexicon.csv'), 'utf8').trim().split(/\r?\n/u).slice(1);
  expect(rows).toHaveLength(lexicon.entries.length);
  for (const [at, { asked, reason }] of lexicon.entries.entries()) {
    expect(rows[at]).toContain(asked[0]);
    expect(rows[at]).toContain(reason.replaceAll('"', '""'));
  }
});
