import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, inject, test } from 'vitest';
import { builtJson, filesOf } from '../../support/built-pages.ts';
import { catalogueOf } from '../../support/portals.ts';
import { API_FILES, publishedApi } from '../../support/published-api.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe.each(inject('atRoot'))('the API of the portal in $folder', async (portal) => {
  const { base, folder, content } = portal;
  const catalogue = await catalogueOf(portal);
  const { measures, documents, themes, bodies } = publishedApi(portal);
  const sources = new Map(
    catalogue.documents.map(({ id }) => [id, readFileSync(join(content, `sources/${id}.txt`), 'utf8')]),
  );

  test.each(API_FILES)('%s.json satisfies its published schema', (name) => {
    const schema = builtJson<object>(`api/v1/${name}.schema.json`, portal);
    expect(schema).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
    const validate = new Ajv2020({ allErrors: true, formats: fullFormats }).compile(schema);
    const data = builtJson<unknown[]>(`api/v1/${name}.json`, portal);
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate([{}])).toBe(false);
  });

  test('ledger.json holds what the rule looks at of every measure, as its published schema says', () => {
    const schema = builtJson<object>('api/v1/ledger.schema.json', portal);
    const validate = new Ajv2020({ allErrors: true, formats: fullFormats }).compile(schema);
    const ledger = builtJson<Record<string, object>>('api/v1/ledger.json', portal);
    validate(ledger);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ [measures[0]?.id ?? '']: {} })).toBe(false);
    expect(Object.keys(ledger)).toEqual(measures.map(({ id }) => id));
  });

  test.each(API_FILES)('every url in %s.json is a page of this portal', (name) => {
    const entries = builtJson<{ url: string }[]>(`api/v1/${name}.json`, portal);
    const dead = entries.filter(
      ({ url }) => !url.startsWith(base) || !existsSync(join(folder, url.slice(base.length), 'index.html')),
    );
    expect(dead).toEqual([]);
  });

  test('each measure has a file of its own that says the same as its entry', () => {
    const own = filesOf(join(folder, 'api/v1/measures'));
    expect(own).toEqual(measures.map(({ id }) => `${id}.json`).sort());
    for (const measure of measures) expect(builtJson(`api/v1/measures/${measure.id}.json`, portal)).toEqual(measure);
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
      const place = new Map(documents.map(({ id }, at) => [id, at]));
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
    test('documents are in the order of the portal, each with the hash of its archived file', () => {
      expect(documents.map(({ id }) => id)).toEqual(catalogue.documents.map(({ id }) => id));
      const wrong = documents.filter(({ id, sha256: hash }) => sha256(sources.get(id) ?? '') !== hash);
      expect(wrong.map(({ id }) => id)).toEqual([]);
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
});
