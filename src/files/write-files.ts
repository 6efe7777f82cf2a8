import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Writes all files (path from `root` → text) or none: each beside its place, and renamed only when all are written. */
export async function writeFiles(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const beside = (file: string) => resolve(root, `${file}.part`);
  try {
    for (const [file, text] of files) {
      await mkdir(dirname(resolve(root, file)), { recursive: true });
      await writeFile(beside(file), text);
    }
  } catch (error) {
    await Promise.all([...files.keys()].map((file) => rm(beside(file), { force: true })));
    throw error;
  }
  for (const file of files.keys()) await rename(beside(file), resolve(root, file));
}
