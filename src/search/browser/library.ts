import type { Library } from '../find.ts';
import { PhrasePostings } from '../postings.ts';
import { remembered } from '../remembered.ts';
import type { RecordTexts, Register } from '../register.ts';
import { charactersOf, type CharactersFile } from '../understand/characters-file.ts';
import { soundedWords, wordsOf, type WordsFile } from '../understand/words.ts';
import { openIndex } from './index-reader.ts';
import { stored } from './stored.ts';

/** The library of this portal, and the texts of its records. */
export interface OpenLibrary extends Library {
  /** What a record says: the source's words, and ours about it. */
  texts(record: number): Promise<RecordTexts>;
  /** What else the page of a record says: its explanation and the records of evidence. Only measures have such notes. */
  notes(record: number): Promise<RecordTexts>;
}

/** Where the search page finds its files. */
export interface LibraryAddresses {
  /** The folder of Pagefind's index. */
  readonly index: string;
  /** The folder of register, words, characters and texts. */
  readonly files: string;
}

/** @throws {Error} where a file is missing or damaged; so do the library's questions. */
export async function openLibrary({ index, files }: LibraryAddresses): Promise<OpenLibrary> {
  const [{ entries }, words, read] = await Promise.all([
    stored<Register>(`${files}register.json.gz`),
    stored<WordsFile>(`${files}words.json.gz`),
    openIndex(index),
  ]);
  const numbers = new Map(entries.map(({ id }, at) => [id, at]));
  const ofRecord = (folder: string) => {
    const asked = new Map<number, Promise<RecordTexts>>();
    const read = (record: number) => stored<RecordTexts>(`${files}${folder}/${entries[record]?.id ?? ''}.json.gz`);
    return (record: number) => remembered(asked, record, () => read(record));
  };
  let characters: Promise<CharactersFile> | undefined;
  return {
    entries,
    words: wordsOf(words),
    phrases: new PhrasePostings(async (token) => {
      const found = await read(token);
      return new Map(
        found.flatMap(({ id, words: places }) => (numbers.has(id) ? [[numbers.get(id) ?? 0, places]] : [])),
      );
    }),
    characters: async () => {
      characters ??= stored<CharactersFile>(`${files}characters.json.gz`);
      return charactersOf(await characters, soundedWords(words));
    },
    texts: ofRecord('texts'),
    notes: ofRecord('notes'),
  };
}
