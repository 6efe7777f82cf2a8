import type { Catalogue, Document } from '#catalogue/catalogue.ts';
import type { BookDocument, BookPart, Fact } from '#typesetting/print/book.ts';
import type { Addresses } from '#views/addresses.ts';
import { documentPage, type DocumentPage } from '#views/document-page.ts';
import { print } from '#words/print.ts';
import { bookMeasure, webAddress } from './book-measure.ts';
import { sourceWords } from './source-words.ts';

/**
 * One document: its official metadata, then its measures in their order. The text of an official document between its measures
 * stands where it belongs, so that the whole of it can be read; of a signed article nothing stands here but its measures.
 */
export function bookDocument(catalogue: Catalogue, addresses: Addresses, document: Document): BookDocument {
  const page = documentPage(catalogue, addresses, document);
  const isOfficial = document.rights === 'official';
  const measures = document.measures.map((measure) => bookMeasure(catalogue, addresses, measure));
  return {
    id: document.id,
    title: document.title,
    short: document.short,
    about: document.about,
    facts: factsOf(document, page),
    note: isOfficial ? print.fullText : print.quotedOnly,
    parts: isOfficial
      ? wholeText(document, page, measures)
      : measures.map((measure) => ({ kind: 'measure' as const, measure })),
  };
}

function factsOf(document: Document, { metadata, commitments, counts, states, dataDate }: DocumentPage): Fact[] {
  const fact = (label: string, text: string): Fact => ({ label, runs: [{ text }] });
  const hash = (label: string, text: string): Fact => ({ label, runs: [{ text, small: true, quiet: true }] });
  return [
    ...metadata.flatMap(({ name, value, href }) => [
      fact(name, value),
      ...(href ? [{ label: print.sourceAddress, runs: [webAddress(href)] }] : []),
    ]),
    ...commitments.map(({ text, words }) => fact(print.commitment, print.commitmentText(text, words))),
    fact(print.rawFile, document.raw.file),
    hash(print.rawHash, document.raw.sha256),
    hash(print.archivedHash, document.sha256),
    fact(print.listed, print.listedText(counts)),
    fact(print.progress, print.progressOfDocument(dataDate.label, states)),
  ];
}

/** An official document's text in its order: measures where they begin, everything else as it is. */
function wholeText(
  document: Document,
  { fullText }: DocumentPage,
  measures: readonly ReturnType<typeof bookMeasure>[],
): BookPart[] {
  const starts = new Map(document.measures.map(({ span }, at) => [span.paragraphs[0].number, measures[at]]));
  const within = new Set(document.measures.flatMap(({ span }) => span.paragraphs.map(({ number }) => number)));
  const parts: BookPart[] = [];
  for (const { number, depth } of fullText) {
    const measure = starts.get(number);
    if (measure) parts.push({ kind: 'measure', measure });
    if (within.has(number)) continue;
    const words = sourceWords(document.paragraphs[number - 1]?.text ?? '');
    const last = parts.at(-1);
    if (depth === 0) parts.push({ kind: 'chapter', words });
    else {
      const quotation = [...(last?.kind === 'text' ? last.quotation : []), { words, heading: depth !== undefined }];
      parts.splice(last?.kind === 'text' ? -1 : parts.length, 1, { kind: 'text', quotation });
    }
  }
  return parts;
}
