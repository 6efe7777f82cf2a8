/** What a reader asks for: every phrase has to stand in a result, word for word. */
export interface Query {
  readonly phrases: readonly string[];
}

/** Longer input is cut: no passage of the corpus is looked up by more. */
export const QUERY_LIMIT = 200;

/** Reads a reader's input: words apart, width folded, everything that is neither letter nor digit between them dropped. */
export function parseQuery(input: string): Query {
  const folded = [...input.normalize('NFKC')].slice(0, QUERY_LIMIT).join('').toLowerCase();
  const phrases = folded.split(/[^\p{L}\p{N}%]+/u).filter((phrase) => phrase !== '');
  return { phrases: [...new Set(phrases)] };
}

/** The words of a phrase that stands nowhere as a whole, longest first; for a second, looser try. */
export function wordsOf(phrase: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words = [...segmenter.segment(phrase)].map(({ segment }) => segment).filter((word) => [...word].length > 1);
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}
