/**
 * All that search relies on in Pagefind without its documentation promising it, in one place. The portal asks the index for tokens of its own, tells
 * a damaged file from an empty answer, and runs from a disk: none of these has a public way.
 *
 * - Records are numbered in the order in which they were added, and the list of the index names them by number and size.
 * - List and parts of the index are CBOR: of the list the second item is the records, the third the parts, each with first word, last word and
 *   name; a part is its words, each a list that begins with the word.
 * - The module asks for the entry file first, and the entry names the list and the engine.
 * - Every file of the index begins, unpacked, with the same signature.
 * - The language of the page decides how questions are cut; `unknown` leaves them whole.
 * - What fails while the module starts by itself is an unhandled rejection with these words.
 * - An environment variable, named unstable, sets how much of the index a file holds.
 *
 * Seen in version `SEEN`; `test/search/pagefind-internals.test.ts` fails where another is installed or any of this changes.
 */
export const SEEN = '1.6.0';

/** What every file of the index begins with once it is unpacked. */
export const SIGNATURE = 'pagefind_dcd';

/** No language of Pagefind's: it neither stems nor segments. */
export const NO_LANGUAGE = 'unknown';

/** How many places of words one file of the index holds. */
export const CHUNK_SIZE_VARIABLE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** What an unhandled rejection says where the module could not start by itself. */
export const START_FAILURE = 'Failed to load the Pagefind';

/** Files of the index, which begin with the signature, by their addresses. */
export const INDEX_FILE = /\.(?:pf_\w+|pagefind)$/u;

/** Pagefind's entry file, as far as its module reads it. */
export interface PagefindEntry {
  readonly version: string;
  readonly languages: Readonly<
    Record<string, { readonly hash: string; readonly wasm: string | null; readonly page_count: number }>
  >;
  readonly include_characters: readonly string[];
}

/** The entry file, which the module asks for at the root of the index, with the clock in its query. */
export const ENTRY_FILE = 'pagefind-entry.json';

/** The files that an entry names, and the folder of the parts of the index. */
export const listFile = (hash: string) => `pagefind.${hash}.pf_meta`;
export const engineFile = (wasm: string) => `wasm.${wasm}.pagefind`;
export const partFile = (name: string) => `${PARTS}/${name}.pf_index`;
export const PARTS = 'index';
