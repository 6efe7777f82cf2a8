import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { FileUnreadable, type Shelf } from './shelf.ts';

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
      if (entry.isDirectory()) await visit(place).catch(() => faults.push(`${path} 这个文件夹读不出来。`));
      else if (entry.isFile()) paths.push(path);
      else faults.push(`${path} 是${entry.isSymbolicLink() ? '符号链接' : '特殊文件'}，不是普通文件，没有读它。`);
    }
  };
  await visit(folder);
  return { paths, faults, read: (path) => readFrom(join(folder, path), path) };
}

async function* readFrom(place: string, path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(place, { highWaterMark: READ })) yield piece as Uint8Array;
  } catch {
    throw new FileUnreadable(`${path} 读不出来，可能没有读取权限，或磁盘损坏。`);
  }
}
