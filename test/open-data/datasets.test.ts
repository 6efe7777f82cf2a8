import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, test } from 'vitest';
import { csvwOf, describedSheet } from '#open-data/csvw.ts';
import type { Dataset, Sheet } from '#open-data/dataset.ts';
import { datasets, sheets } from '#open-data/datasets.ts';
import { csvDatatype } from '#open-data/datatypes.ts';
import { sheetCsv } from '#open-data/downloads/sheet-csv.ts';
import { jsonSchemaOf } from '#open-data/json-schema.ts';
import { chinese, english } from '#open-data/languages.ts';
import { addressesAt } from '#views/addresses.ts';
import { archivedCatalogue } from '../fixtures/archive.ts';
import { realCatalogue, smallCatalogue } from '../fixtures/catalogues.ts';
import { isOf } from '../fixtures/csv-datatypes.ts';
import { csvRows } from '../fixtures/csv.ts';

const addresses = addressesAt('/');
const catalogue = await realCatalogue();
const published = { catalogue, addresses };
const small = { catalogue: await smallCatalogue(), addresses };
const archived = { catalogue: await archivedCatalogue(), addresses };
const all = Object.values<Dataset>(datasets).map((dataset) => [dataset.name, dataset] as const);

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
/** What is said in English holds Chinese only where it quotes it. */
const isEnglish = (text: string) => /\p{Script=Latin}/u.test(text) && !isChinese(text.replaceAll(/“[^”]*”/gu, ''));

describe.each(all)('%s.json', (name, dataset) => {
  const schema = jsonSchemaOf(dataset);
  const validate = new Ajv2020({ allErrors: true, formats: fullFormats }).compile(schema);

  test('is what its schema says, of the portal itself, of a small one and of one with an archive', () => {
    for (const one of [published, small, archived]) {
      validate(JSON.parse(JSON.stringify(dataset.json(one))));
      expect(validate.errors ?? []).toEqual([]);
    }
    expect(validate(dataset.isByMeasure ? { 'moj-2018/1': {} } : [{}])).toBe(false);
  });

  test('tells of every property what it is, to readers of Chinese and of English, and nothing that editors do', () => {
    const told: { title: string; description: string }[] = [schema as never];
    const collect = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return;
      if ('properties' in part) told.push(...Object.values(part.properties as Record<string, never>));
      Object.values(part).forEach(collect);
    };
    collect(schema);
    for (const { title, description } of told) {
      expect(title).toMatch(/^.*\p{Script=Han}.* · \p{Script=Latin}/u);
      const [first = '', second = '', ...rest] = description.split('\n');
      expect([isChinese(first), isEnglish(second), rest, second], name).toEqual([true, true, [], second]);
    }
    expect(JSON.stringify(schema)).not.toMatch(/npm run|content\/|不要手改|请/u);
  });
});

