import { copyFile, link, mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { arrivingPlace, replacedPlace } from './record.ts';

/** Keeps a file of the folder for a roll-back; without a second copy where the file system knows links. */
export async function keepReplaced(folder: string, path: string, hash: string): Promise<void> {
  const [from, to] = [join(folder, path), replacedPlace(folder, hash)];
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return;
    const beside = arrivingPlace(folder, `${hash}.kept`);
    await mkdir(dirname(beside), { recursive: true });
    await copyFile(from, beside);
    await rename(beside, to);
  });
}
