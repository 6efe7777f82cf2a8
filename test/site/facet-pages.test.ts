import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attribute, lineOf, pageAt } from '../support/built-pages.ts';
import { PORTAL } from '../support/portals.ts';

const browse = pageAt('/measures/');
const offered = browse.document.querySelectorAll('a[data-facet]').map((link) => ({
  key: `${attribute(link, 'data-facet')}:${attribute(link, 'data-value')}`,
  href: attribute(link, 'href') ?? '',
  count: Number(link.querySelectorAll('.count').map(lineOf).join('')),
}));
const rowsOf = (address: string) =>
  pageAt(address)
    .document.querySelectorAll('[data-facets]')
    .map((row) => ({
      facets: attribute(row, 'data-facets')?.split(' ') ?? [],
      href: row.querySelectorAll('a.row-title').map((link) => attribute(link, 'href'))[0],
    }));
const all = rowsOf('/measures/');

test('every value that the list of measures offers has a page of its own', () => {
  expect(offered.length).toBeGreaterThan(20);
  expect(offered.filter(({ href }) => !existsSync(`${PORTAL.folder}${href}index.html`))).toEqual([]);
});

test('each value’s page lists exactly the measures that have it, as many as are promised beside it', () => {
  for (const { key, href, count } of offered) {
    const expected = all.filter(({ facets }) => facets.includes(key));
    expect(rowsOf(href), key).toEqual(expected);
    expect(expected, key).toHaveLength(count);
  }
});

test('the facets with one value a measure share out all measures', () => {
  for (const facet of ['document', 'place', 'level', 'kind']) {
    const counts = offered.filter(({ key }) => key.startsWith(`${facet}:`)).map(({ count }) => count);
    expect(
      counts.reduce((sum, count) => sum + count, 0),
      facet,
    ).toBe(all.length);
  }
});
