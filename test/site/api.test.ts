import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, test } from 'vitest';
import { BASES, builtJson, filesOf } from '../support/built-pages.ts';
import { BUILT } from '../support/build-portal.ts';
import { PROMISED } from '../support/promised-measures.ts';
import { API_FILES, publishedApi } from '../support/published-api.ts';

const { measures, documents, themes, bodies } = publishedApi();
const sources = new Map(PROMISED.map(({ id }) => [id, readFileSync(`content/sources/${id}.txt`, 'utf8')]));
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe.each(BASES)('the API built for %s', (base) => {
  test.each(API_FILES)('%s.json satisfies its published schema', (name) => {
    const schema = builtJson<object>(`api/v1/${name}.schema.json`, base);
    expect(schema).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
    const validate = new Ajv2020({ allErrors: true, formats: fullFormats }).compile(schema);
    const data = builtJson<unknown[]>(`api/v1/${name}.json`, base);
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate([{}])).toBe(false);
  });

  test('ledger.json holds what the rule looks at of every measure, as its published schema says', () => {
    const schema = builtJson<object>('api/v1/ledger.schema.json', base);
    const validate = new Ajv2020({ allErrors: true, formats: fullFormats }).compile(schema);
    const ledger = builtJson<Record<string, object>>('api/v1/ledger.json', base);
    validate(ledger);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ 'moj-2018/1': {} })).toBe(false);
    expect(Object.keys(ledger)).toEqual(publishedApi(base).measures.map(({ id }) => id));
  });

  test.each(API_FILES)('every url in %s.json is a page of this portal', (name) => {
    const entries = builtJson<{ url: string }[]>(`api/v1/${name}.json`, base);
    const dead = entries.filter(
      ({ url }) => !url.startsWith(base) || !existsSync(join(BUILT[base], url.slice(base.length), 'index.html')),
    );
    expect(dead).toEqual([]);
  });

  test('each measure has a file of its own that says the same as its entry', () => {
    const all = publishedApi(base).measures;
    const own = filesOf(join(BUILT[base], 'api/v1/measures'));
    expect(own).toEqual(all.map(({ id }) => `${id}.json`).sort());
    for (const measure of all) expect(builtJson(`api/v1/measures/${measure.id}.json`, base)).toEqual(measure);
  });
});

test('the API says the same wherever the portal is served, but for the addresses', () => {
  for (const name of API_FILES) {
    const under = readFileSync(join(BUILT['/ledger/'], `api/v1/${name}.json`), 'utf8');
    const root = readFileSync(join(BUILT['/'], `api/v1/${name}.json`), 'utf8');
    expect(under).not.toEqual(root);
    expect(under.replaceAll('"/ledger/', '"/')).toEqual(root);
  }
});

describe('each measure of the API', () => {
  test('has the SHA-256 of the UTF-8 bytes of its quote', () => {
    expect(measures.filter(({ quote, quoteSha256 }) => sha256(quote) !== quoteSha256).map(({ id }) => id)).toEqual([]);
  });

  test('quotes whole lines of the archived text, word for word', () => {
    const wrong = measures.filter(({ document, quote }) => !`\n${sources.get(document)}`.includes(`\n${quote}\n`));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('stands in the order of the documents and, within one, of the text', () => {
    const place = new Map(PROMISED.map(({ id }, at) => [id, at]));
    const keys = measures.map(({ document, quote }) => [
      place.get(document) ?? -1,
      `\n${sources.get(document)}`.indexOf(`\n${quote}\n`),
    ]);
    const sorted = [...keys].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
    expect(keys).toEqual(sorted);
  });

  test('shares no line of its quote with another measure', () => {
    const lines = measures.flatMap(({ document, quote }) => quote.split('\n').map((line) => `${document}: ${line}`));
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });

  test('opens its quote with the number and heading of the source', () => {
    const wrong = measures.filter(({ heading, quote }) => !(quote.split('\n')[0] ?? '').includes(heading));
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(measures.filter(({ heading }) => heading !== '').length).toBeGreaterThan(100);
  });

  test('promises in each element only what its quote says', () => {
    const wrong = measures.flatMap(({ id, quote, elements }) =>
      elements
        .filter(({ words, cycle }) => ![words, cycle?.words ?? words].every((said) => quote.includes(said)))
        .map((element) => `${id} ${element.id}`),
    );
    expect(wrong).toEqual([]);
  });

  test('is known by an id that joins its document and its number, once', () => {
    expect(measures.filter(({ id, document, number }) => id !== `${document}/${number}`)).toEqual([]);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
  });
});

describe('the registers of the API', () => {
  test('documents are in the promised order, each with the hash of its archived file', () => {
    expect(documents.map(({ id }) => id)).toEqual(PROMISED.map(({ id }) => id));
    const wrong = documents.filter(({ id, sha256: hash }) => sha256(sources.get(id) ?? '') !== hash);
    expect(wrong.map(({ id }) => id)).toEqual([]);
    const published = documents.filter(({ rights }) => rights === 'official').map(({ id }) => id);
    expect(published).toEqual(PROMISED.filter((document) => document.published).map(({ id }) => id));
  });

  test('themes and measures name each other', () => {
    for (const { id, measures: named } of themes) {
      expect(named, id).toEqual(measures.filter((measure) => measure.themes.includes(id)).map((measure) => measure.id));
    }
    const known = new Set(themes.map(({ id }) => id));
    expect(measures.filter((measure) => !measure.themes.every((theme) => known.has(theme)))).toEqual([]);
  });

  test('bodies and measures name each other, in the same role', () => {
    const ofBodies = bodies.flatMap(({ id, measures: named }) => named.map((one) => `${one.id} ${one.role} ${id}`));
    const ofMeasures = measures.flatMap(({ id, bodies: named }) => named.map((one) => `${id} ${one.role} ${one.id}`));
    expect([...ofBodies].sort()).toEqual([...ofMeasures].sort());
  });
});
