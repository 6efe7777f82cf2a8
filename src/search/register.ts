import { fieldNames, type FieldName } from './fields.ts';
import type { SearchRecord } from './records.ts';
import { tokensOf } from './tokens.ts';

/** What the page knows of each record without its texts: enough to name, filter, sort and rank it. */
export interface Entry extends Omit<SearchRecord, 'fields'> {
  /** Pagefind's name for the record, which is also that of the file of its texts. */
  readonly id: string;
  /** How many tokens each of its fields has, in the order of `fieldNames`. */
  readonly lengths: readonly number[];
}

/** All records, in document order. */
export interface Register {
  readonly entries: readonly Entry[];
}

/** The texts of one record, field by field. */
export type RecordTexts = SearchRecord['fields'];

/** The text of one field of a record, as it is indexed: its blocks, one a line. */
export function fieldText({ fields }: Pick<SearchRecord, 'fields'>, name: FieldName): string {
  return (fields[name] ?? []).map(({ text }) => text).join('\n');
}

/** A record's tokens, field by field. */
export function recordTokens(record: Pick<SearchRecord, 'fields'>): string[][] {
  return fieldNames.map((name) => tokensOf(fieldText(record, name)));
}

export function entryOf({ fields, ...shown }: SearchRecord, id: string): Entry {
  return { ...shown, id, lengths: recordTokens({ fields }).map((tokens) => tokens.length) };
}
