import { check, dictionary, integer, jsonValue, property, string } from 'fast-check';
import { stringify } from 'yaml';
import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { recordHash, recordsOf } from '#catalogue/check/released.ts';
import { readYaml } from '#catalogue/read/yaml.ts';
import { evidenceSchema, ledgerSchema, searchLogSchema } from '#domain/evidence.ts';
import { canonicalJson } from '#files/canonical-json.ts';
import { goodYaml } from '../fixtures/evidence-portal.ts';

const SEARCH = 'searches:\n  - { date: 2026-01-15, where: 公开网页的存本, queries: [网上立案率], found: false }\n';

function hashesOf(text: string, schema: typeof ledgerSchema): string[] {
  const ledger = readYaml('content/progress/xinghe-2024/2-1.yaml', text, schema);
  expect(ledger.problems).toEqual([]);
  return recordsOf({ kind: 'progress', names: { document: 'xinghe-2024', number: '2-1' }, ...ledger }).map(
    ({ hash }) => hash,
  );
}

const record = dictionary(string({ minLength: 1 }), jsonValue(), { minKeys: 1, noNullPrototype: true });

describe('the hash of a released record', () => {
  test('is of the canonical JSON of its fields, which any other program can make', () => {
    const written = { id: 'ev-001', value: 81.5, elements: ['e1'], date: '2025-03' };
    expect(canonicalJson(written)).toBe('{"date":"2025-03","elements":["e1"],"id":"ev-001","value":81.5}');
    // printf '%s' '{"date":…}' | sha256sum
    expect(recordHash(written)).toBe('46a829049bc00e26692b38d6051e2948b3377867a1e0a886a85a8b5c591b700d');
  });

  test('stays when the schema gets a field with a default, and when its fields change places', () => {
    const reordered = (schema: z.ZodObject) =>
      z.strictObject({
        language: z.string().default('zh'),
        ...Object.fromEntries(Object.entries(schema.shape).reverse()),
      });
    const later = z.strictObject({
      reviewed: z.boolean().default(false),
      searches: z.array(reordered(searchLogSchema)).default([]),
      statements: ledgerSchema.shape.statements,
      evidence: z.array(reordered(z.strictObject(evidenceSchema.shape))).default([]),
    }) as unknown as typeof ledgerSchema;
    const text = goodYaml + SEARCH;
    expect(hashesOf(text, later)).toEqual(hashesOf(text, ledgerSchema));
  });

  test('does not depend on the order or the style in which an editor wrote the fields', () => {
    const reversed = property(record, (fields) => {
      const other = Object.fromEntries(Object.entries(fields).reverse());
      const read = readYaml('a.yaml', stringify(other, { defaultStringType: 'QUOTE_SINGLE' }), z.unknown());
      return recordHash(read.written) === recordHash(fields);
    });
    expect(check(reversed)).toMatchObject({ failed: false });
  });

  test('changes with every word, with every field that is added and with every one that is taken away', () => {
    const added = property(record, string({ minLength: 1 }), integer(), (fields, name, value) => {
      const more = { ...fields, [name]: value };
      return (recordHash(more) === recordHash(fields)) === (fields[name] === value);
    });
    const reworded = property(record, string({ minLength: 1 }), (fields, more) => {
      const words = JSON.stringify(fields);
      return recordHash({ ...fields, words }) !== recordHash({ ...fields, words: words + more });
    });
    expect(check(added)).toMatchObject({ failed: false });
    expect(check(reworded)).toMatchObject({ failed: false });
  });
});
