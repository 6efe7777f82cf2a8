import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** The bytes of a file, or `undefined` where there is none. */
export async function readBytes(root: string, file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(resolve(root, file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The text of a file as it is, or `undefined` where there is none. */
export async function readText(root: string, file: string): Promise<string | undefined> {
  const bytes = await readBytes(root, file);
  return bytes && Buffer.from(bytes).toString('utf8');
}

/** The same with line ends as `\n`. */
export async function textOf(root: string, file: string): Promise<string | undefined> {
  return (await readText(root, file))?.replaceAll('\r\n', '\n');
}
