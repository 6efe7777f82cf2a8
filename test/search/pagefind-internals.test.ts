import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  CHUNK_SIZE_VARIABLE,
  engineFile,
  ENTRY_FILE,
  INDEX_FILE,
  listFile,
  NO_LANGUAGE,
  PARTS,
  SEEN,
  SIGNATURE,
  START_FAILURE,
  type PagefindEntry,
} from '#search/pagefind-internals.ts';

describe('what search relies on in Pagefind without its promise', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
    process.env[CHUNK_SIZE_VARIABLE] = '1';
    const { index } = await createIndex({ forceLanguage: NO_LANGUAGE });
    const content = `<html lang="${NO_LANGUAGE}"><body>网上 上立 立案</body></html>`;
    await index?.addHTMLFile({ url: '/measures/a/1/', content });
    await index?.writeFiles({ outputPath: folder });
    await close();
  }, 60_000);
  afterAll(async () => {
    Reflect.deleteProperty(process.env, CHUNK_SIZE_VARIABLE);
    await rm(folder, { recursive: true });
  });

  test('was seen in the version that is installed', async () => {
    const { version } = JSON.parse(await readFile('node_modules/pagefind/package.json', 'utf8')) as { version: string };
    expect(version).toBe(SEEN);
  });

  test('each file of the index begins with the signature', async () => {
    const files = (await readdir(folder, { recursive: true })).filter((file) => INDEX_FILE.test(file));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const bytes = gunzipSync(await readFile(join(folder, file)));
      expect(bytes.subarray(0, SIGNATURE.length).toString(), file).toBe(SIGNATURE);
    }
  });

  test('the entry file names the list, and the programme asks for it and for the files that it names', async () => {
    const { version, languages } = JSON.parse(await readFile(join(folder, ENTRY_FILE), 'utf8')) as PagefindEntry;
    expect(version).toBe(SEEN);
    expect(await readdir(folder)).toContain(listFile(languages[NO_LANGUAGE]?.hash ?? ''));
    expect(await readdir(folder)).toContain(engineFile(NO_LANGUAGE));
    const programme = await readFile(join(folder, 'pagefind.js'), 'utf8');
    for (const asked of [`}${ENTRY_FILE}`, '}pagefind.${', '}wasm.${', `}${PARTS}/\${`])
      expect(programme).toContain(asked);
  });

  test('the variable sets how many places a file of the index holds', async () => {
    expect((await readdir(join(folder, 'index'))).length).toBeGreaterThan(1);
  });

  test('a module that cannot start says so in the words that are waited for', async () => {
    expect(await readFile(join(folder, 'pagefind.js'), 'utf8')).toContain(START_FAILURE);
  });
});
