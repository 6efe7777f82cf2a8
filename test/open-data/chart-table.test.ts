import { describe, expect, test } from 'vitest';
import { chartNames } from '#charts/chart.ts';
import { tableCsv, type Column } from '#charts/table.ts';
import { chartTable } from '#open-data/chart-table.ts';
import { csvwOf } from '#open-data/csvw.ts';
import { chartOf } from '#views/charts.ts';
import { countyCatalogue } from '../fixtures/catalogues.ts';
import { csvRows } from '../fixtures/csv.ts';
import { isOf } from '../fixtures/csv-datatypes.ts';

const catalogue = await countyCatalogue();

/** The one column that a table of it has. */
function described(column: Omit<Column, 'name' | 'title'>) {
  const table = { columns: [{ name: 'value', title: '列', ...column }], rows: [], totals: [], note: '' };
  const description = chartTable('indicators', { title: '图', caption: ['说明'], table });
  return csvwOf('x', description, catalogue.site).tableSchema.columns[0];
}

describe.each(chartNames)('the description beside %s.csv', (name) => {
  const chart = chartOf(catalogue, name);
  const { tableSchema, url, ...about } = csvwOf(name, chartTable(name, chart), catalogue.site);
  const [header = [], ...rows] = csvRows(tableCsv(chart.table));

  test('names its columns by the titles that stand in the file', () => {
    expect(url).toBe(`${name}.csv`);
    expect(tableSchema.columns.map(({ titles }) => titles['zh-Hans'])).toEqual(header);
    expect(about['dc:title'][0]).toMatch(new RegExp(`^${catalogue.site.title}：\\p{Script=Han}`, 'u'));
    expect(about['dc:description'][0]).toContain(chart.title);
  });

  test('says of every column what it is, in Chinese and in English', () => {
    for (const { titles, 'dc:description': description } of tableSchema.columns) {
      const [chinese, english] = description;
      expect([chinese, titles['zh-Hans']].every((words) => /\p{Script=Han}/u.test(words))).toBe(true);
      expect(`${english['@value']} ${titles.en}`).toMatch(/^[\p{Script=Latin}\p{N}\p{P}\p{Zs}]+$/u);
    }
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

test('a cell without a value is told by the words that stand there, and means what its column says', () => {
  const column = described({ datatype: 'number', missing: 'notRecorded', missingText: '未见公布数字' });
  expect(column).toMatchObject({ datatype: 'number', null: ['', '未见公布数字'] });
  expect(column).not.toHaveProperty('required');
  expect(JSON.stringify(column)).toContain('没有值，表示本站没有记录');
  expect(described({ datatype: 'integer', missingText: '' })).toMatchObject({ null: '', required: true });
});
