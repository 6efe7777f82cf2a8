import { folded } from '#domain/searched-characters.ts';

/** How a word of the texts was reached from what was typed. */
export type Reached =
  | 'typed'
  | 'everyday'
  | 'same'
  | 'abbreviation'
  | 'region'
  | 'slip'
  | 'english'
  | 'pinyin'
  | 'initials'
  | 'traditional'
  | 'number'
  | 'misspelt';

/** Words to look for, folded. */
export interface Wanted {
  readonly phrase: string;
  /** As a reader writes it. */
  readonly shown: string;
  /** How much a match counts, up to 1. */
  readonly weight: number;
  readonly reached: Reached;
}

/** One thing that the reader asks for: any of its wordings answers it. */
export interface Concept {
  /** What was typed for it. */
  readonly typed: string;
  /** How much of a concept it is: 1, or less for a word inside a compound that is asked for as well. */
  readonly share: number;
  readonly wordings: readonly Wanted[];
}

/** What a reader asks for. */
export interface Query {
  /** Quoted, as typed: must stand in a result exactly so. */
  readonly quoted: readonly string[];
  readonly concepts: readonly Concept[];
  /** Each run of what was typed as a whole, in its spellings: where all stand word for word, that result is meant first. */
  readonly wholes: readonly (readonly Wanted[])[];
}

/** A word as the reader typed it. */
export function asTyped(typed: string): Wanted {
  return { phrase: folded(typed), shown: typed, weight: 1, reached: 'typed' };
}

/** Longer input is cut: no passage of the corpus is looked up by more. */
export const QUERY_LIMIT = 200;

const QUOTED = /[“"„〝＂]([^“”"„〝〞＂]+)[”"〞＂]|「([^「」]+)」|『([^『』]+)』/gu;

/** The quoted passages of an input, and the rest of it, apart at spaces. */
export function splitInput(input: string): { readonly quoted: readonly string[]; readonly typed: readonly string[] } {
  const text = [...input].slice(0, QUERY_LIMIT).join('');
  const quoted = [...text.matchAll(QUOTED)].map(([, double, corner, white]) => double ?? corner ?? white ?? '');
  const typed = text.replaceAll(QUOTED, ' ').split(/\s+/u);
  return { quoted: quoted.filter((words) => folded(words) !== ''), typed: typed.filter((word) => folded(word) !== '') };
}
