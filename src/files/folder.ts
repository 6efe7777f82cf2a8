import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Files } from './files.ts';

/** All files below some entries of a folder, by their path from that folder. */
export async function filesBelow(folder: string, entries: readonly string[] = ['.']): Promise<Files> {
  const found = new Map<string, Uint8Array>();
  for (const entry of entries) await collect(folder, entry === '.' ? '' : entry, found);
  return found;
}

async function collect(folder: string, path: string, found: Map<string, Uint8Array>): Promise<void> {
  const children = await readdir(join(folder, path), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!children) {
    found.set(path, await readFile(join(folder, path)));
    return;
  }
  for (const child of children) {
    const below = path === '' ? child.name : `${path}/${child.name}`;
    if (child.isDirectory()) await collect(folder, below, found);
    else found.set(below, await readFile(join(folder, below)));
  }
}

/** Every file below a folder, by its path from there; none where there is no such folder. */
export async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}
