import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import type { Catalogue } from '#catalogue/catalogue.ts';
import type { SearchRecord } from '../records.ts';
import { entryOf, type RecordTexts, type Register } from '../register.ts';
import { charactersFile } from './characters-file.ts';
import { writeIndex } from './index-files.ts';
import { englishEntries, wordsFile } from './words-file.ts';
import { soundedWords } from '../understand/words.ts';

/**
 * Writes all that search reads in the browser to the built portal in `out`: Pagefind's index to `pagefind/`, and beside the search
 * page the register of records, the words, the characters and the text of each record.
 */
export async function writeSearch(records: readonly SearchRecord[], catalogue: Catalogue, out: string): Promise<void> {
  const ids = await writeIndex(records, join(out, 'pagefind'));
  const folder = join(out, 'search');
  const register: Register = { entries: records.map((record, at) => entryOf(record, ids[at] ?? '')) };
  const words = wordsFile(records, catalogue);
  await Promise.all(['texts', 'notes'].map((name) => mkdir(join(folder, name), { recursive: true })));
  await Promise.all([
    write(join(folder, 'register.json.gz'), register),
    write(join(folder, 'words.json.gz'), words),
    write(join(folder, 'characters.json.gz'), charactersFile(soundedWords(words), englishEntries(catalogue))),
    ...records.flatMap(({ fields: { parts, evidence, ...texts } }, at) => [
      write(join(folder, 'texts', `${ids[at]}.json.gz`), texts satisfies RecordTexts),
      ...(parts || evidence
        ? [write(join(folder, 'notes', `${ids[at]}.json.gz`), { parts, evidence } as RecordTexts)]
        : []),
    ]),
  ]);
}

/** Compressed here rather than by the host, so that every host sends few bytes. */
async function write(file: string, content: unknown): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  await writeFile(file, gzipSync(bytes, { level: 9, mem: 12, mtime: 0 }));
}
