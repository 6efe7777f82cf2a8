/** Opening marks, whose ink stands in the right half of their square: none ends a line. */
const OPENING = new Set('（《〈【〔「『“‘');
/** Closing marks and stops, whose ink stands in the left half: none begins a line (GB/T 15834—2011, 5.1). */
const CLOSING = new Set('，。、；：？！）》〉】〕」』”’');
/** Marks of one's own width that cling to what is before them, or to what is after them. */
const CLINGING = new Set('…—·,.;:?!)]}%％‰℃°～');
const LEADING = new Set('([{');

export const opens = (character: string) => OPENING.has(character);
export const mayBeginLine = (character: string) => !CLOSING.has(character) && !CLINGING.has(character);
export const mayEndLine = (character: string) => !OPENING.has(character) && !LEADING.has(character);

/** Of a mark in a row of Chinese text: whether it is set without its blank half, as two blank halves never meet or follow each other. */
export function isHalved(before: string, mark: string, after: string): boolean {
  if (CLOSING.has(mark)) return CLOSING.has(after) || OPENING.has(after);
  return OPENING.has(mark) && OPENING.has(before);
}
