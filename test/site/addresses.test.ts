import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BASES, type Base } from '../support/built-pages.ts';
import { BUILT } from '../support/build-portal.ts';
import { PROMISED, PROMISED_COUNTS, PROMISED_IDS } from '../support/promised-measures.ts';
import { publishedApi } from '../support/published-api.ts';

const FIXED = [
  '',
  'documents/',
  'measures/',
  'themes/',
  'bodies/',
  'compare/',
  'search/',
  'about/',
  'methodology/',
  'glossary/',
  'timeline/',
  'indicators/',
  'changes/',
  'corrections/',
  'archive/',
  'data/',
  'feeds/',
  'press/',
  'verify/',
];

function isBuilt(base: Base, address: string): boolean {
  const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  return existsSync(join(BUILT[base], file));
}

const folders = (base: Base, path: string) =>
  readdirSync(join(BUILT[base], path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

describe.each(BASES)('the portal built for %s', (base) => {
  test.each(FIXED)('has a page at /%s', (address) => {
    expect(isBuilt(base, address)).toBe(true);
  });

  test('has the page that hosts show for an unknown address', () => {
    expect(isBuilt(base, '404.html')).toBe(true);
  });

  test('has a page for each of the eight documents and for nothing else', () => {
    expect(folders(base, 'documents')).toEqual(PROMISED.map(({ id }) => id).sort());
    expect(PROMISED.filter(({ id }) => !isBuilt(base, `documents/${id}/`))).toEqual([]);
  });

  test('has the 236 promised measure pages under the numbers of their documents, and no others', () => {
    const built = PROMISED.flatMap(({ id }) => folders(base, `measures/${id}`).map((number) => `${id}/${number}`));
    expect(built.sort()).toEqual([...PROMISED_IDS].sort());
    expect(built.filter((id) => !isBuilt(base, `measures/${id}/`))).toEqual([]);
    expect(built).toHaveLength(236);
    expect(folders(base, 'measures')).toEqual([...PROMISED.map(({ id }) => id), 'by'].sort());
  });

  test('has a page for each theme and each body, and for nothing else', () => {
    const { themes, bodies } = publishedApi(base);
    expect(folders(base, 'themes')).toEqual(themes.map(({ id }) => id).sort());
    expect(folders(base, 'bodies')).toEqual(bodies.map(({ id }) => id).sort());
    expect(themes.filter(({ id }) => !isBuilt(base, `themes/${id}/`))).toEqual([]);
    expect(bodies.filter(({ id }) => !isBuilt(base, `bodies/${id}/`))).toEqual([]);
    expect([themes.length, bodies.length]).toEqual([45, 145]);
  });
});

describe('the numbers of measures', () => {
  const { measures, documents } = publishedApi();

  test.each(Object.entries(PROMISED_COUNTS))('%s has the promised measures and requirements', (id, promised) => {
    const kinds = measures.filter(({ document }) => document === id).map(({ kind }) => kind);
    const counts = [
      kinds.filter((kind) => kind === 'measure').length,
      kinds.filter((kind) => kind !== 'measure').length,
    ];
    expect(counts).toEqual(promised);
    const entry = documents.find((document) => document.id === id);
    expect([entry?.measures, entry?.requirements]).toEqual(promised);
  });

  test.each(PROMISED)('$id gives each kind under the promised numbers', ({ id, measures: numbers, requirements }) => {
    const of = (kind: string) =>
      measures.filter((measure) => measure.document === id && measure.kind === kind).map(({ number }) => number);
    expect(of('measure').sort()).toEqual([...numbers].sort());
    expect(of('requirement')).toEqual(requirements);
  });
});
