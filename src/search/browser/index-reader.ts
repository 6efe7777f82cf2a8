import { unpacked } from './stored.ts';

/** What is used of Pagefind's browser module. */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: true }): {
    init(): Promise<void>;
    search(token: string): Promise<{ results: { id: string; words: number[] }[] }>;
  };
}

/** What every file of the index begins with once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** Tells where a token stands: its positions by Pagefind's name for the record. */
export type IndexReader = (token: string) => Promise<readonly { readonly id: string; readonly words: number[] }[]>;

/**
 * Opens the Pagefind index at `address`.
 *
 * Pagefind answers as if nothing were found where a file of its index is missing or damaged, so each file is looked at here as it
 * arrives, and every question after a bad one is refused.
 *
 * @throws {Error} where the index cannot be opened; the questions throw where a file that they need is missing or damaged.
 */
export async function openIndex(address: string): Promise<IndexReader> {
  const files = watchedFiles(address);
  // Pagefind starts without waiting for itself; what fails then is told by the questions.
  window.addEventListener('unhandledrejection', (event) => {
    if (String(event.reason).includes('Failed to load the Pagefind')) event.preventDefault();
  });
  const { createInstance } = await programme(address);
  const pagefind = withoutLanguage(() => createInstance({ basePath: address, noWorker: true }));
  await pagefind.init();
  await files.good();
  return async (token) => {
    const { results } = await pagefind.search(token);
    await files.good();
    return results;
  };
}

/** A page that is opened from a disk may import nothing: the archive's pages bring the programme along. */
async function programme(address: string): Promise<Pagefind> {
  const { carriedPagefind } = globalThis as { carriedPagefind?: Pagefind };
  return carriedPagefind ?? ((await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind);
}

/**
 * Pagefind takes the language of the page, and cuts Chinese questions into words of the browser's own dictionary, which are not the
 * tokens of the index. For the one moment in which it looks, the page has no language.
 */
function withoutLanguage<T>(create: () => T): T {
  const { documentElement } = document;
  const { lang } = documentElement;
  documentElement.lang = 'unknown';
  try {
    return create();
  } finally {
    documentElement.lang = lang;
  }
}

/** Looks at every file that is read from below `address` from now on. */
function watchedFiles(address: string): { good(): Promise<void> } {
  const seen: Promise<void>[] = [];
  const { fetch } = window;
  const below = new URL(address, location.href).href;
  window.fetch = async (input, options) => {
    const asked = fetch.call(window, input, options);
    const url = new URL(input instanceof Request ? input.url : input, location.href).href;
    if (url.startsWith(below)) {
      const looked = asked.then(look);
      looked.catch(() => undefined);
      seen.push(looked);
    }
    return asked;
  };
  return { good: async () => void (await Promise.all(seen)) };
}

async function look(response: Response): Promise<void> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  if (!/\.(?:pf_\w+|pagefind)$/u.test(new URL(response.url).pathname)) return;
  const bytes = await unpacked(await response.clone().arrayBuffer());
  const signature = new TextDecoder().decode(bytes.slice(0, SIGNATURE.length));
  if (signature !== SIGNATURE) throw new Error(`${response.url} is damaged`);
}
