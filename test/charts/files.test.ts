import { describe, expect, test } from 'vitest';
import { charts } from '#charts/charts.ts';
import { outlined } from '#charts/picture/letters.ts';
import { drawPng } from '#charts/picture/png.ts';
import { text } from '#charts/scene.ts';
import { column, tableCsv } from '#charts/table.ts';
import { progressNames } from '#text/names.ts';
import { smallLedger } from './small-ledger.ts';

const all = Object.values(charts).map((chart) => chart(smallLedger));

describe('CSV', () => {
  test.each(all)('$name has the rows of its table', ({ table }) => {
    const csv = tableCsv(table);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const lines = csv.slice(1).trimEnd().split('\r\n');
    expect(lines).toHaveLength(table.rows.length + 1);
    expect(lines[0]).toBe(table.columns.map(({ name }) => name).join(','));
  });

  test('quotes what needs it, and lets no text be taken for a formula; numbers stay numbers', () => {
    const table = {
      columns: [column('文字'), column('数', 'number')],
      rows: [
        ['=1+1', -3],
        ['＝1+1', ''],
        ['有“引号”和"quotes", 逗号', 0.5],
        ['@名', 2],
        ['-减', 1],
        ['两\n行', ''],
      ],
      totals: [['合计', 9]],
      note: '',
    };
    expect(tableCsv(table)).toBe(
      '\uFEFF文字,数\r\n\'=1+1,-3\r\n\'＝1+1,\r\n"有“引号”和""quotes"", 逗号",0.5\r\n\'@名,2\r\n\'-减,1\r\n"两\n行",\r\n',
    );
  });
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
      for (const name of Object.values(progressNames)) {
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
