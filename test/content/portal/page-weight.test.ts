import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { pageAt } from '../../support/built-pages.ts';
import { catalogueOf } from '../../support/portals.ts';

const gzipped = (bytes: string | Uint8Array) => gzipSync(bytes, { level: 6 }).length;

// Bytes as a host sends them, gzipped. What a page weighs without content is about a quarter more than was measured when it was set;
// what each document, measure, record or text adds to it is granted to it.
describe.each(inject('atRoot'))('the portal in $folder', async (portal) => {
  const { base, folder } = portal;
  const { documents, measures } = await catalogueOf(portal);
  const records = measures.flatMap(({ ledger }) => ledger.evidence).length;
  const fileWeight = (path: string) => gzipped(readFileSync(join(folder, path)));
  const indexFiles = (named: RegExp) =>
    readdirSync(join(folder, 'pagefind')).flatMap((name) => (named.test(name) ? [`pagefind/${name}`] : []));
  const textWeight = gzipped(documents.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('\n'));

  /** What a first visit transfers: the page, its style sheets, its scripts, and what those import. */
  const weightOf = (path: string) => {
    const { html } = pageAt(base + path, portal);
    const linked = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"|<script[^>]* src="([^"]+)"/gu)].map(
      ([, sheet, script]) => (sheet ?? script ?? '').slice(base.length),
    );
    const imported = path === 'search/' ? indexFiles(/^pagefind\.[0-9a-f]+\.js$/u) : [];
    return [`${path}index.html`, ...linked, ...imported].reduce((sum, file) => sum + fileWeight(file), 0);
  };

  test.each([
    ['home', '', 26_000 + 400 * documents.length],
    ['browse', 'measures/', 20_000 + 120 * measures.length],
    ['what was recorded', 'new/', 14_000 + 120 * records],
    ['the archive, with room for its first two snapshots', 'archive/', 16_000],
    ['the feeds and calendars', 'feeds/', 9_000 + 200 * documents.length],
    ['the figures to quote', 'press/', 14_000 + 350 * documents.length],
    ['search, before the first query', 'search/', 39_000],
    ['the check of a quotation, before the texts', 'verify/', 17_000],
  ])('%s (/%s) weighs at most %i bytes', (_, path, most) => {
    const weight = weightOf(path);
    expect(weight).toBeGreaterThan(3000);
    expect(weight).toBeLessThanOrEqual(most);
  });

  test('each document, in full, weighs at most what its text and its measures add to an empty one', () => {
    const heavy = documents
      .map(({ id, rights, paragraphs, measures: own }) => {
        const text = rights === 'official' ? gzipped(paragraphs.map((paragraph) => paragraph.text).join('\n')) : 0;
        return { id, weight: weightOf(`documents/${id}/`), most: 15_100 + text + 110 * own.length };
      })
      .filter(({ weight, most }) => weight > most);
    expect(heavy).toEqual([]);
  });

  test('each measure weighs at most what its words, promises and records add to an empty one', () => {
    const heavy = measures
      .map(({ id, quote, elements, ledger }) => ({
        id,
        weight: weightOf(`measures/${id}/`),
        most: 25_000 + 2 * gzipped(quote) + 150 * elements.length + 400 * ledger.evidence.length,
      }))
      .filter(({ weight, most }) => weight > most);
    expect(heavy).toEqual([]);
  });

  test('the part of the search index that every query loads is small', () => {
    const everyQuery = indexFiles(/\.(?:pf_meta|pagefind)$/u);
    expect(everyQuery).toHaveLength(2);
    expect(everyQuery.reduce((sum, file) => sum + fileWeight(file), 0)).toBeLessThanOrEqual(
      60_000 + 65 * measures.length,
    );
  });

  test('the texts that a quotation is compared with weigh little more than the texts themselves', () => {
    expect(fileWeight('verify/texts.json')).toBeLessThanOrEqual(3_000 + 1.25 * textWeight);
  });
});
