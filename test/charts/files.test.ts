import { describe, expect, test } from 'vitest';
import { charts } from '#charts/charts.ts';
import { outlined } from '#charts/picture/letters.ts';
import { drawPng } from '#charts/picture/png.ts';
import { text } from '#charts/shapes.ts';
import { fileTable, tableCsv, type Column } from '#charts/table.ts';
import { stateNames } from '#words/names.ts';
import { smallLedger } from './small-ledger.ts';

const column = (title: string, datatype: Column['datatype'], missingText = ''): Column => ({
  name: title,
  title,
  datatype,
  missing: 'none',
  missingText,
});
const all = Object.values(charts).map((chart) => chart(smallLedger));

describe('CSV', () => {
  test.each(all)('$name has the rows of its table', ({ table }) => {
    const csv = tableCsv(table);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const lines = csv.slice(1).trimEnd().split('\r\n');
    expect(lines).toHaveLength(table.rows.length + 1);
    expect(lines[0]).toBe(
      fileTable(table)
        .columns.map(({ title }) => title)
        .join(','),
    );
  });

  test('says in full which measure a row is about, whose number a spreadsheet would read as a date', () => {
    const numbered = all.filter(({ table }) => table.columns.some(({ name }) => name === 'number'));
    expect(numbered.length).toBeGreaterThan(2);
    for (const { table } of numbered) {
      const { columns, rows } = fileTable(table);
      const number = columns.findIndex(({ name }) => name === 'number');
      const wrong = rows.filter((cells) => {
        const [id, short] = [cells.at(-1), cells[number]];
        return short === null ? id !== null : String(id).split('/')[1] !== short;
      });
      expect(columns.at(-1)?.name).toBe('measure');
      expect(wrong).toEqual([]);
    }
  });

  test('quotes what needs it, and lets no text be taken for a formula; numbers stay numbers', () => {
    const table = {
      columns: [column('文字', 'text'), column('数', 'number')],
      rows: [
        ['=1+1', -3],
        ['＝1+1', null],
        ['有“引号”和"quotes", 逗号', 0.5],
        ['@名', 2],
        ['-减', 1],
        ['两\n行', null],
      ],
      totals: [['合计', 9]],
      note: '',
    };
    expect(tableCsv(table)).toBe(
      '\uFEFF文字,数\r\n\'=1+1,-3\r\n\'＝1+1,\r\n"有“引号”和""quotes"", 逗号",0.5\r\n\'@名,2\r\n\'-减,1\r\n"两\n行",\r\n',
    );
  });
});

test.each([' ', '\t', '\u3000', '\u00A0', '\u200B', '\uFEFF', '\u2060', '\u00AD', '\u3164', ' \u200B\t'])(
  'a formula behind the blank %j is none either',
  (blank) => {
    const table = {
      columns: [column('文字', 'text')],
      rows: [[`${blank}=1+1`], [`${blank}字=1`]],
      totals: [],
      note: '',
    };
    const [, formula, plain] = tableCsv(table).split('\r\n');
    expect(formula).toBe(`'${blank}=1+1`);
    expect(plain).toBe(blank.startsWith('\t') ? `'${blank}字=1` : `${blank}字=1`);
  },
);

test('a cell without a value says so only where the table is written', () => {
  const table = { columns: [column('数', 'number', '未见公布数字')], rows: [[null], [3]], totals: [], note: '' };
  expect(tableCsv(table)).toBe('\uFEFF数\r\n未见公布数字\r\n3\r\n');
});

describe('PNG', () => {
  test.each(all)('$name is drawn at twice its size, the same each time', (chart) => {
    const png = drawPng(chart);
    const head = new DataView(png.buffer, png.byteOffset, 24);
    expect(head.getUint32(12)).toBe(0x49484452);
    expect(head.getUint32(16)).toBe(2 * 760);
    expect(Buffer.from(drawPng(chart)).equals(Buffer.from(png))).toBe(true);
  });

  test('every state has all its letters, in both weights', () => {
    for (const role of ['strong', 'quiet'] as const) {
      for (const name of Object.values(stateNames)) {
        expect(outlined(text(0, 0, name, role)).properties['d']).toMatch(/^M/u);
      }
    }
  });

  test('a character that the font lacks is named', () => {
    expect(() => outlined(text(0, 0, '好𝕏'))).toThrow(
      '图里的“𝕏”（U+1D54F）在 Noto Sans SC（400）里没有字形；请换一个写法。',
    );
  });
});
