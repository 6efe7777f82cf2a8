import type { fieldWords } from '#words/open-data-fields.ts';
import type { missingMeanings } from '#words/missing.ts';
import type { Portal } from '#views/portal.ts';
import type { Datatype } from './datatypes.ts';

/** What values are taken from besides their row. */
export type Published = Pick<Portal, 'catalogue' | 'addresses'>;

/** What it says where there is no value. */
export type Missing = keyof typeof missingMeanings;

/** What a field may be without a value, and how JSON writes that: `null`, no key, or an empty text or list. CSV leaves its cell empty in any case. */
export type MayLack = { readonly null: Missing } | { readonly absent: Missing } | { readonly empty: Missing };

/** One fact of a row: what it is, and where it comes from. Its words in each language are found by the names of its record and its own. */
export interface Field<Row> {
  readonly type: Type;
  readonly mayLack?: MayLack;
  from(row: Row, published: Published): unknown;
}

export type Type =
  | { readonly is: 'value'; readonly datatype: Datatype }
  /** In a cell, entries are parted by the separator. */
  | { readonly is: 'values'; readonly datatype: Datatype; readonly separator: string }
  | { readonly is: 'record'; readonly record: Described }
  | { readonly is: 'records'; readonly record: Described };

/** The names of the records that the words describe. */
export type RecordName = keyof typeof fieldWords;

/** The fields of a kind of record, in the order of JSON; every field that the words describe is there, and no other. */
export type Fields<Row, Name extends RecordName> = Readonly<Record<keyof (typeof fieldWords)[Name], Field<Row>>>;

/** A kind of record, whatever its rows are. */
export interface Described {
  readonly name: RecordName;
  readonly fields: Readonly<Record<string, Field<never>>>;
}

/** A kind of record whose rows are known. */
export interface RecordOf<Row> extends Described {
  readonly fields: Readonly<Record<string, Field<Row>>>;
}

/** Describes a kind of record by the name of its words. */
export function recordOf<Row>() {
  return <Name extends RecordName>(name: Name, fields: Fields<Row, Name>) => ({
    name,
    fields,
  });
}

type From<Row, Value> = (row: Row, published: Published) => Value | null | undefined;

/** A field of one value. */
export function value<Row>(
  datatype: Datatype,
  from: From<Row, string | number | boolean>,
  mayLack?: MayLack,
): Field<Row> {
  return { type: { is: 'value', datatype }, from, ...(mayLack && { mayLack }) };
}

/** A field of several values. */
export function values<Row>(
  datatype: Datatype,
  from: From<Row, readonly string[]>,
  mayLack?: MayLack,
  separator = ' ',
): Field<Row> {
  return { type: { is: 'values', datatype, separator }, from, ...(mayLack && { mayLack }) };
}

/** A field that is a record of its own. */
export function part<Row, Part>(record: RecordOf<Part>, from: From<Row, Part>, mayLack?: MayLack): Field<Row> {
  return { type: { is: 'record', record }, from, ...(mayLack && { mayLack }) };
}

/** A field of several records. */
export function parts<Row, Part>(
  record: RecordOf<Part>,
  from: From<Row, readonly Part[]>,
  mayLack?: MayLack,
): Field<Row> {
  return { type: { is: 'records', record }, from, ...(mayLack && { mayLack }) };
}

/** The same fields of rows that hold the former ones. */
export function along<Row, Part, Names extends string>(
  fields: Readonly<Record<Names, Field<Part>>>,
  partOf: (row: Row) => Part,
): Record<Names, Field<Row>> {
  return Object.fromEntries(
    Object.entries<Field<Part>>(fields).map(([name, field]) => [
      name,
      { ...field, from: (row: Row, published: Published) => field.from(partOf(row), published) },
    ]),
  ) as Record<Names, Field<Row>>;
}
