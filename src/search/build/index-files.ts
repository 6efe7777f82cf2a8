import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import {
  CHUNK_SIZE_VARIABLE,
  engineFile,
  ENTRY_FILE,
  listFile,
  NO_LANGUAGE,
  partFile,
  PARTS,
  type PagefindEntry,
} from '../pagefind-internals.ts';
import type { SearchRecord } from '../records.ts';
import { indexedTokens } from '../register.ts';
import { nameFor } from './name-for.ts';
import { refiled } from './refile.ts';

/** How many places of words a file holds as Pagefind writes it, before it is filed anew: any number that is read quickly. */
const PLACES_PER_FILE = '20000';

/** A letter that no text has and no token uses: it keeps the places that a field does not fill, and is left out of the files. */
const FILLER = 'ㄐ';

/** Pagefind's own interfaces, its filters and its copies of the texts: no page of the portal loads them. */
const UNUSED = [
  ...['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui', 'pagefind-highlight'].flatMap((name) => [
    `${name}.js`,
    `${name}.css`,
  ]),
  'pagefind-worker.js',
  'filter',
  'fragment',
  ENTRY_FILE,
];

/**
 * Writes a Pagefind index of `records` to the folder `folder`, every file named for what it holds, and tells the names from which a reader starts.
 * A record is named by its number.
 *
 * @throws {Error} with Pagefind's own words where it refuses a record or cannot write.
 */
export async function writeIndex(
  records: readonly SearchRecord[],
  folder: string,
): Promise<{ index: PagefindEntry; programme: string }> {
  process.env[CHUNK_SIZE_VARIABLE] = PLACES_PER_FILE;
  // The tokens are already apart: no language may stem or segment them.
  const index = created(await createIndex({ forceLanguage: NO_LANGUAGE }));
  try {
    for (const record of records) {
      const tokens = indexedTokens(record).map((token) => token || FILLER);
      const content = `<html lang="${NO_LANGUAGE}"><body>${tokens.join(' ')}</body></html>`;
      const { errors } = await index.addHTMLFile({ url: record.href, content });
      if (errors.length > 0) throw new Error(`${record.href}: ${errors.join('; ')}`);
    }
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(errors.join('; '));
  } finally {
    await close();
  }
  const entry = JSON.parse(await readFile(join(folder, ENTRY_FILE), 'utf8')) as PagefindEntry;
  const languages = Object.fromEntries(
    await Promise.all(
      Object.entries(entry.languages).map(async ([language, { hash, ...one }]) => [
        language,
        { ...one, hash: await refile(folder, hash), wasm: await nameEngine(folder) },
      ]),
    ),
  ) as PagefindEntry['languages'];
  const programme = await minify(folder);
  await Promise.all(UNUSED.map((file) => rm(join(folder, file), { force: true, recursive: true })));
  return { index: { ...entry, languages }, programme };
}

function created({ index, errors }: { index?: PagefindIndex; errors: string[] }): PagefindIndex {
  if (!index) throw new Error(errors.join('; '));
  return index;
}

/** Files the parts of the index anew. Tells the name of its list. */
async function refile(folder: string, hash: string): Promise<string> {
  const list = join(folder, listFile(hash));
  const { meta, chunks } = await refiled(
    await readFile(list),
    (name) => readFile(join(folder, partFile(name))),
    FILLER,
  );
  await rm(list);
  await rm(join(folder, PARTS), { recursive: true, force: true });
  await mkdir(join(folder, PARTS));
  for (const [name, bytes] of chunks) await writeFile(join(folder, partFile(name)), bytes);
  const name = nameFor(meta);
  await writeFile(join(folder, listFile(name)), meta);
  return name;
}

/** Names the engine for what it holds. */
async function nameEngine(folder: string): Promise<string> {
  const engine = join(folder, engineFile(NO_LANGUAGE));
  const name = nameFor(await readFile(engine));
  await rename(engine, join(folder, engineFile(name)));
  return name;
}

/** Pagefind's programme is written for reading; a third of it need not be sent. Tells the file's name. */
async function minify(folder: string): Promise<string> {
  const written = join(folder, 'pagefind.js');
  const { code } = await transform(await readFile(written, 'utf8'), { minify: true, format: 'esm' });
  await rm(written);
  const name = `pagefind.${nameFor(code)}.js`;
  await writeFile(join(folder, name), code);
  return name;
}
