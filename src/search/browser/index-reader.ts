import {
  ENTRY_FILE,
  INDEX_FILE,
  NO_LANGUAGE,
  SIGNATURE,
  START_FAILURE,
  type PagefindEntry,
} from '../pagefind-internals.ts';
import { expectFile, unpacked } from './stored.ts';

/** What is used of Pagefind's browser module. */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: true }): {
    init(): Promise<void>;
    search(token: string): Promise<{ results: { id: string; words: number[] }[] }>;
  };
}

/** Where an index is, and which one of those that may lie there. */
export interface IndexAddress {
  /** The folder, with its closing slash. */
  readonly folder: string;
  /** Pagefind's browser module in it. */
  readonly programme: string;
  readonly entry: PagefindEntry;
  readonly cache: RequestCache;
}

/** Tells where a token stands: its positions by the record's number. */
export type IndexReader = (token: string) => Promise<readonly { readonly id: string; readonly words: number[] }[]>;

/**
 * Opens a Pagefind index.
 *
 * Pagefind answers as if nothing were found where a file of its index is missing or damaged, so each file is looked at here as it
 * arrives, and every question after a bad one is refused.
 *
 * @throws {Error} where the index cannot be opened; the questions throw where a file that they need is missing or damaged.
 */
export async function openIndex(index: IndexAddress): Promise<IndexReader> {
  const files = watchedFiles(index);
  // Pagefind starts without waiting for itself; what fails then is told by the questions.
  window.addEventListener('unhandledrejection', (event) => {
    if (String(event.reason).includes(START_FAILURE)) event.preventDefault();
  });
  const { createInstance } = await programme(index);
  const pagefind = withoutLanguage(() => createInstance({ basePath: index.folder, noWorker: true }));
  // What is wrong with a file says more than what the module makes of it.
  const checked = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } finally {
      await files.good();
    }
  };
  await checked(pagefind.init());
  return async (token) => (await checked(pagefind.search(token))).results;
}

/** A page that is opened from a disk may import nothing: the archive's pages bring the programme along. */
async function programme({ folder, programme }: IndexAddress): Promise<Pagefind> {
  const { carriedPagefind } = globalThis as { carriedPagefind?: Pagefind };
  return carriedPagefind ?? ((await import(/* @vite-ignore */ `${folder}${programme}`)) as Pagefind);
}

/**
 * Pagefind takes the language of the page, and cuts Chinese questions into words of the browser's own dictionary, which are not the
 * tokens of the index. For the one moment in which it looks, the page has no language.
 */
function withoutLanguage<T>(create: () => T): T {
  const { documentElement } = document;
  const { lang } = documentElement;
  documentElement.lang = NO_LANGUAGE;
  try {
    return create();
  } finally {
    documentElement.lang = lang;
  }
}

/**
 * Looks at every file that is read from the index's folder from now on. The entry file, whose name no build may keep for itself, is answered
 * from the register.
 */
function watchedFiles({ folder, entry, cache }: IndexAddress): { good(): Promise<void> } {
  const seen: Promise<void>[] = [];
  const { fetch } = window;
  const below = new URL(folder, location.href).href;
  window.fetch = async (input, options) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href).href;
    if (!url.startsWith(below)) return fetch.call(window, input, options);
    if (url.startsWith(below + ENTRY_FILE)) return Response.json(entry);
    const asked = fetch.call(window, input, { ...options, cache });
    const looked = asked.then(look);
    looked.catch(() => undefined);
    seen.push(looked);
    return asked;
  };
  return { good: async () => void (await Promise.all(seen)) };
}

async function look(response: Response): Promise<void> {
  expectFile(response);
  if (!INDEX_FILE.test(new URL(response.url).pathname)) return;
  const bytes = await unpacked(await response.clone().arrayBuffer());
  const signature = new TextDecoder().decode(bytes.slice(0, SIGNATURE.length));
  if (signature !== SIGNATURE) throw new Error(`${response.url} is damaged`);
}
