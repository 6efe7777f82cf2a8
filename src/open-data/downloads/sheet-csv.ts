import { csvOf, type Cell } from '#files/csv.ts';
import type { Column, Sheet, SheetCell } from '../dataset.ts';
import type { Published } from '../field.ts';

/** A sheet as CSV, under the names of its columns. */
export function sheetCsv({ columns, rows }: Sheet, published: Published): string {
  return csvOf([
    columns.map(({ name }) => name),
    ...rows(published).map((cells) => cells.map((cell, at) => joined(cell, columns[at]))),
  ]);
}

/** A cell as one value: the entries of a list with the separator of the column between them. */
export function joined(cell: SheetCell, column: Pick<Column, 'separator'> | undefined): Cell {
  return typeof cell === 'object' && cell !== null ? cell.join(column?.separator) : cell;
}
