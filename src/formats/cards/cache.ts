import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const SEAL = 32;

/**
 * The bytes that were kept under `key`, or else those that `make` gives, which are kept. What is kept begins with its own SHA-256:
 * a file that was cut off or changed is made again.
 *
 * @param folder where bytes are kept; nobody but the build reads or writes it, and it may be deleted at any time.
 * @param key a name that stands for all that the bytes depend on.
 */
export async function kept(folder: string, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = join(folder, key);
  const found = await readFile(file).catch(() => undefined);
  if (found && found.subarray(0, SEAL).equals(seal(found.subarray(SEAL)))) return found.subarray(SEAL);
  const made = await make();
  await mkdir(dirname(file), { recursive: true });
  // Written beside and renamed, so that a build that is broken off leaves no half file.
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, Buffer.concat([seal(made), made]));
  await rename(beside, file);
  return made;
}

/**
 * Removes what is kept under other keys. Another build may be at work in the folder: it loses nothing but time, for it holds the bytes that
 * it asked for, and the files that it writes beside are left alone.
 */
export async function dropOthers(folder: string, keys: ReadonlySet<string>): Promise<void> {
  const files = await readdir(folder).catch(() => []);
  const others = files.filter((file) => !file.includes('.') && !keys.has(file));
  await Promise.all(others.map((file) => rm(join(folder, file), { force: true })));
}

const seal = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
