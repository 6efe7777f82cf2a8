import type { Catalogue, Document } from '#catalogue/catalogue.ts';
import { traditionalShapes, type TraditionalShapes } from '#source-text/traditional-shapes.ts';

/** The texts that a passage is compared with, as `/verify/texts.json` has them. */
export interface PublishedTexts extends TraditionalShapes {
  readonly documents: readonly PublishedDocument[];
}

export interface PublishedDocument {
  readonly id: string;
  readonly title: string;
  /** False for signed articles: only what their measures quote is here, and only measures' pages show it. */
  readonly full: boolean;
  readonly measures: readonly { readonly number: string; readonly title: string }[];
  /** In the document's order. */
  readonly paragraphs: readonly PublishedParagraph[];
}

export interface PublishedParagraph {
  /** The paragraph's number in its document, from 1. */
  readonly number: number;
  /** The archived words. */
  readonly text: string;
  /** The number of the measure that quotes it; left out where none does. */
  readonly measure?: string;
}

/** Every published word of the sources: official documents in full, signed articles only as far as their measures quote them. */
export function publishedTexts({ documents }: Catalogue): PublishedTexts {
  const published = documents.map((document) => publishedDocument(document));
  const words = published.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('');
  return { ...traditionalShapes(words), documents: published };
}

function publishedDocument({ id, title, rights, measures, paragraphs }: Document): PublishedDocument {
  const full = rights === 'official';
  const quotedIn = new Map(
    measures.flatMap(({ number, span }) => span.paragraphs.map((paragraph) => [paragraph.number, number] as const)),
  );
  return {
    id,
    title,
    full,
    measures: measures.map((measure) => ({ number: measure.number, title: measure.title })),
    paragraphs: paragraphs
      .filter(({ number }) => full || quotedIn.has(number))
      .map(({ number, text }) => {
        const measure = quotedIn.get(number);
        return { number, text, ...(measure === undefined ? {} : { measure }) };
      }),
  };
}
