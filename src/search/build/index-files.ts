import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../records.ts';
import { recordTokens } from '../register.ts';

/** No language of Pagefind's: it must neither stem nor segment, since the tokens are already apart. */
const LANGUAGE = 'unknown';
/** How many places of words one file of the index holds: about 2 KB each, so that a query downloads little beside what it asks. */
const PLACES_PER_FILE = '1000';

/** Pagefind's own interfaces, its filters and its copies of the texts: no page of the portal loads them. */
const UNUSED = [
  ...['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui', 'pagefind-highlight'].flatMap((name) => [
    `${name}.js`,
    `${name}.css`,
  ]),
  'pagefind-worker.js',
  'filter',
  'fragment',
];

/**
 * Writes a Pagefind index of `records` to the folder `folder` and tells Pagefind's name for each of them, in their order.
 *
 * @throws {Error} with Pagefind's own words where it refuses a record or cannot write.
 */
export async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<string[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = PLACES_PER_FILE;
  const index = created(await createIndex({ forceLanguage: LANGUAGE }));
  try {
    for (const record of records) {
      const tokens = recordTokens(record).flat().join(' ');
      const content = `<html lang="${LANGUAGE}"><body>${tokens}</body></html>`;
      const { errors } = await index.addHTMLFile({ url: record.href, content });
      if (errors.length > 0) throw new Error(`${record.href}: ${errors.join('; ')}`);
    }
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(errors.join('; '));
  } finally {
    await close();
  }
  await minify(join(folder, 'pagefind.js'));
  const names = await namesByAddress(join(folder, 'fragment'));
  await Promise.all(UNUSED.map((file) => rm(join(folder, file), { force: true, recursive: true })));
  return records.map(({ href }) => {
    const name = names.get(href);
    if (name === undefined) throw new Error(`${href} is not in the index that Pagefind wrote`);
    return name;
  });
}

function created({ index, errors }: { index?: PagefindIndex; errors: string[] }): PagefindIndex {
  if (!index) throw new Error(errors.join('; '));
  return index;
}

/** Pagefind's programme is written for reading; a third of it need not be sent. */
async function minify(file: string): Promise<void> {
  const { code } = await transform(await readFile(file, 'utf8'), { minify: true, format: 'esm' });
  await writeFile(file, code);
}

/** Pagefind names a record by a hash; its fragment, compressed behind a signature of 12 bytes, says which record that is. */
async function namesByAddress(folder: string): Promise<Map<string, string>> {
  const files = await readdir(folder);
  const pairs = await Promise.all(
    files.map(async (file) => {
      const bytes = gunzipSync(await readFile(join(folder, file)));
      const { url } = JSON.parse(bytes.subarray(12).toString()) as { url: string };
      return [url, file.slice(0, -'.pf_fragment'.length)] as const;
    }),
  );
  return new Map(pairs);
}
