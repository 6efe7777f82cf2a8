import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeIndex } from '#search/build/index-files.ts';
import { nameFor } from '#search/build/name-for.ts';
import { ENTRY_FILE } from '#search/pagefind-internals.ts';
import { searchRecords, type SearchRecord } from '#search/records.ts';
import { indexedTokens } from '#search/register.ts';
import { addressesAt } from '#views/addresses.ts';
import { countyCatalogue } from '../fixtures/catalogues.ts';
import { filedTokens } from '../fixtures/search-library.ts';

const records = searchRecords(await countyCatalogue(), addressesAt('/'));
const filed = filedTokens(records.map(indexedTokens));
const asked = [...filed.keys()];

interface Pagefind {
  init(): Promise<void>;
  search(token: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

const folders: string[] = [];
/** The folder of a new index of these records, and its names. */
async function indexOf(these: readonly SearchRecord[]) {
  const folder = await mkdtemp(join(tmpdir(), 'index-'));
  folders.push(folder);
  return { folder, ...(await writeIndex(these, folder)) };
}

let folder = '';
let pagefind: Pagefind;
beforeAll(async () => {
  const written = await indexOf(records);
  ({ folder } = written);
  // Pagefind asks for its files by fetch, which Node does not answer for paths.
  vi.stubGlobal('fetch', async (path: string) =>
    path.includes(ENTRY_FILE) ? Response.json(written.index) : new Response(await readFile(path.replace(/\?.*/u, ''))),
  );
  const module = (await import(pathToFileURL(join(folder, written.programme)).href)) as {
    createInstance(options: { basePath: string; noWorker: true }): Pagefind;
  };
  pagefind = module.createInstance({ basePath: `${folder}/`, noWorker: true });
  await pagefind.init();
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await Promise.all(folders.map((one) => rm(one, { recursive: true })));
});

test(
  'the index tells every token at its places of the record’s number, and nowhere else',
  { timeout: 180_000 },
  async () => {
    const wrong: string[] = [];
    for (const token of asked) {
      const { results } = await pagefind.search(token);
      const told = results.map(({ id, words }) => [Number(id), words] as const).sort(([a], [b]) => a - b);
      const expected = [...(filed.get(token) ?? [])].sort(([a], [b]) => a - b);
      if (JSON.stringify(told) !== JSON.stringify(expected)) wrong.push(token);
    }
    expect(asked.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  },
);

test('a token that stands nowhere is not taken for another', async () => {
  for (const token of ['龘靐', '法龘', 'ǂ龘靐', 'ǀ龘', '9龘', 'ㄐ']) {
    expect((await pagefind.search(token)).results).toEqual([]);
  }
});

describe('the files of the index', () => {
  const filesIn = async (of: string) =>
    (await readdir(of, { recursive: true, withFileTypes: true })).filter((one) => one.isFile()).map(({ name }) => name);

  test('carry in their names what they hold, so that files of two builds never have the same name', async () => {
    const files = await filesIn(folder);
    expect(files.filter((name) => !/(?:^|\.)[0-9a-f]{10}\./u.test(name))).toEqual([]);
    const programme = files.find((name) => name.endsWith('.js')) ?? '';
    expect(programme).toBe(`pagefind.${nameFor(await readFile(join(folder, programme)))}.js`);
  });

  /** The records, the first title of one of them written anew. */
  const retitled = (write: (title: string) => string) =>
    records.map((record, at): SearchRecord => {
      const [title] = record.fields.title ?? [];
      return at === 1 && title
        ? { ...record, fields: { ...record.fields, title: [{ ...title, text: write(title.text) }] } }
        : record;
    });

  test('stay as they are after one character of a title was changed, but for the words that it is in', async () => {
    const before = new Set(await filesIn(folder));
    const changed = await indexOf(retitled((title) => `${title.slice(0, -1)}新`));
    const renamed = (await filesIn(changed.folder)).filter((name) => !before.has(name));
    expect(renamed.length).toBeGreaterThan(1);
    // The pair before it, the pair with the end, and the character itself, each of the old one and of the new; and the list.
    expect(renamed.length).toBeLessThanOrEqual(7);
  });

  test('hold what follows a title at the same places, however long the title is', () => {
    const [plain, longer] = [records, retitled((title) => `加快${title}`)].map((all) => all.flatMap(indexedTokens));
    expect(longer?.length).toBe(plain?.length);
    const moved = longer?.filter((token, at) => token !== plain?.[at]) ?? [];
    expect(moved.length).toBeLessThan(64);
  });
});
