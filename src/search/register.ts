import { fieldNames, type FieldName } from './fields.ts';
import type { PagefindEntry } from './pagefind-internals.ts';
import type { SearchRecord } from './records.ts';
import { tokensOf } from './tokens.ts';

/** What the page knows of each record without its texts: enough to name, filter, sort and rank it. */
export interface Entry extends Omit<SearchRecord, 'fields'> {
  /** The name of the files of its texts and notes: a hash of what they hold. */
  readonly id: string;
  /** How many tokens each of its fields has, in the order of `fieldNames`. */
  readonly lengths: readonly number[];
}

/** All records, in document order, and the names of every other file of the same build: whoever has the register mixes no two builds. */
export interface Register {
  readonly entries: readonly Entry[];
  readonly files: {
    readonly words: string;
    readonly characters: string;
    /** Pagefind's browser module. */
    readonly programme: string;
  };
  /** What Pagefind asks of its entry file: the names of its list and of its engine. */
  readonly index: PagefindEntry;
}

/** What the search page has in place of the build's name until its search is written. */
export const UNNAMED_BUILD = '{search-build}';

/** The name of a build's register: the build is the hash of what its register holds. */
export function registerFile(build: string): string {
  return `register.${build}.json.gz`;
}

/** The texts of one record, field by field. */
export type RecordTexts = SearchRecord['fields'];

/** The text of one field of a record, as it is indexed: its blocks, one a line. */
export function fieldText({ fields }: Pick<SearchRecord, 'fields'>, name: FieldName): string {
  return (fields[name] ?? []).map(({ text }) => text).join('\n');
}

/**
 * Each field begins at a multiple of this many places, so that a longer or shorter title moves no place of the other fields, and the files of
 * the index that hold them stay as they are. A title and its characters fill one step.
 */
const FIELD_STEP = 64;

/** How many places a field of so many tokens takes in the index. */
export function placesOf(length: number): number {
  return Math.ceil(length / FIELD_STEP) * FIELD_STEP;
}

/** What the index holds of a record, one a place; empty where a field does not fill its places. */
export function indexedTokens(record: Pick<SearchRecord, 'fields'>): string[] {
  return recordTokens(record).flatMap((tokens) => [
    ...tokens,
    ...Array.from({ length: placesOf(tokens.length) - tokens.length }, () => ''),
  ]);
}

/** A record's tokens, field by field. */
export function recordTokens(record: Pick<SearchRecord, 'fields'>): string[][] {
  return fieldNames.map((name) => tokensOf(fieldText(record, name)));
}

export function entryOf({ fields, ...shown }: SearchRecord, id: string): Entry {
  return { ...shown, id, lengths: recordTokens({ fields }).map((tokens) => tokens.length) };
}
