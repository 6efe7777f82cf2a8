/** Said before the numbers of paragraphs, which are ours. */
export const ARCHIVED_TEXT = '本站存档原文';

/** Paragraphs of an archived text by their numbers there: `第 2 段`, `第 2–3 段`. */
export function paragraphsName(first: number, last: number): string {
  return first === last ? `第 ${first} 段` : `第 ${first}–${last} 段`;
}

/** What the link says that leads to a paragraph by its number. */
export function paragraphPermalink(number: number): string {
  return `${paragraphsName(number, number)}的永久链接`;
}

/** A line of the raw file that a document was archived from. */
export function rawLineName(line: number): string {
  return `原始文件第 ${line} 行`;
}

/** The same as references write it: `第2段`, `第2-3段`. */
export function citedParagraphs(first: number, last: number): string {
  return first === last ? `第${first}段` : `第${first}-${last}段`;
}
