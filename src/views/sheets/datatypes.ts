import type { Datatype } from './sheet.ts';

/** Texts of one of a vocabulary's words, and what each is called, as the closing words of a column's description. */
export function oneOf<Word extends string>(
  names: Readonly<Record<Word, string>>,
): { readonly datatype: Datatype; readonly words: string } {
  const words = Object.entries<string>(names);
  return {
    datatype: pattern(words.map(([word]) => word).join('|')),
    words: words.map(([word, name]) => `${word}（${name}）`).join('、'),
  };
}

function pattern(format: string): Datatype {
  return { base: 'string', format: `^(?:${format})$` };
}

/** `<document>/<number>` */
export const measureId = pattern('[a-z0-9-]+/[a-z0-9-]+');

/** A date as exact as its source: a year, a month or a day. */
export const partialDate = pattern('\\d{4}(?:-\\d{2}(?:-\\d{2})?)?');

export const hash = pattern('[0-9a-f]{64}');
