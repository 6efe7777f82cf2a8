import { values } from '#words/open-data-values.ts';

/** The name of a vocabulary: a value is one of its words. */
export type Vocabulary = keyof typeof values;

/** What a single value is: a datatype of CSV on the Web, its whole text of a pattern (ECMAScript), or one of a vocabulary's words. */
export interface Datatype {
  readonly base: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'anyURI';
  /** Without anchors: the whole text is meant. */
  readonly pattern?: string;
  readonly vocabulary?: Vocabulary;
  /** Whether JSON has a number where the text is one. */
  readonly isNumberIfOne?: boolean;
}

export const text: Datatype = { base: 'string' };
export const integer: Datatype = { base: 'integer' };
export const number: Datatype = { base: 'number' };
export const boolean: Datatype = { base: 'boolean' };
/** `YYYY-MM-DD` */
export const day: Datatype = { base: 'date' };
/** A year, a month or a day, as exact as its source. */
export const partialDate: Datatype = textOf('\\d{4}(?:-\\d{2}(?:-\\d{2})?)?');
/** A period that a report is about: a year, a half-year, a quarter or a month. */
export const period: Datatype = textOf('\\d{4}(?:-(?:H[12]|Q[1-4]|\\d{2}))?');
/** A complete address, or a path on the host that serves the file. */
export const address: Datatype = { base: 'anyURI' };
/** `<document>/<number>` */
export const measureId: Datatype = textOf('[a-z0-9-]+/[a-z0-9-]+');
export const sha256: Datatype = textOf('[0-9a-f]{64}');
/** A number, or a ratio such as `1:1:1`. */
export const figure: Datatype = { ...textOf('-?\\d+(?:\\.\\d+)?|\\d+(?::\\d+)+'), isNumberIfOne: true };

export function textOf(pattern: string): Datatype {
  return { base: 'string', pattern };
}

export function wordOf(vocabulary: Vocabulary): Datatype {
  return { base: 'string', vocabulary };
}

/** The pattern that a value is of as a whole, where it is of one. */
export function wholePattern({ pattern, vocabulary }: Datatype): string | undefined {
  const format = vocabulary ? Object.keys(values[vocabulary]).join('|') : pattern;
  return format === undefined ? undefined : `(?:${format})`;
}

/** A datatype as CSV on the Web writes it. */
export function csvDatatype(datatype: Datatype): string | { readonly base: 'string'; readonly format: string } {
  const pattern = wholePattern(datatype);
  return pattern === undefined ? datatype.base : { base: 'string', format: `^${pattern}$` };
}
