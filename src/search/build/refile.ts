import { gunzipSync, gzipSync } from 'fflate';
import { sha256Of } from '#files/hash.ts';
import { SIGNATURE } from '../pagefind-internals.ts';
import { arrayItem, endOf, itemsAt, textItem, textOf } from './cbor.ts';
import { nameFor } from './name-for.ts';

/** A word of the index with all its places, as Pagefind wrote it. */
interface FiledWord {
  readonly word: string;
  readonly item: Uint8Array;
}

/** An index filed anew: its list, and the files that the list names. */
export interface Refiled {
  readonly meta: Uint8Array;
  readonly chunks: ReadonlyMap<string, Uint8Array>;
}

/** How many bytes of words one file holds at least: with what follows, about 2 KB packed, so that a query loads little beside what it asks. */
const LEAST = 3200;
/** Of so many words one may begin a file. */
const BEGINNINGS = 8;

/**
 * Files the words of an index anew, so that a changed word renames its own file and hardly any other: Pagefind counts files off from the
 * first word on, so that one word more moves all that follow; here a word's own hash says whether a file may begin with it, and a
 * file's name is the hash of what it holds. Records are named by their number, which no change of their words changes.
 *
 * @param meta Pagefind's list of the index, packed. @param chunk the packed file of a name in it. @param filler the word that is left out.
 */
export async function refiled(
  meta: Uint8Array,
  chunk: (name: string) => Promise<Uint8Array>,
  filler: string,
): Promise<Refiled> {
  const [version, pages, chunks, ...others] = itemsAt(opened(meta));
  if (!version || !pages || !chunks) throw new Error('Pagefind’s list of its index has lost a part');
  const names = itemsAt(chunks).map((item) => textOf(itemsAt(item)[2] ?? item));
  const words = (await Promise.all(names.map(async (name) => wordsIn(opened(await chunk(name)))))).flat();
  const files = inFiles(words.filter(({ word }) => word !== filler)).map((of) => {
    const content = arrayItem([arrayItem(of.map(({ item }) => item))]);
    return { of, name: nameFor(content), content };
  });
  const listed = files.map(({ of, name }, at) => {
    const [first, last] = [of[0]?.word ?? '', of.at(-1)?.word ?? ''];
    const [before, after] = [files[at - 1]?.of.at(-1)?.word, files[at + 1]?.of[0]?.word];
    const from = before === undefined ? first : distinctFrom(before, first);
    const to = after === undefined ? last : distinctFrom(after, last);
    return arrayItem([from, isBefore(to, from) ? last : to, name].map(textItem));
  });
  const numbered = itemsAt(pages).map((page, at) => {
    const [, ...rest] = itemsAt(page);
    return arrayItem([textItem(String(at)), ...rest]);
  });
  return {
    meta: packed(arrayItem([version, arrayItem(numbered), arrayItem(listed), ...others])),
    chunks: new Map(files.map(({ name, content }) => [name, packed(content)])),
  };
}

function wordsIn(chunk: Uint8Array): FiledWord[] {
  const [words] = itemsAt(chunk);
  return itemsAt(words ?? chunk).map((item) => ({ word: textOf(item.subarray(1, endOf(item, 1))), item }));
}

function inFiles(words: readonly FiledWord[]): FiledWord[][] {
  const files: FiledWord[][] = [];
  let size = Infinity;
  for (const one of words) {
    if (size >= LEAST && (files.length === 0 || mayBegin(one.word))) {
      files.push([]);
      size = 0;
    }
    files.at(-1)?.push(one);
    size += one.item.length;
  }
  return files;
}

function mayBegin(word: string): boolean {
  return parseInt(sha256Of(word).slice(0, 8), 16) % BEGINNINGS === 0;
}

/** As much of `word` as tells it from its neighbour. */
function distinctFrom(neighbour: string, word: string): string {
  const other = [...neighbour];
  const characters = [...word];
  const at = characters.findIndex((character, place) => character !== other[place]);
  return at < 0 ? word : characters.slice(0, at + 1).join('');
}

/** The order of the index: by UTF-8 bytes. */
function isBefore(a: string, b: string): boolean {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;
}

function opened(file: Uint8Array): Uint8Array {
  return gunzipSync(file).subarray(SIGNATURE.length);
}

function packed(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9, mtime: 0 });
}
