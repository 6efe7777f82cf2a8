import type { Catalogue } from '#catalogue/catalogue.ts';
import { csvOf, type Cell } from '#text/csv.ts';
import type { Addresses } from '../addresses.ts';

/** What the cells of a column are: a datatype of CSV on the Web, or texts of a pattern (ECMAScript). */
export type Datatype =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'anyURI'
  | { readonly base: 'string'; readonly format: string };

/** One column of a sheet, for programs and for people. */
export interface Column {
  /** What stands above it in the file. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly datatype: Datatype;
  /** Whether no cell is empty. */
  readonly isRequired: boolean;
  /** What parts the entries of a cell that holds a list. */
  readonly separator?: string | undefined;
}

/** A column with what its cell in a row is; a list is joined by the separator. */
export interface FilledColumn<Row> extends Omit<Column, 'isRequired'> {
  /** Left out where no cell is empty. */
  readonly mayBeEmpty?: true;
  cell(row: Row): Cell | readonly string[];
}

/** One file of `/data/`. */
export interface Sheet {
  readonly title: string;
  readonly columns: readonly Column[];
  /** The columns that together name a row; none where a row has no name. */
  readonly primaryKey: readonly string[];
  /** One entry a row, one cell a column; a cell that holds a list is one. */
  rows(catalogue: Catalogue, addresses: Addresses): readonly (readonly (Cell | readonly string[])[])[];
  csv(catalogue: Catalogue, addresses: Addresses): string;
}

/** A sheet of one row an entry of `rows`, one column an entry of `columns`. */
export function sheetOf<Row>({
  rows,
  columns,
  ...about
}: Pick<Sheet, 'title' | 'primaryKey'> & {
  readonly columns: readonly FilledColumn<Row>[];
  rows(catalogue: Catalogue, addresses: Addresses): readonly Row[];
}): Sheet {
  const cells = (catalogue: Catalogue, addresses: Addresses) =>
    rows(catalogue, addresses).map((row) => columns.map((column) => column.cell(row)));
  return {
    ...about,
    columns: columns.map(({ name, title, description, datatype, separator, mayBeEmpty }) => ({
      ...{ name, title, description, datatype, separator },
      isRequired: !mayBeEmpty,
    })),
    rows: cells,
    csv: (catalogue, addresses) =>
      csvOf([
        columns.map(({ name }) => name),
        ...cells(catalogue, addresses).map((row) => row.map((cell, at) => joined(cell, columns[at]?.separator))),
      ]),
  };
}

/** A list as one cell. */
export function joined(cell: Cell | readonly string[], separator: string | undefined): Cell {
  return typeof cell === 'object' && cell !== null ? cell.join(separator) : cell;
}
