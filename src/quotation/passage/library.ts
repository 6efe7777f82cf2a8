import { comparable, type Comparable } from './comparable.ts';
import type { PublishedDocument, PublishedParagraph, PublishedTexts } from './published-texts.ts';

/** Stands between texts that do not follow each other; no passage holds it. */
export const APART = '\uFFFF';

/** All published texts as one, ready to be compared with passages. */
export interface Library {
  readonly source: Comparable;
  /** Simplified shapes by their traditional ones. */
  readonly simplified: ReadonlyMap<string, string>;
  readonly paragraphs: readonly LibraryParagraph[];
}

export interface LibraryParagraph extends PublishedParagraph {
  readonly document: PublishedDocument;
  /** Where it begins in the source's original. */
  readonly start: number;
}

/** The library of these texts: paragraphs that follow each other in their document are joined, so that passages may cross their ends. */
export function libraryOf({ documents, traditional, simplified }: PublishedTexts): Library {
  const shapes = new Map([...traditional].map((character, at) => [character, simplified.charAt(at)]));
  const paragraphs: LibraryParagraph[] = [];
  let original = '';
  for (const document of documents) {
    for (const [at, paragraph] of document.paragraphs.entries()) {
      const follows = document.paragraphs[at - 1]?.number === paragraph.number - 1;
      original += follows ? '\n' : APART;
      paragraphs.push({ ...paragraph, document, start: original.length });
      original += paragraph.text;
    }
  }
  return { source: comparable(original, shapes), simplified: shapes, paragraphs };
}

/** The paragraphs that units `from` to `to` (not included) of the source stand in, first to last. */
export function paragraphsAt({ source, paragraphs }: Library, from: number, to: number): LibraryParagraph[] {
  const [first = 0, last = first] = [source.at[from], source.at[to - 1]];
  const next = paragraphs.findIndex(({ start }) => start > first);
  const begins = (next < 0 ? paragraphs.length : next) - 1;
  const after = paragraphs.findIndex(({ start }) => start > last);
  return paragraphs.slice(Math.max(begins, 0), after < 0 ? paragraphs.length : after);
}

/** Where the joined text around a unit of the source begins and ends: no answer reaches beyond it. */
export function joinedAround({ source }: Library, unit: number): { from: number; to: number } {
  const to = source.text.indexOf(APART, unit);
  return { from: source.text.lastIndexOf(APART, unit) + 1, to: to < 0 ? source.text.length : to };
}
