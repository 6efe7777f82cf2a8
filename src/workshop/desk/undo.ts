import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Refused } from '#domain/refused.ts';
import { readText } from '#files/read-text.ts';
import { writeFiles } from '#files/write-files.ts';
import { workshop } from '#words/workshop.ts';

/** Files by their paths from the project's root: their text, or `undefined` where there was none. */
export type FileTexts = ReadonlyMap<string, string | undefined>;

export async function textsOf(root: string, files: readonly string[]): Promise<FileTexts> {
  return new Map(await Promise.all(files.map(async (file) => [file, await readText(root, file)] as const)));
}

/**
 * Brings files back to what they were.
 *
 * @param written what was written then; a file that has changed since is not touched, and neither is any other.
 * @throws {Refused} naming the files that have changed.
 */
export async function undo(root: string, before: FileTexts, written: FileTexts): Promise<void> {
  const now = await textsOf(root, [...written.keys()]);
  const changed = [...written].filter(([file, text]) => now.get(file) !== text).map(([file]) => file);
  if (changed.length > 0) throw new Refused(workshop.written.changed(changed));
  const standing = [...before].flatMap(([file, text]) => (text === undefined ? [] : [[file, text] as const]));
  await writeFiles(root, new Map(standing));
  for (const [file, text] of before) if (text === undefined) await rm(resolve(root, file), { force: true });
}
