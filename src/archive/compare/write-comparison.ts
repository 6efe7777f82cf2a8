import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { commandText } from '#words/comparison.ts';
import type { Files } from '#files/files.ts';
import { Refused } from '#domain/refused.ts';
import { writeFolder } from '#files/write-folder.ts';
import { comparisonPage } from './comparison-page.ts';
import { comparisonText } from './comparison-text.ts';
import { comparisonSchema, type Comparison } from './comparison.ts';

const RECORD = 'comparison.json';

/** The files of a written comparison, by name. */
export function comparisonFiles(comparison: Comparison): Files {
  const texts = new Map([
    [RECORD, `${JSON.stringify(comparisonSchema.parse(comparison), null, 2)}\n`],
    ['comparison.txt', comparisonText(comparison)],
    ['index.html', comparisonPage(comparison)],
  ]);
  return new Map([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

/** @throws {Refused} unless `folder` is not there, is empty or holds an earlier comparison and nothing else. */
async function assertFree(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return;
  if (!found.isDirectory()) throw new Refused(commandText.notFolder(folder));
  const names = await readdir(folder);
  if (names.length === 0) return;
  const ours = ['comparison.txt', 'index.html', RECORD];
  const isOurs = names.every((name) => ours.includes(name)) && (await isComparison(join(folder, RECORD)));
  if (!isOurs) throw new Refused(commandText.occupied(folder));
}

async function isComparison(file: string): Promise<boolean> {
  try {
    return (JSON.parse(await readFile(file, 'utf8')) as { kind?: unknown }).kind === 'reform-ledger-comparison';
  } catch {
    return false;
  }
}

/**
 * Writes a comparison as `folder`, in place of an earlier one: the folder is there whole or as it was before.
 *
 * @throws {Refused} where something else stands there, or nothing can be written.
 */
export async function writeComparison(folder: string, comparison: Comparison): Promise<void> {
  await assertFree(folder);
  await writeFolder(resolve(folder), comparisonFiles(comparison));
}
