import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import type { Catalogue } from '#catalogue/catalogue.ts';
import type { SearchRecord } from '../records.ts';
import { entryOf, registerFile, UNNAMED_BUILD, type RecordTexts, type Register } from '../register.ts';
import { charactersFile } from './characters-file.ts';
import { writeIndex } from './index-files.ts';
import { nameFor } from './name-for.ts';
import { englishEntries, wordsFile } from './words-file.ts';
import { soundedWords } from '../understand/words.ts';

/**
 * Writes all that search reads in the browser to the built portal in `out`: Pagefind's index to `pagefind/`, and beside the search
 * page the register of records, the words, the characters and the text of each record. Every file is named for what it holds, the register
 * names the others, and the search page, built before, is told the register's name: files of two builds never meet.
 *
 * @throws {Error} where the search page does not ask for the build's name.
 */
export async function writeSearch(records: readonly SearchRecord[], catalogue: Catalogue, out: string): Promise<void> {
  const folder = join(out, 'search');
  await Promise.all(['texts', 'notes'].map((name) => mkdir(join(folder, name), { recursive: true })));
  const { index, programme } = await writeIndex(records, join(out, 'pagefind'));
  const words = wordsFile(records, catalogue);
  const characters = charactersFile(soundedWords(words), englishEntries(catalogue));
  const register: Register = {
    entries: await Promise.all(records.map(async (record) => entryOf(record, await writeTexts(record, folder)))),
    files: {
      words: await write(folder, 'words', words),
      characters: await write(folder, 'characters', characters),
      programme,
    },
    index,
  };
  const build = nameFor(JSON.stringify(register));
  await writePacked(join(folder, registerFile(build)), register);
  await nameBuild(join(folder, 'index.html'), build);
}

/** Writes the texts of a record, and its notes where it has any, under one name. Tells the name. */
async function writeTexts({ fields }: SearchRecord, folder: string): Promise<string> {
  const { parts, evidence, ...texts } = fields;
  const name = nameFor(JSON.stringify(fields));
  await writePacked(join(folder, 'texts', `${name}.json.gz`), texts satisfies RecordTexts);
  if (parts || evidence) await writePacked(join(folder, 'notes', `${name}.json.gz`), { parts, evidence });
  return name;
}

/** Writes a file named for what it holds. Tells its name. */
async function write(folder: string, called: string, content: unknown): Promise<string> {
  const name = `${called}.${nameFor(JSON.stringify(content))}.json.gz`;
  await writePacked(join(folder, name), content);
  return name;
}

/** Compressed here rather than by the host, so that every host sends few bytes. */
async function writePacked(file: string, content: unknown): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  await writeFile(file, gzipSync(bytes, { level: 9, mem: 12, mtime: 0 }));
}

async function nameBuild(page: string, build: string): Promise<void> {
  const html = await readFile(page, 'utf8');
  if (!html.includes(UNNAMED_BUILD)) throw new Error(`${page} does not ask for the name of its search`);
  await writeFile(page, html.replace(UNNAMED_BUILD, build));
}
