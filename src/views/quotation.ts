import type { Document } from '#catalogue/catalogue.ts';
import { dateText } from '#words/dates.ts';
import { withNote } from '#words/lists.ts';
import { documentFactNames, UNSTATED } from '#words/names.ts';
import { displayed } from '#source-text/display.ts';
import type { Paragraph } from '#source-text/outline.ts';
import type { Addresses } from './addresses.ts';
import type { GlossaryLinks } from './glossary-links.ts';
import { textHtml } from './prose.ts';

/** One paragraph of source text, set for display. */
export interface QuotedParagraph {
  readonly number: number;
  readonly anchor: string;
  readonly html: string;
}

/** The source's own slips that stand in a text, for a note below it. */
export interface SlipNote {
  readonly words: string;
  readonly likely: string;
}

export function quotedParagraph({ number, text }: Paragraph, terms: GlossaryLinks): QuotedParagraph {
  return { number, anchor: `p-${number}`, html: textHtml(displayed(text), terms) };
}

export function slipsIn(document: Document, text: string): SlipNote[] {
  return document.repairs.slips
    .filter(({ words }) => text.includes(words))
    .map(({ words, likely }) => ({ words: displayed(words), likely: displayed(likely) }));
}

/** Who said it, in which document, when, and where that was read. */
export interface Attribution {
  readonly title: string;
  readonly href: string;
  /** What `by` is: an author or an issuing organ, by its official name. */
  readonly byName: string;
  readonly by: string;
  readonly number: string;
  readonly issued: string;
  readonly source: string;
  readonly sourceAddress: string | undefined;
}

export function attributionOf(document: Document, addresses: Addresses): Attribution {
  return {
    title: document.title,
    href: addresses.document(document.id),
    byName: document.author ? documentFactNames.author : documentFactNames.issuer,
    by: document.author ? withNote(document.author.name, document.author.post) : document.issuer,
    number: document.documentNumber,
    issued: datedFact(document.issued),
    source: document.source.publisher,
    sourceAddress: document.source.address,
  };
}

/** `2019年11月8日（见通知落款日期）`, or only the note where no date is known. */
export function datedFact({ date, note }: { date?: string | undefined; note?: string | undefined }): string {
  if (!date) return note ?? UNSTATED;

  return note ? withNote(dateText(date), note) : dateText(date);
}
