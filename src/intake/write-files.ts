import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes all files (path from `root` → text) or none: each beside its place, and renamed only when all are written. */
export async function writeFiles(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const beside = (file: string) => join(root, `${file}.part`);
  try {
    for (const [file, text] of files) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(beside(file), text);
    }
  } catch (error) {
    await Promise.all([...files.keys()].map((file) => rm(beside(file), { force: true })));
    throw error;
  }
  for (const file of files.keys()) await rename(beside(file), join(root, file));
}

/** The text of a file byte for byte, or `undefined` where there is none. */
export async function readText(root: string, file: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
