import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from './files.ts';
import { writeWholeFolder } from './whole-folder.ts';

/**
 * Writes files to a folder so that it is there whole or not at all. What stood there before is replaced.
 *
 * @param write how one file is written.
 * @throws {Refused} where the folder cannot be written; it is then as it was before.
 */
export async function writeFolder(folder: string, files: Files, write: typeof writeFile = writeFile): Promise<void> {
  await writeWholeFolder(folder, (whole) => writeFilesTo(whole, files, write));
}

/** Writes files below a folder. */
export async function writeFilesTo(folder: string, files: Files, write: typeof writeFile = writeFile): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await write(join(folder, path), bytes);
  }
}
