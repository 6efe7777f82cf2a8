import type { Document, Measure } from '#catalogue/catalogue.ts';
import { chineseDate } from '#domain/calendar.ts';
import { stated } from '#domain/stated.ts';
import { ARCHIVED_TEXT, paragraphsName } from '#text/paragraphs.ts';

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
    source: [
      titleOf(document),
      ...madeBy(document),
      `本站编号 ${id}`,
      ARCHIVED_TEXT + paragraphsName(first.number, last.number),
    ].join('，'),
    anchor: `p-${first.number}`,
  };
}

function titleOf({ title, titleNote }: Document): string {
  return titleNote === undefined ? `《${title}》` : `${title}（本站的称呼，不是原文标题）`;
}

function madeBy({ author, issuer, documentNumber, issued, published, source }: Document): string[] {
  if (author) {
    const day = published.date === undefined ? [] : [`${chineseDate(published.date)}发表`];
    return [`作者${author.name}（${author.post}）`, source.publisher, ...day];
  }
  const number = stated(documentNumber);
  return [
    stated(issuer) ?? `发文机关未载明（来源：${source.publisher}）`,
    ...(number === undefined ? [] : [number]),
    ...(issued.date === undefined ? [] : [`${chineseDate(issued.date)}成文`]),
  ];
}
