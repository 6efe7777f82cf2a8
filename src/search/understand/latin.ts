import type { Characters } from './characters-file.ts';
import { toneless, wordsBySound } from './pinyin.ts';
import { asTyped, type Concept, type Wanted } from './query.ts';
import { folded } from '#domain/searched-characters.ts';
import { englishKey } from './english.ts';
import type { Words, WordsEntry } from './words.ts';

/** How many words one string of initials, or one English word of several entries, is taken for. */
const GUESSES = 4;
/** How much the second, third … guess counts beside the first. */
const LATER = 0.6;

/** What a row of words in Latin letters asks for: English terms, words of the texts, pinyin, initials, or English with a slip. */
export function latinConcepts(typed: readonly string[], words: Words, characters: Characters): Concept[] {
  const concepts: Concept[] = [];
  for (let at = 0; at < typed.length;) {
    const { used, concept } = nextConcept(typed.slice(at), words, characters);
    concepts.push(...concept);
    at += used;
  }
  return concepts;
}

/** The words that the pinyin of neighbouring concepts spells together, so that they are looked for side by side. */
export function spelledTogether(concepts: readonly Concept[]): Wanted[] {
  const places = concepts.map(({ wordings }) => wordings.filter(({ reached }) => reached === 'pinyin').slice(0, 2));
  if (places.length < 2 || places.some((place) => place.length === 0)) return [];
  const rows = places.reduce<Wanted[][]>((all, place) => all.flatMap((row) => place.map((one) => [...row, one])), [[]]);
  return rows.slice(0, 2 * GUESSES).map((row) => ({
    phrase: row.map(({ phrase }) => phrase).join(''),
    shown: row.map(({ shown }) => shown).join(''),
    weight: 1,
    reached: 'pinyin',
  }));
}

function nextConcept(
  typed: readonly string[],
  words: Words,
  characters: Characters,
): { used: number; concept: Concept[] } {
  const rows = typed.map((_, at) => typed.slice(0, typed.length - at));
  for (const row of rows) {
    const together = row.join(' ');
    const entries = characters.english.get(englishKey(together)) ?? [];
    if (entries.length === 0) continue;
    const wordings = [asTyped(together), ...entries.flatMap(meant)];
    return { used: row.length, concept: [{ typed: together, share: 1, wordings }] };
  }
  const [first = ''] = typed;
  if (words.stop.has(first.toLowerCase())) return { used: 1, concept: [] };
  const literal = asTyped(first);
  if (words.rank.has(literal.phrase)) return { used: 1, concept: [{ typed: first, share: 1, wordings: [literal] }] };
  for (const row of rows) {
    const together = row.join(' ');
    const letters = toneless(together);
    const sounds = letters === undefined ? undefined : wordsBySound(letters, characters, words);
    if (!sounds) continue;
    const concept = sounds.map((found) => ({ typed: together, share: 1, wordings: guesses(found, 'pinyin') }));
    return { used: row.length, concept };
  }
  const others = [...initials(toneless(first), words, characters), ...partOfEnglish(first, characters)];
  return { used: 1, concept: [{ typed: first, share: 1, wordings: [literal, ...others] }] };
}

function meant({ also, near }: WordsEntry): Wanted[] {
  const wanted = (shown: string, weight: number): Wanted => ({
    phrase: folded(shown),
    shown,
    weight,
    reached: 'english',
  });
  return [...also.map((shown) => wanted(shown, 1)), ...near.map((shown) => wanted(shown, 0.5))];
}

function guesses(found: readonly string[], reached: 'pinyin' | 'initials'): Wanted[] {
  return found.map((phrase, at) => ({ phrase, shown: phrase, weight: LATER ** at, reached }));
}

function initials(letters: string | undefined, { terms }: Words, { byInitials }: Characters): Wanted[] {
  if (letters === undefined || letters.length < 3) return [];
  const found = byInitials.get(letters) ?? [];
  const legal = found.filter((word) => terms.includes(word));
  return guesses((legal.length > 0 ? legal : found).slice(0, GUESSES), 'initials');
}

/** Entries that have the word among others, or that it misses by one or two letters. */
function partOfEnglish(typed: string, { english }: Characters): Wanted[] {
  const key = englishKey(typed);
  if (key.length < 4) return [];
  const entries = [...english].flatMap(([phrase, found]) =>
    phrase.split(' ').some((word) => word === key || (key.length > 5 && nearly(word, key))) ? found : [],
  );
  return entries
    .slice(0, GUESSES)
    .flatMap(meant)
    .map((wanted) => ({ ...wanted, weight: wanted.weight * LATER }));
}

function nearly(word: string, typed: string): boolean {
  return Math.abs(word.length - typed.length) <= 2 && distance(word, typed) <= (typed.length > 7 ? 2 : 1);
}

/** Levenshtein's distance: how many letters must be put in, taken out or changed. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...from].entries()) {
    let diagonal = at;
    row = row.reduce<number[]>((next, above, column) => {
      if (column === 0) return [at + 1];
      const change = diagonal + (letter === to[column - 1] ? 0 : 1);
      diagonal = above;
      return [...next, Math.min(change, above + 1, (next[column - 1] ?? 0) + 1)];
    }, []);
  }
  return row[to.length] ?? 0;
}
