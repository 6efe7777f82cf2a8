import { resolve } from 'node:path';
import { CONTENT } from '#catalogue/content-folder.ts';
import { inPathOrder } from '#files/files.ts';
import { filesBelow } from '#files/folder.ts';
import { sha256Of } from '#files/hash.ts';

/** The folders and files of the project that the portal and its archive are made from. */
const ROOTS = ['public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** One hash of everything that the portal is made from: of the lines that `sha256sum` would print for these files, in path order; another content folder stands in for `content`. */
export async function inputsOf(project: string, content = CONTENT): Promise<string> {
  const files = new Map(await filesBelow(project, ROOTS));
  for (const [path, bytes] of await filesBelow(resolve(project, content))) files.set(`${CONTENT}/${path}`, bytes);
  const lines = inPathOrder(files.keys()).map((path) => `${sha256Of(files.get(path) ?? new Uint8Array())}  ${path}\n`);
  return sha256Of(new TextEncoder().encode(lines.join('')));
}
