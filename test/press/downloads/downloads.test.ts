import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '#archive/fingerprint.ts';
import { downloadsOf } from '#press/downloads/downloads.ts';
import { workbookOf } from '#press/downloads/workbook.ts';
import { addressesAt } from '#views/addresses.ts';
import { sheets } from '#views/sheets.ts';
import type { Sheet } from '#views/sheets/sheet.ts';
import { realCatalogue } from '../../fixtures/catalogues.ts';

const catalogue = await realCatalogue();
const addresses = addressesAt('/');
const files = await downloadsOf(catalogue, addresses);
const textOf = (name: string) => new TextDecoder().decode(files.get(name));
const rowsOf = (name: keyof typeof sheets) =>
  textOf(`${name}.jsonl`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

async function read(bytes: Uint8Array | undefined): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes ?? []) as never);
  return workbook;
}

/** A sheet of one row, for situations that the real ones do not have. */
const oneCell = (cell: string, datatype: 'string' | 'date' = 'string'): Sheet => ({
  title: '试',
  primaryKey: [],
  columns: [{ name: 'text', title: '文字', description: '', datatype, isRequired: false }],
  rows: () => [[cell]],
  csv: () => '',
});

describe('JSON Lines', () => {
  test('have a row an object, with every column, in the order of the sheet', () => {
    const rows = rowsOf('measures');
    expect(rows).toHaveLength(catalogue.measures.length);
    expect(Object.keys(rows[0] ?? {})).toEqual(sheets.measures.columns.map(({ name }) => name));
    expect(rows.map(({ quote }) => quote)).toEqual(catalogue.measures.map(({ quote }) => quote));
  });

  test('keep numbers, lists and empty cells as such', () => {
    const first = rowsOf('measures').find(({ state }) => state === 'unassessed') ?? {};
    expect([typeof first['elements'], Array.isArray(first['themes']), first['since']]).toEqual(['number', true, null]);
  });
});

describe('the workbook', async () => {
  const workbook = await read(files.get('reform-ledger.xlsx'));

  test('has every sheet, with as many rows as the other forms', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(Object.keys(sheets));
    for (const name of Object.keys(sheets) as (keyof typeof sheets)[]) {
      expect(workbook.getWorksheet(name)?.rowCount, name).toBe(rowsOf(name).length + 1);
    }
  });

  test('has a header that stays in view, typed cells, and no formula', () => {
    for (const page of workbook.worksheets) {
      expect(page.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      page.eachRow((row) =>
        row.eachCell((cell) => expect(cell.type, cell.address).not.toBe(ExcelJS.ValueType.Formula)),
      );
    }
    const evidence = workbook.getWorksheet('evidence');
    const recorded = sheets.evidence.columns.findIndex(({ name }) => name === 'recorded') + 1;
    expect(evidence?.getCell(2, recorded).value).toBeInstanceOf(Date);
  });

  test('takes a text for a text, whatever it begins with', async () => {
    const made = await read(await workbookOf({ one: oneCell('=1+1') }, catalogue, addresses));
    expect(made.getWorksheet('one')?.getCell('A2').value).toBe('=1+1');
  });

  test('refuses a text that no cell can hold, naming its place', async () => {
    await expect(workbookOf({ one: oneCell('长'.repeat(32_768)) }, catalogue, addresses)).rejects.toThrow(
      'one 第 2 行“文字”有 32768 个字符，一个单元格最多 32767 个。',
    );
  });
});

describe('all of /data/', () => {
  test('is the same each time', async () => {
    expect(await downloadsOf(catalogue, addresses)).toEqual(files);
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
    expect(readme).toContain('CC BY 4.0');
    expect(readme).toContain('数据日期：2026年11月21日');
    for (const [name, { columns }] of Object.entries(sheets)) {
      expect(readme).toContain(`${name}.csv、${name}.jsonl`);
      for (const column of columns) expect(readme).toContain(`  ${column.name}（${column.title}，`);
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
    expect(resources.map(({ path }) => path)).toEqual(Object.keys(sheets).map((name) => `${name}.csv`));
  });
});
