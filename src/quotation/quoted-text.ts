import { ARCHIVED_TEXT, paragraphsName } from '#words/paragraphs.ts';
import { quotedTextWords as words } from '#words/quoted-text.ts';
import { isWhole, wordsOf, type Parts } from './part.ts';

/** What a page shows of a measure when a reader copies from it. */
export interface Standing {
  /** What its core promises come to, by name and in words. */
  readonly summary: string;
  readonly hasUnassessed: boolean;
  /** The day whose state is shown, and the data date, as text sets them. */
  readonly day: string;
  readonly dataDate: string;
}

/** What goes with quoted words. */
export interface Provenance {
  /** What the page says of where the whole quotation is from; it ends with `ARCHIVED_TEXT` and the paragraphs. */
  readonly source: string;
  readonly permalink: string;
  readonly standing: Standing;
}

/**
 * Quoted words with where they are from, as plain text. The words come first, a line for each paragraph, as the page shows them: no
 * quotation mark is added, since the source has its own.
 */
export function quotedText(parts: Parts, { source, permalink, standing }: Provenance): string {
  return [
    ...parts.map((part) => wordsOf(part)),
    '',
    words.source(source.slice(0, source.lastIndexOf(ARCHIVED_TEXT)), whereOf(parts)),
    /^https?:/u.test(permalink) ? words.link(permalink) : words.path(permalink),
    standingLine(standing),
  ].join('\n');
}

/** Which paragraphs are quoted, and whether in part: `第 2–3 段`, `第 2 段（节选）`. */
export function whereOf(parts: Parts): string {
  const [first] = parts;
  const last = parts.at(-1) ?? first;
  const name = paragraphsName(first.number, last.number);
  return parts.every((part) => isWhole(part)) ? name : words.excerpt(name);
}

function standingLine({ summary, hasUnassessed, day, dataDate }: Standing): string {
  const said = words.standing(summary, hasUnassessed);
  return day === dataDate ? words.onDataDate(said, dataDate) : words.onDay(said, day, dataDate);
}
