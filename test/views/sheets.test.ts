import { describe, expect, test } from 'vitest';
import { addressesAt } from '#views/addresses.ts';
import { sheets, type SheetName } from '#views/sheets.ts';
import { csvwOf } from '#views/sheets/csvw.ts';
import { realCatalogue, smallCatalogue } from '../fixtures/catalogues.ts';
import { csvRows } from '../fixtures/csv.ts';
import { isOf } from '../fixtures/csv-datatypes.ts';

const catalogue = await realCatalogue();
const addresses = addressesAt('/');
const names = Object.keys(sheets) as SheetName[];

/** The cells of a sheet of the portal itself, by column. */
function cellsOf(name: SheetName) {
  const [header = [], ...rows] = csvRows(sheets[name].csv(catalogue, addresses));
  return { header, rows, cellOf: (row: readonly string[], column: string) => row[header.indexOf(column)] ?? '' };
}

describe.each(names)('%s.csv', (name) => {
  const { columns, primaryKey } = sheets[name];
  const { header, rows, cellOf } = cellsOf(name);

  test('has one line a row and, above it, the names of its columns', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(header).toEqual(columns.map((column) => column.name));
    expect(new Set(header).size).toBe(header.length);
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
  });

  test('has its columns even while it has no rows', async () => {
    const small = { ...(await smallCatalogue()), measures: [], lexicon: { entries: [], stop: [] } };
    expect(csvRows(sheets[name].csv(small, addresses))).toEqual([header]);
  });

  test('describes every column in Chinese', () => {
    const undescribed = columns.filter(({ title, description }) =>
      [title, description].some((words) => !/\p{Script=Han}/u.test(words)),
    );
    expect(undescribed.map((column) => column.name)).toEqual([]);
    const short = columns.filter(({ title, description }) => description.length < 4 || description === title);
    expect(short.map((column) => column.name)).toEqual([]);
  });

  test('has in every cell what its column says', () => {
    const wrong = columns.flatMap(({ name: column, datatype, separator, isRequired }) =>
      rows.flatMap((row) => {
        const cell = cellOf(row, column);
        if (cell === '') return isRequired ? [`${column} is empty`] : [];
        const values = separator === undefined ? [cell] : cell.split(separator);
        return values.filter((value) => value === '' || !isOf(datatype, value)).map((value) => `${column}: ${value}`);
      }),
    );
    expect(wrong).toEqual([]);
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

test('lists keep their entries', () => {
  const { rows, cellOf } = cellsOf('lexicon');
  expect(rows.map((row) => cellOf(row, 'asked').split('、'))).toEqual(
    catalogue.lexicon.entries.map(({ asked }) => asked),
  );
  const measures = cellsOf('measures');
  expect(measures.rows.map((row) => measures.cellOf(row, 'themes').split(' '))).toEqual(
    catalogue.measures.map(({ themes }) => themes.map(({ id }) => id)),
  );
});

describe('the description beside a sheet', () => {
  const csvw = csvwOf('measures', sheets.measures, { title: '司改台账', dataDate: '2026-11-21' });

  test('is what CSV on the Web asks of a table description', () => {
    expect(csvw).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh-Hans' }],
      url: 'measures.csv',
      'dc:title': '司改台账：举措和组织实施要求',
      'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
      'dc:modified': { '@value': '2026-11-21', '@type': 'xsd:date' },
      dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], delimiter: ',', quoteChar: '"', doubleQuote: true },
    });
    expect(csvw.tableSchema.primaryKey).toEqual(['id']);
    expect(csvwOf('lexicon', sheets.lexicon, catalogue.site).tableSchema).not.toHaveProperty('primaryKey');
  });

  test('describes a column, a list and a date that may be missing', () => {
    const column = (name: string) => csvw.tableSchema.columns.find((one) => one.name === name);
    expect(column('themes')).toEqual({
      name: 'themes',
      titles: { en: 'themes', 'zh-Hans': '专题' },
      'dc:description': '专题编号，一至四个，见 themes.json',
      datatype: 'string',
      null: '',
      required: true,
      separator: ' ',
    });
    expect(column('since')).toMatchObject({ datatype: 'date', null: '' });
    expect(column('since')).not.toHaveProperty('required');
    expect(column('state')?.datatype).toEqual({
      base: 'string',
      format: '^(?:unassessed|no-evidence-found|not-started|deployed|pilot|rule-in-force|in-operation|complete)$',
    });
  });

  // Metadata Vocabulary for Tabular Data, sections 5.3, 5.5, 5.6 and 5.11: the properties that may stand there and what they hold.
  test.each(names)('of %s has only what the vocabulary knows, in the form that it asks for', (name) => {
    const { tableSchema, dialect, ...table } = csvwOf(name, sheets[name], catalogue.site);
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
      expect(Object.values(column.titles)).toContain(column.name);
      const base = typeof datatype === 'object' ? datatype.base : datatype;
      expect(['string', 'integer', 'number', 'boolean', 'date', 'anyURI']).toContain(base);
      if (typeof datatype === 'object') expect(() => new RegExp(datatype.format, 'u')).not.toThrow();
    }
  });
});
