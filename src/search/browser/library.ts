import type { Library } from '../find.ts';
import { PhrasePostings } from '../postings.ts';
import { askOnce } from '../ask-once.ts';
import { registerFile, type RecordTexts, type Register } from '../register.ts';
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
  /** The build whose register it opens; every other file is one that the register names. */
  readonly build: string;
  /** How the browser may use what it has kept. */
  readonly cache: RequestCache;
}

/** @throws {MissingFile} where a file is missing. @throws {Error} where one is damaged or cannot be read; so do the library's questions. */
export async function openLibrary({ index: folder, files, build, cache }: LibraryAddresses): Promise<OpenLibrary> {
  const { entries, files: named, index } = await stored<Register>(files + registerFile(build), cache);
  const [words, read] = await Promise.all([
    stored<WordsFile>(files + named.words, cache),
    openIndex({ folder, programme: named.programme, entry: index, cache }),
  ]);
  const ofRecord = (folder: string) => {
    const asked = new Map<number, Promise<RecordTexts>>();
    const read = (record: number) =>
      stored<RecordTexts>(`${files}${folder}/${entries[record]?.id ?? ''}.json.gz`, cache);
    return (record: number) => askOnce(asked, record, () => read(record));
  };
  let characters: Promise<CharactersFile> | undefined;
  return {
    entries,
    words: wordsOf(words),
    phrases: new PhrasePostings(async (token) => {
      const found = await read(token);
      return new Map(found.map(({ id, words: places }) => [Number(id), places]));
    }),
    characters: async () => {
      characters ??= stored<CharactersFile>(files + named.characters, cache);
      return charactersOf(await characters, soundedWords(words));
    },
    texts: ofRecord('texts'),
    notes: ofRecord('notes'),
  };
}
