import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The text of a file with line ends as `\n`, or `undefined` where there is none. */
export async function textOf(root: string, file: string): Promise<string | undefined> {
  try {
    return (await readFile(join(root, file), 'utf8')).replaceAll('\r\n', '\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
