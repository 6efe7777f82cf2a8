import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inPathOrder, type Files } from './files.ts';
import { sha256Of } from './fingerprint.ts';

/** The folders and files of the project that the portal and its archive are made from. */
const ROOTS = [
  'content',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** One hash of everything that the portal is made from: of the lines that `sha256sum` would print for these files, in path order. */
export async function inputsOf(project: string): Promise<string> {
  const files = await filesBelow(project, ROOTS);
  const lines = inPathOrder(files.keys()).map((path) => `${sha256Of(files.get(path) ?? new Uint8Array())}  ${path}\n`);
  return sha256Of(new TextEncoder().encode(lines.join('')));
}

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
