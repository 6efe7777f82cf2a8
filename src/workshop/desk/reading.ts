import type { Numbering } from '#domain/numbering.ts';
import { accountOf, type Account } from '#source-text/account.ts';
import { detectRestorations } from '#source-text/detect.ts';
import { doubtsOf, type Doubt } from '#source-text/doubts.ts';
import { levelsOf, proposeNumbering, type Level } from '#source-text/levels.ts';
import type { MarkerForm } from '#source-text/marker.ts';
import { outlineOf } from '#source-text/outline.ts';
import type { RawText } from '#source-text/raw-text.ts';
import { restore } from '#source-text/restore.ts';
import { spansIn } from '#source-text/spans.ts';
import { proposeDocumentId } from '../propose-id.ts';

/** One paragraph of a text, and where it goes. */
export interface PlacedParagraph {
  readonly number: number;
  readonly text: string;
  readonly place: keyof Account;
  /** The number of the measure that it opens or belongs to. */
  readonly measure: string | undefined;
}

/** What an import would make of a text, before anything is written. */
export interface Reading {
  readonly id: string | undefined;
  readonly levels: readonly Level[];
  /** The level by which it is read; absent where nothing is numbered, or several are. */
  readonly level: MarkerForm | undefined;
  readonly measures: number;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly doubts: readonly Doubt[];
}

/** Reads a raw text as an import of a new document does. @param marker the level that the editor chose. */
export function readingOf({ text: raw, facts }: Extract<RawText, { text: string }>, marker?: MarkerForm): Reading {
  const { text } = restore(raw, { steps: detectRestorations(raw), passages: [], repairs: [] });
  const outline = outlineOf(text);
  const by = proposeNumbering(outline, marker);
  const numbering: Numbering = { headings: 'some', headingless: [], by };
  const spans = spansIn(outline, numbering);
  const account = accountOf(outline, numbering);
  const measureOf = new Map(spans.flatMap(({ number, paragraphs }) => paragraphs.map((one) => [one.number, number])));
  const places = Object.entries(account) as [keyof Account, Account[keyof Account]][];
  const [only, ...others] = new Set(by.map((one) => one.marker));
  return {
    id: proposeDocumentId(text, facts),
    levels: levelsOf(outline),
    level: others.length === 0 ? only : undefined,
    measures: spans.length,
    paragraphs: places
      .flatMap(([place, paragraphs]) =>
        paragraphs.map((one) => ({ ...one, place, measure: measureOf.get(one.number) })),
      )
      .sort((a, b) => a.number - b.number),
    doubts: doubtsOf(outline, numbering),
  };
}
