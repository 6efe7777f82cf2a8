import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageAt } from '../support/built-pages.ts';
import { BUILT } from '../support/build-portal.ts';
import { publishedApi } from '../support/published-api.ts';
import { BUDGETS, INDEX_BUDGET, TEXTS_BUDGET } from './page-weight-budgets.ts';

const gzipped = (path: string) => gzipSync(readFileSync(join(BUILT['/'], path)), { level: 6 }).length;

/** What a first visit transfers: the page, its style sheets, its scripts, and what those import. */
function weightOf(address: string): number {
  const { html } = pageAt(address);
  const linked = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"|<script[^>]* src="\/([^"]+)"/gu)]
    .map(([, sheet, script]) => sheet ?? script ?? '')
    .filter((path) => path !== '');
  const imported = address === '/search/' ? ['pagefind/pagefind.js'] : [];
  return [`${address.slice(1)}index.html`, ...linked, ...imported].reduce((sum, path) => sum + gzipped(path), 0);
}

test.each(BUDGETS)('$kind ($address) weighs at most $most bytes', ({ address, most }) => {
  const weight = weightOf(address);
  expect(weight).toBeGreaterThan(3000);
  expect(weight).toBeLessThanOrEqual(most);
});

test('no measure page weighs more than the budget of the longest', () => {
  const [, , { most } = { most: 0 }] = BUDGETS;
  const heavy = publishedApi()
    .measures.map(({ url }) => ({ url, weight: weightOf(url) }))
    .filter(({ weight }) => weight > most);
  expect(heavy).toEqual([]);
});

test('the part of the search index that every query loads is small', () => {
  const entry = JSON.parse(readFileSync(join(BUILT['/'], 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string; wasm: string | null }>;
  };
  expect(Object.keys(entry.languages)).toEqual(['unknown']);
  const meta = `pagefind/pagefind.${entry.languages['unknown']?.hash}.pf_meta`;
  expect(existsSync(join(BUILT['/'], meta))).toBe(true);
  expect(gzipped(meta) + gzipped('pagefind/wasm.unknown.pagefind')).toBeLessThanOrEqual(INDEX_BUDGET);
});

test('the texts that a quotation is compared with are small', () => {
  expect(gzipped('verify/texts.json')).toBeLessThanOrEqual(TEXTS_BUDGET);
});
