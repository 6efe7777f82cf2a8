import type { Document, Measure } from '#catalogue/catalogue.ts';
import { dateText } from '#words/dates.ts';
import { recordedFact } from '#domain/recorded-fact.ts';
import { partsText } from '#words/lists.ts';
import { quoteKit as words } from '#words/quote-kit.ts';
import { ARCHIVED_TEXT, paragraphsName } from '#words/paragraphs.ts';

/** What stands under a quotation for those who quote from it. */
export interface QuoteKit {
  /**
   * The document, who issued or wrote it, its number and date, the measure's number: what is known of them; at the end the paragraphs,
   * after `ARCHIVED_TEXT`.
   */
  readonly source: string;
  /** The id of the first paragraph. */
  readonly anchor: string;
}

export function quoteKit({ id, document, span }: Measure): QuoteKit {
  const [first] = span.paragraphs;
  const last = span.paragraphs.at(-1) ?? first;
  return {
    source: partsText([
      titleOf(document),
      ...madeBy(document),
      words.number(id),
      ARCHIVED_TEXT + paragraphsName(first.number, last.number),
    ]),
    anchor: `p-${first.number}`,
  };
}

function titleOf({ title, titleNote }: Document): string {
  return titleNote === undefined ? words.title(title) : words.ownTitle(title);
}

function madeBy({ author, issuer, documentNumber, issued, published, source }: Document): string[] {
  if (author) {
    const day = published.date === undefined ? [] : [words.published(dateText(published.date))];
    return [words.author(author.name, author.post), source.publisher, ...day];
  }
  const number = recordedFact(documentNumber);
  return [
    recordedFact(issuer) ?? words.noIssuer(source.publisher),
    ...(number === undefined ? [] : [number]),
    ...(issued.date === undefined ? [] : [words.issued(dateText(issued.date))]),
  ];
}
