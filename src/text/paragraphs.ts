/** Said before the numbers of paragraphs, which are ours. */
export const ARCHIVED_TEXT = '本站存档原文';

/** Paragraphs of an archived text by their numbers there: `第 2 段`, `第 2–3 段`. */
export function paragraphsName(first: number, last: number): string {
  return first === last ? `第 ${first} 段` : `第 ${first}–${last} 段`;
}
