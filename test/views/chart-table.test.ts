import { describe, expect, test } from 'vitest';
import { chartNames } from '#charts/chart.ts';
import { column, tableCsv } from '#charts/table.ts';
import { chartTable } from '#views/chart-table.ts';
import { chartOf } from '#views/charts.ts';
import { csvwOf } from '#views/sheets/csvw.ts';
import { realCatalogue } from '../fixtures/catalogues.ts';
import { isOf } from '../fixtures/csv-datatypes.ts';
import { csvRows } from '../fixtures/csv.ts';

const catalogue = await realCatalogue();

/** The one column that a table of these cells has. */
function described(kind: 'number' | 'date' | 'text', ...cells: (string | number)[]) {
  const table = { columns: [column('列', kind)], rows: cells.map((cell) => [cell]), totals: [], note: '' };
  return csvwOf('x', chartTable({ title: '图', caption: ['说明'], table }), catalogue.site).tableSchema.columns[0];
}

describe.each(chartNames)('the description beside %s.csv', (name) => {
  const chart = chartOf(catalogue, name);
  const { tableSchema, url, ...about } = csvwOf(name, chartTable(chart), catalogue.site);
  const [header = [], ...rows] = csvRows(tableCsv(chart.table));

  test('names its columns by the titles that stand in the file', () => {
    expect(url).toBe(`${name}.csv`);
    expect(tableSchema.columns.map(({ titles }) => titles['zh-Hans'])).toEqual(header);
    expect(about['dc:title']).toBe(`司改台账：${chart.title}`);
  });

  test('says of every cell what it is', () => {
    const wrong = tableSchema.columns.flatMap(({ datatype, null: missing, required }, at) =>
      rows.flatMap((row) => {
        const cell = row[at] ?? '';
        if ([missing].flat().includes(cell)) return required ? [`${header[at]} is empty`] : [];
        return isOf(datatype, cell) ? [] : [`${header[at]}: ${cell}`];
      }),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});

describe('a column', () => {
  test('of numbers stays one where words say that one is missing', () => {
    expect(described('number', 3, '', '未见公布数字')).toMatchObject({
      datatype: 'integer',
      null: ['', '未见公布数字'],
    });
    expect(described('number', 3, 0.5)).toMatchObject({ datatype: 'number', null: '', required: true });
  });

  test('is of texts where it holds something that is no number', () => {
    expect(described('number', 3, '1:1:1')).toMatchObject({ datatype: 'string', null: '' });
  });

  test('of dates says whether all are days', () => {
    expect(described('date', '2020-01-02', '未载明')).toMatchObject({ datatype: 'date', null: ['', '未载明'] });
    expect(described('date', '2020-01-02', '2020')?.datatype).toMatchObject({ base: 'string' });
    expect(described('date', '2020-01-02', '2020 年初')?.datatype).toBe('string');
  });
});
