import { blankAfter, blankBefore, kernBetween, mayBegin, mayEnd } from './punctuation.ts';

/** A character and how far it moves the pen. Lengths here have any one unit; `size` is that of the type. */
export interface Measured {
  readonly character: string;
  readonly advance: number;
  readonly size: number;
}

/** A stretch of characters that stands on one line. */
export interface LineBreak {
  readonly from: number;
  /** After its last character. */
  readonly to: number;
  /** After its last character that is not a space: spaces at a line's end stand beyond its edge, where they can still be copied. */
  readonly inkTo: number;
  /** From the left edge to the end of the ink's square, without the blank halves of marks at its ends. */
  readonly width: number;
}

/** A token longer than this may also be divided inside, after a mark of an address. */
const LONG = 24;

/**
 * Breaks a paragraph into lines no longer than `width`, each as full as can be: no mark begins or ends a line that may not, words,
 * numbers, dashes and ellipses stay whole, and addresses break after their marks. Only where nothing else fits is a word divided.
 *
 * @param firstWidth of the first line, where it is indented.
 */
export function breakLines(letters: readonly Measured[], width: number, firstWidth = width): LineBreak[] {
  const breaks = breakableBefore(letters);
  const lines: LineBreak[] = [];
  let from = 0;
  while (from < letters.length) {
    let to = endOfLine(letters, breaks, from, from === 0 ? firstWidth : width);
    let inkTo = to;
    while (inkTo > from + 1 && letters[inkTo - 1]?.character === ' ') inkTo--;
    while (letters[to]?.character === ' ') to++;
    lines.push({ from, to, inkTo, width: extent(letters, from, inkTo) });
    from = to;
  }
  return lines;
}

/** By how much the pen moves back before a character, given what stands before it on its line: never more than 0. */
export function kernBefore(letters: readonly Measured[], at: number, from: number): number {
  const letter = letters[at];
  const before = letters[at - 1];
  if (!letter) return 0;
  // The line that opens a paragraph keeps its indent; the others begin with ink.
  if (at === from) return from === 0 ? 0 : -blankBefore(letter.character) * letter.size;
  return before ? kernBetween(before.character, letter.character) * letter.size : 0;
}

function extent(letters: readonly Measured[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += kernBefore(letters, at, from) + (letters[at]?.advance ?? 0);
  const last = letters[to - 1];
  return last ? sum - blankAfter(last.character) * last.size : sum;
}

function endOfLine(letters: readonly Measured[], breaks: readonly boolean[], from: number, width: number): number {
  let sum = 0;
  let possible = from;
  for (let at = from; at < letters.length; at++) {
    const letter = letters[at] as Measured;
    if (at > from && breaks[at]) possible = at;
    sum += kernBefore(letters, at, from) + letter.advance;
    const ink = sum - blankAfter(letter.character) * letter.size;
    // A hair of tolerance: sums of fractions are not exact.
    if (letter.character === ' ' || ink <= width + 0.001) continue;
    return possible > from ? possible : Math.max(at, from + 1);
  }
  return letters.length;
}

function breakableBefore(letters: readonly Measured[]): boolean[] {
  const characters = letters.map(({ character }) => character);
  const tokens = tokenLengths(characters);
  return characters.map((character, at) => {
    const before = characters[at - 1];
    if (before === undefined || character === ' ') return false;
    if (before === ' ') return true;
    if (isLatin(before) && isLatin(character))
      return (tokens[at] ?? 0) > LONG && isJoint(before) && !isJoint(character);
    if (before === character && /[—…]/u.test(character)) return false;
    return mayBegin(character) && mayEnd(before);
  });
}

/** Letters, digits and marks of alphabetic writing, which stay together. */
const isLatin = (character: string) => /[!-~\u00C0-\u024F]/u.test(character);

/** Marks after which an address may break. */
const isJoint = (character: string) => /[/?&=_.-]/u.test(character);

/** For each character, the length of the alphabetic token that it stands in. */
function tokenLengths(characters: readonly string[]): number[] {
  const lengths: number[] = [];
  for (let from = 0; from < characters.length;) {
    let to = from + 1;
    if (isLatin(characters[from] as string)) while (to < characters.length && isLatin(characters[to] as string)) to++;
    for (let at = from; at < to; at++) lengths.push(to - from);
    from = to;
  }
  return lengths;
}
