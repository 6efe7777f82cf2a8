/** A stretch of text; `marked` where it is what the reader asked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** How many characters stand before the first match, and how long an excerpt is. */
const LEAD = 24;
const LENGTH = 110;

/** The stretch of `text` around the first phrase found in it, with each whole phrase marked. */
export function excerpt(text: string, phrases: readonly string[]): ExcerptPart[] {
  const characters = [...text];
  const folded = characters.map((character) => character.normalize('NFKC').toLowerCase());
  const matches = phrases.flatMap((phrase) => occurrences(folded, [...phrase])).sort((a, b) => a.start - b.start);
  const start = Math.max(0, (matches[0]?.start ?? 0) - LEAD);
  const end = Math.min(characters.length, start + LENGTH);
  const parts: ExcerptPart[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    if (to > from) parts.push({ text: characters.slice(from, to).join(''), marked });
  };
  let done = start;
  for (const match of matches) {
    if (match.start < done || match.end > end) continue;
    add(done, match.start, false);
    add(match.start, match.end, true);
    done = match.end;
  }
  add(done, end, false);
  if (start > 0) parts.unshift({ text: '……', marked: false });
  if (end < characters.length) parts.push({ text: '……', marked: false });
  return parts;
}

function occurrences(text: readonly string[], phrase: readonly string[]): { start: number; end: number }[] {
  const found = [];
  for (let at = 0; at + phrase.length <= text.length; at++) {
    if (phrase.every((character, offset) => text[at + offset] === character)) {
      found.push({ start: at, end: at + phrase.length });
      at += phrase.length - 1;
    }
  }
  return found;
}
