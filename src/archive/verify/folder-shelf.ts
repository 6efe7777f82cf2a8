import { snapshotCheck } from '#words/snapshot-check.ts';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { FileUnreadable } from '#files/file-unreadable.ts';
import { isLeftBySystem } from './left-by-systems.ts';
import { type Shelf } from './shelf.ts';

const { unreadable } = snapshotCheck;

/** Most files are smaller than this, and so much is set aside for each. */
const READ = 2 ** 17;

/** The files below a folder of this computer; no link is followed out of it, and what is no file is told. */
export async function shelfOfFolder(folder: string): Promise<Shelf> {
  const paths: string[] = [];
  const faults: string[] = [];
  const visit = async (inside: string): Promise<void> => {
    for (const entry of await readdir(inside, { withFileTypes: true })) {
      const place = join(inside, entry.name);
      const path = relative(folder, place).split(sep).join('/');
      if (entry.isDirectory())
        await visit(place).catch(() => isLeftBySystem(path) || faults.push(unreadable.folder(path)));
      else if (entry.isFile()) paths.push(path);
      else faults.push(entry.isSymbolicLink() ? unreadable.link(path) : unreadable.special(path));
    }
  };
  await visit(folder);
  return { paths, faults, read: (path) => readFrom(join(folder, path), path) };
}

async function* readFrom(place: string, path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(place, { highWaterMark: READ })) yield piece as Uint8Array;
  } catch {
    throw new FileUnreadable(unreadable.file(path));
  }
}
