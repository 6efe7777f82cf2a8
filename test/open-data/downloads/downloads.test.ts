import { unzipSync } from 'fflate';
import { readXlsx, type Workbook } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '#files/hash.ts';
import { downloadsOf } from '#open-data/downloads/downloads.ts';
import { workbookOf } from '#open-data/downloads/workbook.ts';
import { addressesAt } from '#views/addresses.ts';
import type { Sheet } from '#open-data/dataset.ts';
import { sheets } from '#open-data/datasets.ts';
import { figure, text, type Datatype } from '#open-data/datatypes.ts';
import { words } from '#open-data/languages.ts';
import { countyCatalogue, found } from '../../fixtures/catalogues.ts';

const catalogue = await countyCatalogue();
const published = { catalogue, addresses: addressesAt('/') };
const files = await downloadsOf(published);
const textOf = (name: string) => new TextDecoder().decode(files.get(name));
const columnsOf = (name: 'measures' | 'evidence') => sheets.get(name)?.columns.map((column) => column.name) ?? [];
const rowsOf = (name: string) =>
  textOf(`${name}.jsonl`)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

function read(bytes: Uint8Array | undefined): Promise<Workbook> {
  return readXlsx(bytes ?? new Uint8Array(), { readStyles: true });
}

/** A sheet of one row, for situations that the real ones do not have. */
const oneCell = (cell: string, datatype: Datatype = text): ReadonlyMap<string, Sheet> => {
  const column = { name: 'text', datatype, said: () => ({ title: '文字', description: '' }) };
  return new Map([['one', { primaryKey: [], columns: [column], rows: () => [[cell]] }]]);
};

describe('JSON Lines', () => {
  test('have a row an object, with every column, in the order of the sheet', () => {
    const rows = rowsOf('measures');
    expect(rows).toHaveLength(catalogue.measures.length);
    expect(Object.keys(rows[0] ?? {})).toEqual(columnsOf('measures'));
    expect(rows.map(({ quote }) => quote)).toEqual(catalogue.measures.map(({ quote }) => quote));
  });

  test('keep numbers, lists and empty cells as such', () => {
    const first = rowsOf('measures').find(({ progress }) => progress === 'unassessed') ?? {};
    expect([typeof first['elements'], Array.isArray(first['themes']), first['since']]).toEqual(['number', true, null]);
  });
});

describe('the workbook', async () => {
  const workbook = await read(files.get('reform-ledger.xlsx'));

  const pageOf = (name: string, of = workbook) => found(of.sheets, (sheet) => sheet.name === name);

  test('has every sheet, with as many rows as the other forms', () => {
    expect(workbook.sheets.map(({ name }) => name).slice(0, sheets.size)).toEqual([...sheets.keys()]);
    for (const name of sheets.keys()) expect(pageOf(name).rows.length, name).toBe(rowsOf(name).length + 1);
  });

  test('has a header that stays in view, and no formula', () => {
    for (const page of workbook.sheets) {
      expect(page.freezePane).toEqual({ rows: 1 });
      expect([...(page.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
    }
  });

  test('has numbers as numbers and days as days, each with a format, whatever column they stand in', () => {
    const shown = new Map<string, Set<string>>();
    for (const { rows, cells } of workbook.sheets) {
      for (const [place, { style }] of cells ?? []) {
        const [row = 0, column = 0] = place.split(',').map(Number);
        const value = rows[row]?.[column];
        if (row === 0 || value === null || value === undefined) continue;
        const kind = value instanceof Date ? 'day' : typeof value;
        shown.set(kind, (shown.get(kind) ?? new Set()).add(style?.numFmt ?? 'none'));
      }
    }
    expect(shown.get('day')).toEqual(new Set(['yyyy-mm-dd']));
    expect(shown.get('string')).toEqual(new Set(['@']));
    expect([...(shown.get('number') ?? [])].filter((format) => !/^(?:General|0(?:\.0+)?)$/u.test(format))).toEqual([]);
    const asText = workbook.sheets.flatMap(({ name, rows }) =>
      rows
        .flat()
        .flatMap((value) => (typeof value === 'string' && /^\d+\.\d+$/u.test(value) ? [`${name} ${value}`] : [])),
    );
    expect(asText).toEqual([]);
  });

  test('takes a number for a number only where its column may hold one, with the decimals that were written', async () => {
    const made = await read(await workbookOf(oneCell('81.50', figure), published));
    const cell = pageOf('one', made).cells?.get('1,0');
    expect([cell?.value, cell?.style?.numFmt]).toEqual([81.5, '0.00']);
    const ratio = await read(await workbookOf(oneCell('1:1:1', figure), published));
    expect(pageOf('one', ratio).rows[1]).toEqual(['1:1:1']);
    const number = await read(await workbookOf(oneCell('2021'), published));
    expect(pageOf('one', number).rows[1]).toEqual(['2021']);
  });

  test('takes a text for a text, whatever it begins with', async () => {
    const made = await read(await workbookOf(oneCell('=1+1'), published));
    expect(pageOf('one', made).rows[1]).toEqual(['=1+1']);
  });

  test('refuses a text that no cell can hold, naming its place', async () => {
    await expect(async () => workbookOf(oneCell('长'.repeat(32_768)), published)).rejects.toThrow(
      'one 第 2 行“文字”有 32768 个字符，一个单元格最多 32767 个。',
    );
  });
});

describe('all of /data/', () => {
  test('is the same each time', async () => {
    expect(await downloadsOf(published)).toEqual(files);
  });

  test('is listed with its checksums, but for the list itself and the zip', () => {
    const lines = textOf('sha256sums.txt').trimEnd().split('\n');
    const listed = [...files].filter(([name]) => !/^(?:sha256sums\.txt|.+\.zip)$/u.test(name));
    expect(lines).toEqual(
      listed.map(([name, bytes]) => `${sha256Of(bytes)}  ${name}`).sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)),
    );
  });

  test('is in the zip', () => {
    const packed = unzipSync(files.get('reform-ledger-data.zip') as Uint8Array);
    expect(Object.keys(packed).sort()).toEqual(
      [...files.keys()]
        .filter((name) => !name.endsWith('.zip'))
        .map((name) => `reform-ledger-data/${name}`)
        .sort(),
    );
  });

  test('is told in the readme: licence, data date, and every column of every sheet', () => {
    const readme = textOf('readme.txt');
    expect([...(files.get('readme.txt') ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    // `sha256sum -c` takes a mark for a part of the first line.
    expect(textOf('sha256sums.txt')).toMatch(/^[\x20-\x7E\n]+$/u);
    expect(readme).toContain('CC BY 4.0');
    expect(readme).toContain('数据日期：2025年6月30日');
    for (const [name, { columns }] of sheets) {
      expect(readme).toContain(`${name}.csv、${name}.jsonl`);
      for (const column of columns) expect(readme).toContain(`  ${column.name}（${column.said(words).title}，`);
    }
  });

  test('is described as a data package that fits its files', () => {
    const { resources } = JSON.parse(textOf('datapackage.json')) as {
      resources: { path: string; bytes: number; hash: string; schema: { fields: { name: string }[] } }[];
    };
    for (const { path, bytes, hash, schema } of resources) {
      const file = files.get(path) as Uint8Array;
      expect([path, bytes, hash]).toEqual([path, file.length, `sha256:${sha256Of(file)}`]);
      const [header = ''] = new TextDecoder().decode(file).split('\r\n');
      expect(schema.fields.map(({ name }) => name).join(',')).toBe(header);
    }
    expect(resources.map(({ path }) => path)).toEqual([...sheets.keys()].map((name) => `${name}.csv`));
  });
});
