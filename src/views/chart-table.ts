import type { Chart } from '#charts/chart.ts';
import type { Cell, Column } from '#charts/table.ts';
import { isDay, isPartialDate } from '#domain/calendar.ts';
import type { DescribedTable } from './sheets/csvw.ts';
import { partialDate } from './sheets/datatypes.ts';
import type { Datatype } from './sheets/sheet.ts';

/**
 * The table of a chart's CSV file, for programs. Where a column of numbers or dates says in words that one is missing, those words stand for no
 * value; where it holds anything else, such as a ratio, it is a column of texts.
 */
export function chartTable({ title, caption, table }: Pick<Chart, 'title' | 'caption' | 'table'>): DescribedTable {
  return {
    title,
    about: caption.join(' '),
    primaryKey: [],
    columns: table.columns.map((column, at) => {
      const cells = table.rows.map((row) => row[at] ?? '');
      const { datatype, missing } = cellsOf(column, cells);
      return {
        title: column.name,
        datatype,
        missing,
        isRequired: !cells.some((cell) => cell === '' || missing.includes(String(cell))),
      };
    }),
  };
}

function cellsOf({ kind }: Column, cells: readonly Cell[]): { datatype: Datatype; missing: readonly string[] } {
  if (kind === 'text' || kind === 'short') return { datatype: 'string', missing: [] };
  const texts = [...new Set(cells.map(String))].filter((text) => text !== '');
  const values = texts.filter((text) => /\d/u.test(text));
  const datatype = kind === 'number' ? numbers(values) : dates(values);
  return datatype === 'string'
    ? { datatype, missing: [] }
    : { datatype, missing: texts.filter((text) => !/\d/u.test(text)) };
}

function numbers(values: readonly string[]): Datatype {
  if (values.every((value) => /^-?\d+$/u.test(value))) return 'integer';
  return values.every((value) => /^-?\d+\.?\d*$/u.test(value)) ? 'number' : 'string';
}

function dates(values: readonly string[]): Datatype {
  if (values.every((value) => isDay(value))) return 'date';
  return values.every((value) => isPartialDate(value)) ? partialDate : 'string';
}
