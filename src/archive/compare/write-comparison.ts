import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { commandText } from '#text/comparison.ts';
import type { Files } from '../files.ts';
import { Refusal } from '../refusal.ts';
import { writeFolder } from '../write-folder.ts';
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

/** Why nothing may be written to `folder`, or `undefined` where it is not there, is empty or holds an earlier comparison and nothing else. */
export async function refusalOf(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isDirectory()) return commandText.notFolder(folder);
  const names = await readdir(folder);
  if (names.length === 0) return undefined;
  const ours = ['comparison.txt', 'index.html', RECORD];
  const isOurs = names.every((name) => ours.includes(name)) && (await isComparison(join(folder, RECORD)));
  return isOurs ? undefined : commandText.occupied(folder);
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
 * @returns why nothing was written, or `undefined` where it was.
 */
export async function writeComparison(folder: string, comparison: Comparison): Promise<string | undefined> {
  const refusal = await refusalOf(folder);
  if (refusal !== undefined) return refusal;
  try {
    await writeFolder(resolve(folder), comparisonFiles(comparison));
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
