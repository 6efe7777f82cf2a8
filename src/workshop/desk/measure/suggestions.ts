import { dueReadings } from '#domain/due-words.ts';

/** What the words of a measure suggest, for an editor to take or leave. */
export interface Suggestions {
  /** Words that fix a day, with the days that they can mean. */
  readonly dues: readonly { readonly words: string; readonly dates: readonly string[] }[];
  /** Words that hold a number with its bound or its unit. */
  readonly targets: readonly string[];
  /** Words that say how often. */
  readonly cycles: readonly string[];
  /** Ids of bodies that the words name. */
  readonly bodies: readonly string[];
  /** Ids of the themes of the most similar measures, the likeliest first. */
  readonly themes: readonly string[];
}

const DUE = /(?:到|至|于)?\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:年?底|末)?(?:之前|以前|前)?/gu;
const TARGET =
  /(?:至少|不(?:得)?少于|不(?:得)?低于|达到?|超过|不超过)?\d+(?:\.\d+)?(?:%|个工作日|[家名个项类天件条人次所处期批])(?:以上|以内|以下)?/gu;
const CYCLE = /每(?:周|月|季度?|半年|年)|定期/gu;
const MOST_THEMES = 3;

interface Known {
  readonly bodies: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[];
  readonly measures: readonly { readonly quote: string; readonly themes: readonly string[] }[];
}

/** @param measures those that have their themes already. */
export function suggestionsFor(quote: string, { bodies, measures }: Known): Suggestions {
  const all = (pattern: RegExp) => [...new Set([...quote.matchAll(pattern)].map(([words]) => words))];
  const names = (words: string) => words.length > 1 && quote.includes(words);
  return {
    dues: all(DUE).flatMap((words) => {
      const dates = dueReadings(words);
      return dates.length > 0 ? [{ words, dates }] : [];
    }),
    targets: all(TARGET),
    cycles: all(CYCLE),
    bodies: bodies.filter(({ name, aliases }) => [name, ...aliases].some(names)).map(({ id }) => id),
    themes: likelyThemes(quote, measures),
  };
}

/** Likeness is the share of pairs of neighbouring characters that two texts have in common (Dice). */
function likelyThemes(quote: string, measures: Known['measures']): string[] {
  const own = pairsOf(quote);
  const scores = new Map<string, number>();
  for (const { quote: other, themes } of measures) {
    const pairs = pairsOf(other);
    const shared = [...own].filter((pair) => pairs.has(pair)).length;
    const likeness = (2 * shared) / Math.max(1, own.size + pairs.size);
    for (const theme of themes) scores.set(theme, Math.max(scores.get(theme) ?? 0, likeness));
  }
  return [...scores]
    .filter(([, likeness]) => likeness > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_THEMES)
    .map(([theme]) => theme);
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...text.replaceAll(/\P{Script=Han}/gu, '')];
  return new Set(letters.slice(1).map((letter, at) => (letters[at] ?? '') + letter));
}
