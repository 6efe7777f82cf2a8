import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { commandText } from '#text/comparison.ts';
import { comparisonPage } from './comparison-page.ts';
import { comparisonText } from './comparison-text.ts';
import { comparisonSchema, type Comparison } from './comparison.ts';

const RECORD = 'comparison.json';

/** The files of a written comparison, by name. */
export function comparisonFiles(comparison: Comparison): ReadonlyMap<string, string> {
  return new Map([
    [RECORD, `${JSON.stringify(comparisonSchema.parse(comparison), null, 2)}\n`],
    ['comparison.txt', comparisonText(comparison)],
    ['index.html', comparisonPage(comparison)],
  ]);
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
 * Writes a comparison as `folder`, in place of an earlier one: beside it first, and renamed when it is whole.
 *
 * @returns why nothing was written, or `undefined` where it was.
 */
export async function writeComparison(folder: string, comparison: Comparison): Promise<string | undefined> {
  const refusal = await refusalOf(folder);
  if (refusal !== undefined) return refusal;
  const place = resolve(folder);
  let beside: string | undefined;
  try {
    await mkdir(dirname(place), { recursive: true });
    beside = await mkdtemp(join(dirname(place), `.${basename(place)}-`));
    const whole = join(beside, 'whole');
    await mkdir(whole);
    for (const [name, text] of comparisonFiles(comparison)) await writeFile(join(whole, name), text);
    const earlier = join(beside, 'earlier');
    const isThere = await rename(place, earlier).then(
      () => true,
      () => false,
    );
    // What was there comes back where the new cannot take its place.
    await rename(whole, place).catch(async (error: unknown) => {
      if (isThere) await rename(earlier, place);
      throw error;
    });
    return undefined;
  } catch (error) {
    return commandText.unwritable(folder, (error as NodeJS.ErrnoException).code ?? String(error));
  } finally {
    if (beside !== undefined) await rm(beside, { recursive: true, force: true });
  }
}
