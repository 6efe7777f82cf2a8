/** Marks that may not begin a line (GB/T 15834—2011, 5.1): closing ones, and those that cling to the word before them. */
const NOT_FIRST = new Set('，。、；：？！）》〉】〕」』”’…—·,.;:?!)]}%％‰℃°～');
/** Marks that may not end a line: opening ones. */
const NOT_LAST = new Set('（《〈【〔「『“‘([{');

/** Full-width marks whose ink stands in the left half of their square, and those whose ink stands in the right half. */
const LEFT_HALF = new Set('，。、；：？！）》〉】〕」』”’');
const RIGHT_HALF = new Set('（《〈【〔「『“‘');

export const mayBegin = (character: string) => !NOT_FIRST.has(character);
export const mayEnd = (character: string) => !NOT_LAST.has(character);

/** How much of a mark's square is blank before it, as a part of its size. */
export const blankBefore = (character: string) => (RIGHT_HALF.has(character) ? 0.5 : 0);
/** How much of a mark's square is blank after it. */
export const blankAfter = (character: string) => (LEFT_HALF.has(character) ? 0.5 : 0);

/**
 * How two neighbours are set closer than their squares, as a part of their size (never more than 0): of two marks whose blank
 * halves meet or follow each other one half goes, and the two strokes of a dash touch.
 */
export function kernBetween(before: string, after: string): number {
  if (before === '—' && after === '—') return -0.1;
  if (blankAfter(before) > 0 && (blankAfter(after) > 0 || blankBefore(after) > 0)) return -0.5;
  return blankBefore(before) > 0 && blankBefore(after) > 0 ? -0.5 : 0;
}
