import { parseQuery, wordsOf } from '../query.ts';
import { segmented } from '../segment.ts';

/** One hit before its text is loaded. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  load(): Promise<{ readonly url: string; readonly meta: Readonly<Record<string, string>> }>;
}

/** What was found, best first, and by which words. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly phrases: readonly string[];
  /** True where no text holds the phrases as typed, and the hits are for their single words. */
  readonly loosened: boolean;
}

export type Filters = Readonly<Record<string, string>>;

/** What is used of Pagefind's browser module. */
export interface Pagefind {
  init(): Promise<void>;
  search(
    term: string | null,
    options: { filters: Filters },
  ): Promise<{
    results: {
      id: string;
      score: number;
      data(): Promise<{ raw_url?: string; url: string; meta: Record<string, string> }>;
    }[];
  }>;
}

/** Every page that holds all phrases of the input; where none does, the pages that hold most of their words. */
export async function find(pagefind: Pagefind, input: string, filters: Filters): Promise<Found> {
  const { phrases } = parseQuery(input);
  if (phrases.length === 0) return { hits: [], phrases, loosened: false };
  const exact = combine(await Promise.all(phrases.map((phrase) => hitsFor(pagefind, phrase, filters))), phrases.length);
  if (exact.length > 0) return { hits: exact, phrases, loosened: false };
  const words = [...new Set(phrases.flatMap(wordsOf))];
  const loose = combine(await Promise.all(words.map((word) => hitsFor(pagefind, word, filters))), 1);
  return { hits: loose, phrases: words, loosened: true };
}

async function hitsFor(pagefind: Pagefind, phrase: string, filters: Filters): Promise<Hit[]> {
  const { results } = await pagefind.search(`"${segmented(phrase)}"`, { filters });
  return results.map(({ id, score, data }) => ({
    id,
    score,
    load: async () => {
      const { raw_url, url, meta } = await data();
      return { url: raw_url ?? url, meta };
    },
  }));
}

/** Hits that stand in at least `least` of the lists: those in more lists first, then by the sum of their scores. */
function combine(lists: readonly (readonly Hit[])[], least: number): Hit[] {
  const sums = new Map<string, { hit: Hit; lists: number; score: number }>();
  for (const hit of lists.flat()) {
    const sum = sums.get(hit.id) ?? { hit, lists: 0, score: 0 };
    sum.lists += 1;
    sum.score += hit.score;
    sums.set(hit.id, sum);
  }
  return [...sums.values()]
    .filter((sum) => sum.lists >= least)
    .sort((a, b) => b.lists - a.lists || b.score - a.score)
    .map(({ hit, score }) => ({ ...hit, score }));
}
