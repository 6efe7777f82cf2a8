import type { Numbering } from '#domain/numbering.ts';
import { walk, type Outline, type Paragraph } from './outline.ts';
import { spansIn } from './spans.ts';

/** Where each paragraph of a text went: every one is in exactly one of these, in the order of the text. */
export interface Account {
  /** Title, address, preamble. */
  readonly opening: readonly Paragraph[];
  readonly measures: readonly Paragraph[];
  /** Headings, aims and whatever else stands below a number without being a measure. */
  readonly others: readonly Paragraph[];
  /** Closing words, signature, annexes, page numbers. */
  readonly closing: readonly Paragraph[];
}

/** Accounts for every paragraph of a text under `numbering`. */
export function accountOf(outline: Outline, numbering: Numbering): Account {
  const { opening, sections, closing } = outline;
  const claimed = new Set(
    spansIn(outline, numbering).flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number)),
  );
  const isClaimed = ({ number }: Paragraph) => claimed.has(number);
  const within = [...walk(sections)].flatMap(({ section }) => section.paragraphs);
  return {
    opening: opening.filter((paragraph) => !isClaimed(paragraph)),
    measures: [...opening, ...within].filter(isClaimed),
    others: within.filter((paragraph) => !isClaimed(paragraph)),
    closing,
  };
}
