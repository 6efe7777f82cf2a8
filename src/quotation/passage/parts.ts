import { passageAnswers } from '#words/passage-answers.ts';
import { displayed } from '#source-text/display.ts';
import type { Alignment } from './alignment.ts';
import { originalOf, type Comparable } from './comparable.ts';

/** A piece of a comparison, as it is shown: what both say, what only the passage says, what only the source says. */
export interface Part {
  readonly says: 'both' | 'yours' | 'theirs';
  readonly text: string;
}

/** Long stretches that both say are shown with their first and last characters; so many of each. */
const SHOWN_ENDS = 60;
/** Where a paragraph ends in the joined sources. */
const ENDS = /[\n\uFFFF]/u;
/** How far the setting of a mark depends on what stands beside it. */
const BESIDE = 200;

/** The source's words for units `from` to `to` (not included), with the punctuation that pages set. */
export function sourceWords(source: Comparable, from: number, to: number): string {
  if (from >= to) return '';
  const [first = 0, last = first] = [source.at[from], source.at[to - 1]];
  const start = Math.max(0, first - BESIDE);
  const set = displayed(source.original.slice(start, last + 1 + BESIDE));
  return set.slice(first - start, last + 1 - start);
}

/** What stands before and after a short passage: so many characters. */
const AROUND = 24;

/** What the source says before and after units `from` to `to` (not included), within the paragraph on either side; cut short with `…`. */
export function wordsAround(source: Comparable, from: number, to: number): { before: string; after: string } {
  const [first = 0, last = first] = [source.at[from], source.at[to - 1]];
  const before = source.original.slice(0, first).split(ENDS).at(-1) ?? '';
  const after = source.original.slice(last + 1).split(ENDS, 1)[0] ?? '';
  const set = displayed(before + source.original.slice(first, last + 1) + after);
  return {
    before:
      before.length > AROUND ? `…${set.slice(before.length - AROUND, before.length)}` : set.slice(0, before.length),
    after:
      after.length > AROUND ? `${set.slice(-after.length).slice(0, AROUND)}…` : set.slice(set.length - after.length),
  };
}

/** A text with its middle left out where it is long; how much is said, in brackets that no source uses. */
export function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= 2 * SHOWN_ENDS + 20) return text;
  const left = characters.length - 2 * SHOWN_ENDS;
  return `${characters.slice(0, SHOWN_ENDS).join('')}${passageAnswers.leftOut(left)}${characters.slice(-SHOWN_ENDS).join('')}`;
}

/** Passage and source as one text, with the differences apart. What both say is given in the source's characters. */
export function partsOf(passage: Comparable, source: Comparable, { from, steps }: Alignment): Part[] {
  let [yours, theirs] = [0, from];
  return steps.flatMap((step): Part[] => {
    const [atYours, atTheirs] = [yours, theirs];
    yours += step.alike ? step.length : step.yours;
    theirs += step.alike ? step.length : step.theirs;
    if (step.alike) return [{ says: 'both', text: shortened(sourceWords(source, atTheirs, theirs)) }];
    const parts: Part[] = [
      { says: 'yours', text: shortened(originalOf(passage, atYours, yours)) },
      { says: 'theirs', text: shortened(sourceWords(source, atTheirs, theirs)) },
    ];
    return parts.filter(({ text }) => text !== '');
  });
}
