import { csvOf } from '#text/csv.ts';

/** What one cell holds; an empty text is an empty cell. */
export type Cell = string | number;

export interface Column {
  readonly name: string;
  /** `short` is a text of a few characters, such as a measure's number. */
  readonly kind: 'text' | 'short' | 'number' | 'date';
}

/** The numbers of a chart, for those who read them and those who count on with them. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sums over the rows, below them; not part of the CSV, where they would be counted twice. */
  readonly totals: readonly (readonly Cell[])[];
  /** What the chart writes beside its marks and no cell holds, such as the years on its axis. */
  readonly note: string;
}

export function column(name: string, kind: Column['kind'] = 'text'): Column {
  return { name, kind };
}

/** The rows as CSV, under the names of the columns. */
export function tableCsv({ columns, rows }: Table): string {
  return csvOf([columns.map(({ name }) => name), ...rows]);
}

/** Every number that a text writes, as it writes it: `31/236` holds 31 and 236. */
export function numbersIn(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?/gu) ?? [];
}
