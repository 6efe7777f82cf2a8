import { chartMeasure, chartTables } from '#words/chart-tables.ts';
import type { missingMeanings } from '#words/missing.ts';
import { csvOf } from '#files/csv.ts';

/**
 * What the cells of a column are. `short` is a text of a few characters, such as a measure's number; `figure` a number, or a ratio such as `1:1:1`;
 * `partial-date` a year, month or day, as exact as its source.
 */
export type Datatype = 'text' | 'short' | 'integer' | 'number' | 'figure' | 'day' | 'partial-date';

/** What one cell holds; `null` where there is no value. */
export type Cell = string | number | null;

/** What it says where a cell has no value. */
export type Missing = keyof typeof missingMeanings;

export interface Column {
  /** Its name among the columns of the table; the words for it are found by it. */
  readonly name: string;
  /** What stands above it. */
  readonly title: string;
  readonly datatype: Datatype;
  /** What it says where a cell has no value; left out where every cell has one. */
  readonly missing?: Missing;
  /** What is written where a cell has no value. */
  readonly missingText: string;
}

/** The numbers of a chart, for those who read them and those who count on with them. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The full id of the measure that each row is about, for files alone: programs read a number such as `2-1` as a date. */
  readonly measures?: readonly (string | null)[];
  /** Sums over the rows, below them; not part of the CSV, where they would be counted twice. */
  readonly totals: readonly (readonly Cell[])[];
  /** What the chart writes beside its marks and no cell holds, such as the years on its axis. */
  readonly note: string;
}

export type ChartTableName = keyof typeof chartTables;
type ColumnName<Name extends ChartTableName> = keyof (typeof chartTables)[Name]['columns'] & string;

/** The columns of a chart's table, in the order in which they are given; those with a `Missing` may have cells without a value. */
export function columnsOf<Name extends ChartTableName>(
  table: Name,
  datatypes: Readonly<Record<ColumnName<Name>, Datatype | readonly [Datatype, Missing]>>,
): Column[] {
  const words: Readonly<Record<string, { readonly title: string; readonly missing?: string }>> =
    chartTables[table].columns;
  return Object.entries<Datatype | readonly [Datatype, Missing]>(datatypes).map(([name, given]) => {
    const [datatype, missing] = typeof given === 'string' ? [given] : given;
    return {
      name,
      title: words[name]?.title ?? name,
      datatype,
      ...(missing && { missing }),
      missingText: words[name]?.missing ?? '',
    };
  });
}

/** The rows as they are written: what a cell without a value says is said. */
export function writtenRows({ columns, rows }: Pick<Table, 'columns' | 'rows'>): (string | number)[][] {
  return rows.map((cells) => cells.map((cell, at) => cell ?? columns[at]?.missingText ?? ''));
}

/** The columns and rows that files have. */
export function fileTable({ columns, rows, measures }: Table): Pick<Table, 'columns' | 'rows'> {
  if (!measures) return { columns, rows };
  const mayLack = measures.includes(null) ? ({ missing: 'notApplicable' } as const) : {};
  return {
    columns: [
      ...columns,
      { name: 'measure', title: chartMeasure.title, datatype: 'text', ...mayLack, missingText: '' },
    ],
    rows: rows.map((cells, at) => [...cells, measures[at] ?? null]),
  };
}

/** The rows as CSV, under the titles of the columns. */
export function tableCsv(whole: Table): string {
  const table = fileTable(whole);
  return csvOf([table.columns.map(({ title }) => title), ...writtenRows(table)]);
}

/** How the cells of a column are set. */
export function kindOf({ datatype }: Column): 'text' | 'short' | 'number' | 'date' {
  if (datatype === 'text' || datatype === 'short') return datatype;
  return datatype === 'day' || datatype === 'partial-date' ? 'date' : 'number';
}

/** Every number that a text writes, as it writes it: `31/236` holds 31 and 236. */
export function numbersIn(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?/gu) ?? [];
}
