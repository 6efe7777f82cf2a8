import { folded, searchedCharacters } from '#domain/searched-characters.ts';
import { fieldNames, fieldWeights, type FieldName } from './fields.ts';
import type { Block } from './records.ts';
import type { RecordTexts } from './register.ts';

/** A stretch of text; `marked` where it is what the reader asked for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** The stretch of a record that answers best. */
export interface Excerpt {
  readonly field: FieldName;
  readonly anchor: string | undefined;
  readonly parts: readonly ExcerptPart[];
}

/** How many characters stand before the first match, and how long an excerpt is. */
const LEAD = 24;
const LENGTH = 110;

/** A title is shown anyway, and a list of names says little: these give an excerpt only where nothing else does. */
const LAST: readonly FieldName[] = ['title', 'heading', 'document', 'bodies', 'themes'];

/** The best stretch of a record's texts for `phrases`: the block with most of them; the source's own words before ours. */
export function excerpt(texts: RecordTexts, phrases: readonly string[]): Excerpt | undefined {
  const blocks = fieldNames.flatMap((field) => (texts[field] ?? []).map((block) => ({ field, block })));
  const valued = blocks.map(({ field, block }) => ({ field, block, value: valueOf(field, block, phrases) }));
  const [best] = valued.sort((a, b) => b.value - a.value);
  return best && { field: best.field, anchor: best.block.anchor, parts: stretch(best.block.text, phrases) };
}

/**
 * The phrases to mark in a record: a word inside a compound only where the record does not hold the compound, so that whoever asks for
 * 网上立案 sees 网上 marked only where 网上立案 is not.
 */
export function marksFor(texts: RecordTexts, phrases: readonly string[]): string[] {
  const whole = fieldNames.flatMap((field) => (texts[field] ?? []).map(({ text }) => folded(text))).join('\n');
  const held = phrases.filter((phrase) => whole.includes(phrase));
  return held.filter((phrase) => !held.some((longer) => longer !== phrase && longer.includes(phrase)));
}

function valueOf(field: FieldName, { text }: Block, phrases: readonly string[]): number {
  const searched = folded(text);
  const found = phrases.filter((phrase) => searched.includes(phrase));
  // Longer words are rarer: a phrase found counts by its length, once.
  const covered = found.reduce((sum, phrase) => sum + phrase.length ** 1.5, 0);
  const preference = field === 'quote' ? 1.5 : LAST.includes(field) ? 0.1 : 0.6 + fieldWeights[field] / 20;
  return (covered + 0.01) * preference;
}

/** The stretch of `text` around the first phrase found in it, with each whole phrase marked, punctuation inside it included. */
export function stretch(text: string, phrases: readonly string[]): ExcerptPart[] {
  const characters = [...text];
  const matches = marksIn(text, phrases);
  const start = Math.max(0, (matches[0]?.start ?? 0) - LEAD);
  const end = Math.min(characters.length, Math.max(start + LENGTH, matches[0]?.end ?? 0));
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

/** A whole text with each phrase marked. */
export function marked(text: string, phrases: readonly string[]): ExcerptPart[] {
  const characters = [...text];
  const parts: ExcerptPart[] = [];
  let done = 0;
  for (const { start, end } of marksIn(text, phrases)) {
    if (start < done) continue;
    if (start > done) parts.push({ text: characters.slice(done, start).join(''), marked: false });
    parts.push({ text: characters.slice(start, end).join(''), marked: true });
    done = end;
  }
  if (done < characters.length) parts.push({ text: characters.slice(done).join(''), marked: false });
  return parts;
}

/** Where phrases stand in a text, in characters of the text, in order; of two that begin together the longer first. */
function marksIn(text: string, phrases: readonly string[]): { start: number; end: number }[] {
  const searched = searchedCharacters(text);
  const found = phrases.flatMap((phrase) => occurrences(searched, [...phrase]));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function occurrences(
  searched: ReturnType<typeof searchedCharacters>,
  phrase: readonly string[],
): { start: number; end: number }[] {
  const found = [];
  for (let at = 0; at + phrase.length <= searched.length; at++) {
    if (phrase.every((character, offset) => searched[at + offset]?.character === character)) {
      found.push({ start: searched[at]?.at ?? 0, end: (searched[at + phrase.length - 1]?.at ?? 0) + 1 });
      at += phrase.length - 1;
    }
  }
  return found;
}
