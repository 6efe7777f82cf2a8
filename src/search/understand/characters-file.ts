import { byEnglish } from './english.ts';
import type { WordsEntry } from './words.ts';

/** What search knows of single characters, of sounds and of English, as a file; read only where a query needs it. */
export interface CharactersFile {
  /** Traditional and regional shapes, and in the same places their simplified ones. */
  readonly traditional: string;
  readonly simplified: string;
  /** Syllables without tones, each with the characters that are mostly read so: `zhi只之知…`, apart by spaces. */
  readonly syllables: string;
  /** Words in which a character is read otherwise, each with its syllables: `调解tiao'jie`, apart by spaces. */
  readonly irregular: string;
  readonly english: readonly WordsEntry[];
}

/** The same, ready to be asked. */
export interface Characters {
  readonly simplified: ReadonlyMap<string, string>;
  readonly syllable: ReadonlyMap<string, string>;
  /** Words by their sound without syllable marks, in the order in which they were given. */
  readonly bySound: ReadonlyMap<string, readonly string[]>;
  /** Words by the first letters of their syllables. */
  readonly byInitials: ReadonlyMap<string, readonly string[]>;
  /** Entries by their English words. */
  readonly english: ReadonlyMap<string, readonly WordsEntry[]>;
}

/** What is known of characters while their file is not read: nothing. */
export const NO_CHARACTERS: Characters = {
  simplified: new Map(),
  syllable: new Map(),
  bySound: new Map(),
  byInitials: new Map(),
  english: new Map(),
};

/** @param words those that can be spelled in pinyin, the likeliest first. */
export function charactersOf(file: CharactersFile, words: readonly string[]): Characters {
  const simplified = [...file.simplified];
  const syllable = new Map(
    pairs(file.syllables).flatMap(([characters, sound]) => [...characters].map((character) => [character, sound])),
  );
  const irregular = new Map(pairs(file.irregular));
  const bySound = new Map<string, string[]>();
  const byInitials = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, word: string) => {
    const known = map.get(key);
    if (known) known.push(word);
    else map.set(key, [word]);
  };
  for (const word of words) {
    const syllables = irregular.get(word)?.split("'") ?? regularSound(word, syllable);
    if (!syllables) continue;
    add(bySound, syllables.join(''), word);
    add(byInitials, syllables.map(([initial]) => initial).join(''), word);
  }
  return {
    simplified: new Map([...file.traditional].map((character, at) => [character, simplified[at] ?? character])),
    syllable,
    bySound,
    byInitials,
    english: byEnglish(file.english),
  };
}

/** The syllables of a word whose characters are all read as they mostly are; `undefined` where one has no known reading. */
export function regularSound(word: string, syllable: ReadonlyMap<string, string>): string[] | undefined {
  const sounds = [...word].map((character) => syllable.get(character));
  return sounds.every((sound) => sound !== undefined) ? sounds : undefined;
}

/** Chinese characters and the letters beside them, group by group. */
function pairs(groups: string): [characters: string, letters: string][] {
  return groups.split(' ').flatMap((group) => {
    const letters = group.replaceAll(/[^a-z']/gu, '');
    const characters = group.replaceAll(/[a-z']/gu, '');
    return letters && characters ? [[characters, letters]] : [];
  });
}