describe.each([...sheets])('%s.csv', (name, sheet) => {
  const { columns, primaryKey } = sheet;
  const [header = [], ...rows] = csvRows(sheetCsv(sheet, published));
  const cellOf = (row: readonly string[], column: string) => row[header.indexOf(column)] ?? '';

  test('has one line an entry and, above it, the names of its columns', () => {
    expect(rows).toHaveLength((datasets[name].json(published) as unknown[]).length);
    expect(header).toEqual(columns.map((column) => column.name));
    expect(new Set(header).size).toBe(header.length);
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
  });

  test('has its columns even while it has no rows', () => {
    const none = {
      measures: [],
      documents: [],
      themes: [],
      bodies: [],
      archive: [],
      lexicon: { entries: [], stop: [] },
    };
    const empty = { catalogue: { ...small.catalogue, ...none }, addresses };
    expect(csvRows(sheetCsv(sheet, empty))).toEqual([header]);
  });

  test('describes every column in Chinese and in English', () => {
    for (const { name: column, said } of columns) {
      const [inChinese, inEnglish] = [said(chinese), said(english)];
      expect(Object.values(inChinese).every(isChinese), `${column}: ${inChinese.description}`).toBe(true);
      expect(Object.values(inEnglish).every(isEnglish), `${column}: ${inEnglish.description}`).toBe(true);
      expect(inChinese.description, column).not.toBe(inChinese.title);
    }
  });

  test.each([
    ['of the portal itself', published],
    ['of one with an archive', archived],
  ])('%s, has in every cell what its column says', (_, one) => {
    const [, ...lines] = csvRows(sheetCsv(sheet, one));
    const wrong = columns.flatMap(({ name: column, datatype, separator, missing }) =>
      lines.flatMap((row) => {
        const cell = cellOf(row, column);
        if (cell === '') return missing === undefined ? [`${column} is empty`] : [];
        const values = separator === undefined ? [cell] : cell.split(separator);
        return values
          .filter((value) => value === '' || !isOf(csvDatatype(datatype), value))
          .map((value) => `${column}: ${value}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  // A word of the lexicon holds the separator that its file has always had; JSON and JSON Lines keep its words apart.
  const apart = name === 'lexicon' ? test.fails : test;
  apart('keeps the entries of its lists apart', () => {
    const lists = columns.flatMap(({ separator }, at) => (separator === undefined ? [] : [{ separator, at }]));
    for (const [at, cells] of sheet.rows(published).entries()) {
      for (const { separator, at: place } of lists) {
        const entries = (cells[place] ?? []) as readonly string[];
        expect((rows[at]?.[place] ?? '').split(separator), header[place]).toEqual(entries.length > 0 ? entries : ['']);
      }
    }
  });

  test('names each row once by its key', () => {
    const keys = rows.map((row) => primaryKey.map((column) => cellOf(row, column)).join('\n'));
    if (primaryKey.length > 0) expect(new Set(keys).size).toBe(rows.length);
    expect(primaryKey.filter((column) => !header.includes(column))).toEqual([]);
  });

  test('has no line that programs would take for a comment', () => {
    expect(rows.filter(([first = '']) => first.startsWith('#'))).toEqual([]);
  });
});

describe('the description beside a sheet', () => {
  const site = { ...catalogue.site, title: '星河台账', titleEnglish: 'Xinghe Ledger', dataDate: '2026-11-21' };
  const csvw = csvwOf('measures', describedSheet('measures', sheets.get('measures') as Sheet), site);

  test('is what CSV on the Web asks of a table description, in Chinese and in English', () => {
    expect(csvw).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh-Hans' }],
      url: 'measures.csv',
      'dc:title': [
        '星河台账：举措和组织实施要求',
        { '@value': 'Xinghe Ledger: Measures and requirements', '@language': 'en' },
      ],
      'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
      'dc:modified': { '@value': '2026-11-21', '@type': 'xsd:date' },
      dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], delimiter: ',', quoteChar: '"', doubleQuote: true },
    });
    expect(csvw['dc:rights'][0]).toContain('注明“星河台账”');
    expect(csvw.tableSchema.primaryKey).toEqual(['id']);
    const lexicon = csvwOf('lexicon', describedSheet('lexicon', sheets.get('lexicon') as Sheet), site);
    expect(lexicon.tableSchema).not.toHaveProperty('primaryKey');
  });

  test('describes a column, a list and a date that may be missing', () => {
    const column = (name: string) => csvw.tableSchema.columns.find((one) => one.name === name);
    expect(column('themes')).toEqual({
      name: 'themes',
      titles: { en: ['themes', 'Themes'], 'zh-Hans': '专题' },
      'dc:description': [
        '专题编号，一至六个，见 themes.json',
        { '@value': 'Ids of one to six themes, see themes.json', '@language': 'en' },
      ],
      datatype: 'string',
      null: '',
      required: true,
      separator: ' ',
    });
    expect(column('since')).toMatchObject({ datatype: 'date', null: '' });
    expect(column('since')?.['dc:description'][0]).toContain('没有值，表示不适用');
    expect(column('since')).not.toHaveProperty('required');
    expect(column('progress')?.datatype).toEqual({
      base: 'string',
      format: '^(?:unassessed|no-evidence-found|not-started|under-way|partly-kept|kept)$',
    });
  });

  // Metadata Vocabulary for Tabular Data, sections 5.3, 5.5, 5.6 and 5.11: the properties that may stand there and what they hold.
  test.each([...sheets])('of %s has only what the vocabulary knows, in the form that it asks for', (name, sheet) => {
    const { tableSchema, dialect, ...table } = csvwOf(name, describedSheet(name, sheet), site);
    const common = (property: string) => property.startsWith('dc:');
    expect(Object.keys(table).filter((property) => !common(property))).toEqual(['@context', 'url']);
    const known = ['encoding', 'lineTerminators', 'quoteChar', 'doubleQuote', 'header', 'headerRowCount'];
    expect(Object.keys(dialect).sort()).toEqual([...known, 'delimiter', 'skipInitialSpace', 'trim'].sort());
    for (const column of tableSchema.columns) {
      const { datatype } = column;
      expect(column.name).toMatch(/^[A-Za-z][A-Za-z0-9]*$/u);
      expect(
        Object.keys(column).filter(
          (property) =>
            !common(property) && !['name', 'titles', 'datatype', 'null', 'required', 'separator'].includes(property),
        ),
      ).toEqual([]);
      expect(Object.values(column.titles).flat()).toContain(column.name);
      const base = typeof datatype === 'object' ? datatype.base : datatype;
      expect(['string', 'integer', 'number', 'boolean', 'date', 'anyURI']).toContain(base);
      if (typeof datatype === 'object') expect(() => new RegExp(datatype.format, 'u')).not.toThrow();
    }
  });
});
