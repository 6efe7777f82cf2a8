import { lexiconKinds, type LexiconKind } from '#domain/lexicon-kind.ts';
import { folded } from '#domain/searched-characters.ts';

/** The words that search knows, as a file: built from `content/lexicon.yaml`, the glossary and the texts themselves. */
export interface WordsFile {
  /** The plain words of the texts, folded, the most frequent first, apart by spaces. */
  readonly vocabulary: string;
  /** The legal terms, which slips and initials are held against, folded, apart by spaces. */
  readonly terms: string;
  readonly stop: string;
  /** All but those of English terms, which the characters file holds: one a line, as `packedEntry` writes them. */
  readonly entries: string;
}

/** What readers type, what the texts call it, and what is near to it. */
export interface WordsEntry {
  readonly asked: readonly string[];
  readonly also: readonly string[];
  readonly near: readonly string[];
  readonly kind: LexiconKind;
}

/** The same, ready to be asked. */
export interface Words {
  /** How common a word is: its place in the vocabulary, from 0. A term is taken for fairly common, what readers type for less so. */
  readonly rank: ReadonlyMap<string, number>;
  readonly terms: readonly string[];
  readonly stop: ReadonlySet<string>;
  /** Entries by what readers type, folded. */
  readonly asked: ReadonlyMap<string, readonly WordsEntry[]>;
  /** The characters of all these words. */
  readonly characters: ReadonlySet<string>;
  /** The longest word, in characters. */
  readonly longest: number;
}

const RANK_OF_TERM = 1000;
const RANK_OF_ASKED = 3000;

export function wordsOf(file: WordsFile): Words {
  const asked = new Map<string, WordsEntry[]>();
  for (const entry of entriesOf(file)) {
    for (const typed of entry.asked) {
      const key = folded(typed);
      asked.set(key, [...(asked.get(key) ?? []), entry]);
    }
  }
  const terms = listed(file.terms);
  const rank = new Map([
    ...[...asked.keys()].map((word) => [word, RANK_OF_ASKED] as const),
    ...listed(file.vocabulary).map((word, at) => [word, at] as const),
    ...terms.map((word) => [word, RANK_OF_TERM] as const),
  ]);
  const characters = new Set([...rank.keys()].flatMap((word) => [...word]));
  const longest = Math.max(0, ...[...rank.keys()].map((word) => word.length));
  return { rank, terms, stop: new Set(listed(file.stop)), asked, characters, longest };
}

/** Every word that can be spelled in pinyin: legal terms first, then by how common they are. */
export function soundedWords(file: WordsFile): string[] {
  return [...new Set([...listed(file.terms), ...listed(file.vocabulary), ...askedWords(entriesOf(file))])];
}

/** What readers type in Chinese, folded. */
export function askedWords(entries: readonly WordsEntry[]): string[] {
  return entries.flatMap(({ asked }) => asked.map(folded));
}

/** An entry as a line: what is asked, the places of the other words among the terms, the kind's place. */
export function packedEntry({ asked, also, near, kind }: WordsEntry, terms: readonly string[]): string {
  const places = (words: readonly string[]) => words.map((word) => terms.indexOf(folded(word))).join(',');
  return [asked.map(folded).join(','), places(also), places(near), lexiconKinds.indexOf(kind)].join(' ');
}

function entriesOf({ entries, terms }: WordsFile): WordsEntry[] {
  const all = listed(terms);
  const words = (places: string) => places.split(',').flatMap((place) => all[Number(place || -1)] ?? []);
  return entries.split('\n').map((line) => {
    const [asked = '', also = '', near = '', kind = ''] = line.split(' ');
    return {
      asked: asked.split(','),
      also: words(also),
      near: words(near),
      kind: lexiconKinds[Number(kind)] ?? 'same',
    };
  });
}

function listed(words: string): string[] {
  return words.split(' ').filter((word) => word !== '');
}
