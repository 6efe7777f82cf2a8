import type { Cell } from '#files/csv.ts';
import { missingOf, sayingOf, sayingWith, type Saying } from './saying.ts';
import type { Datatype } from './datatypes.ts';
import type { Described, Field, Missing, Published, RecordOf } from './field.ts';
import { jsonOf } from './json.ts';
import type { Words } from './languages.ts';

export type DatasetName = keyof Words['datasetWords'];

/** What one cell of a sheet holds; a list is one cell. */
export type SheetCell = Cell | readonly string[];

/** One column of a sheet. */
export interface Column {
  /** What stands above it in the file. */
  readonly name: string;
  readonly datatype: Datatype;
  /** What parts the entries of a cell that holds a list. */
  readonly separator?: string;
  /** What an empty cell says; left out where no cell is empty. */
  readonly missing?: Missing;
  said(words: Words): Saying;
}

/** A dataset as a table: one row an entry, one cell a column. */
export interface Sheet {
  readonly columns: readonly Column[];
  /** The columns that together name a row; none where a row has no name. */
  readonly primaryKey: readonly string[];
  rows(published: Published): SheetCell[][];
}

/** One dataset of the open data: everything that its files, their descriptions and the page about them are made from. */
export interface Dataset {
  readonly name: DatasetName;
  /** What an entry is. */
  readonly record: Described;
  /** Whether JSON has an object of entries by the id of their measure, rather than a list. */
  readonly isByMeasure: boolean;
  /** Left out where entries are not flat. */
  readonly sheet?: Sheet;
  json(published: Published): unknown;
}

/** A column is a field by its path, under its own name or another; or what a cell says in short of records that JSON has in full. */
export type ColumnOf<Row> = string | readonly [name: string, path: string] | readonly [name: string, field: Field<Row>];

interface DatasetOf<Row> {
  readonly name: DatasetName;
  readonly record: RecordOf<Row>;
  rows(published: Published): readonly Row[];
  readonly sheet?: { readonly primaryKey: readonly string[]; readonly columns: readonly ColumnOf<Row>[] };
  byMeasure?(row: Row): string;
}

/** Describes a dataset: its rows, what each is, and which of its fields are the columns of its sheet. */
export function datasetOf<Row>({ name, record, rows, sheet, byMeasure }: DatasetOf<Row>): Dataset {
  return {
    name,
    record,
    isByMeasure: byMeasure !== undefined,
    json(published) {
      const entries = rows(published).map((row) => [row, jsonOf(record, row, published)] as const);
      return byMeasure
        ? Object.fromEntries(entries.map(([row, json]) => [byMeasure(row), json]))
        : entries.map(([, json]) => json);
    },
    ...(sheet && { sheet: sheetOf(name, record, rows, sheet) }),
  };
}

function sheetOf<Row>(
  dataset: DatasetName,
  record: RecordOf<Row>,
  rows: DatasetOf<Row>['rows'],
  { primaryKey, columns }: NonNullable<DatasetOf<Row>['sheet']>,
): Sheet {
  const filled = columns.map((column) => {
    if (typeof column === 'string') return columnAt(record, column, column);
    const [name, from] = column;
    return typeof from === 'string' ? columnAt(record, name, from) : computed(dataset, name, from);
  });
  return {
    primaryKey,
    columns: filled.map(({ column }) => column),
    rows: (published) => rows(published).map((row) => filled.map(({ cell }) => cell(row, published))),
  };
}

interface FilledColumn<Row> {
  readonly column: Column;
  cell(row: Row, published: Published): SheetCell;
}

/** The column of the field at a path such as `source.title`; its cell is empty where any record on the way is missing. */
function columnAt(record: Described, name: string, path: string): FilledColumn<unknown> {
  const steps: { readonly of: Described; readonly name: string; readonly field: Field<never> }[] = [];
  let of: Described | undefined = record;
  for (const step of path.split('.')) {
    const field: Field<never> | undefined = of?.fields[step];
    if (!of || !field) throw new Error(`${record.name} has no field ${path}.`);
    steps.push({ of, name: step, field });
    of = field.type.is === 'record' ? field.type.record : undefined;
  }
  const last = steps.at(-1);
  if (!last) throw new Error(`${record.name} has no field ${path}.`);
  const missing = steps.map(({ field }) => missingOf(field)).findLast((one) => one !== undefined);
  return {
    column: columnOf(name, last.field, missing, (words) => sayingOf(last.of, last.name, words, missing)),
    cell: (row, published) =>
      steps.reduce<unknown>(
        // Rows are those that the record was described for: `datasetOf` sees to it.
        (whole, { field }) => (whole === null || whole === undefined ? null : field.from(whole as never, published)),
        row,
      ) as SheetCell,
  };
}

/** A column that has words of its own. */
function computed<Row>(dataset: DatasetName, name: string, field: Field<Row>): FilledColumn<Row> {
  const missing = missingOf(field);
  return {
    column: columnOf(name, field, missing, (words) => {
      const columns: Readonly<Record<string, Readonly<Record<string, Saying>>>> = words.columnWords;
      return sayingWith(columns[dataset]?.[name], field, words, missing);
    }),
    cell: (row, published) => field.from(row, published) as SheetCell,
  };
}

function columnOf(
  name: string,
  { type }: Pick<Field<never>, 'type'>,
  missing: Missing | undefined,
  said: Column['said'],
): Column {
  if (!('datatype' in type)) throw new Error(`The column ${name} would hold a record.`);
  const { datatype } = type;
  return {
    name,
    datatype,
    ...(type.is === 'values' && { separator: type.separator }),
    ...(missing && { missing }),
    said,
  };
}
