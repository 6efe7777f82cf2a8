import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeIndex } from '#search/build/index-files.ts';
import { searchRecords } from '#search/records.ts';
import { recordTokens } from '#search/register.ts';
import { addressesAt } from '#views/addresses.ts';
import { realCatalogue } from '../fixtures/catalogues.ts';
import { filedTokens } from '../fixtures/search-library.ts';

const records = searchRecords(await realCatalogue(), addressesAt('/'));
const filed = filedTokens(records.map((record) => recordTokens(record).flat()));
/** Every token with a mark, a digit or a letter in it, and each eleventh of the others. */
const asked = [...filed.keys()].filter((token, at) => /[^\p{Script=Han}]/u.test(token) || at % 11 === 0);

interface Pagefind {
  init(): Promise<void>;
  search(token: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

let folder = '';
let ids: string[] = [];
let pagefind: Pagefind;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-'));
  ids = await writeIndex(records, folder);
  // Pagefind asks for its files by fetch, which Node does not answer for paths.
  vi.stubGlobal('fetch', async (path: string) => new Response(await readFile(path.replace(/\?.*/u, ''))));
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
    createInstance(options: { basePath: string; noWorker: true }): Pagefind;
  };
  pagefind = module.createInstance({ basePath: `${folder}/`, noWorker: true });
  await pagefind.init();
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

test('every record has a name of its own in the index', () => {
  expect(new Set(ids).size).toBe(records.length);
});

test('the index tells every token at its places, and nowhere else', { timeout: 180_000 }, async () => {
  const wrong: string[] = [];
  for (const token of asked) {
    const { results } = await pagefind.search(token);
    const told = results.map(({ id, words }) => [ids.indexOf(id), words] as const).sort(([a], [b]) => a - b);
    const expected = [...(filed.get(token) ?? [])].sort(([a], [b]) => a - b);
    if (JSON.stringify(told) !== JSON.stringify(expected)) wrong.push(token);
  }
  expect(asked.length).toBeGreaterThan(4000);
  expect(wrong).toEqual([]);
});

test('a token that stands nowhere is not taken for another', async () => {
  for (const token of ['龘靐', '法龘', 'ǂ龘靐', 'ǀ龘', '9龘']) {
    expect((await pagefind.search(token)).results).toEqual([]);
  }
});
