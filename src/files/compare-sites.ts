import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refused } from '#domain/refused.ts';
import { filesBelow } from './folder.ts';
import { inPathOrder, type Files } from './files.ts';

/**
 * How a file of two built portals differs: only one has it; nothing but names that the build makes up (the content hashes of assets, the marks by
 * which styles know their component); nothing but those and white space; or anything else.
 */
export type Difference = 'removed' | 'added' | 'assets' | 'space' | 'changed';

/** Every file that differs between two built portals, in path order; an asset whose name alone changed is one entry, without its hash. */
export function compareSites(from: Files, to: Files): { readonly path: string; readonly how: Difference }[] {
  const [before, after] = [byName(from), byName(to)];
  return inPathOrder(new Set([...before.keys(), ...after.keys()])).flatMap((path) => {
    const how = differenceOf(before.get(path), after.get(path));
    return how === undefined ? [] : [{ path, how }];
  });
}

/** The same for two folders. @throws {Refused} where one of them is none. */
export async function sitesCompared(from: string, to: string) {
  for (const folder of [from, to]) {
    const isFolder = await stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder) throw new Refused(`${folder}：没有这个文件夹。请检查路径。`);
  }
  return compareSites(await filesBelow(from), await filesBelow(to));
}

/** The text around the first character in which a file differs, on both sides. */
export async function firstDifference(from: string, to: string, path: string): Promise<[string, string]> {
  const [a, b] = await Promise.all([from, to].map((folder) => readFile(join(folder, path), 'utf8')));
  const [before = '', after = ''] = [a, b].map((text) => withoutHashes(text ?? ''));
  const at = [...before].findIndex((character, index) => character !== after[index]);
  const excerpt = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return [excerpt(before), excerpt(after)];
}

const HASHED = /(_astro\/[^"'\s]*?)\.[\w-]{8}\.(js|css)/gu;
const STYLE_MARK = /(?: data-astro-cid-\w{8}|\[data-astro-cid-\w{8}\])/gu;

const withoutHashes = (text: string) => text.replaceAll(HASHED, '$1.*.$2').replaceAll(STYLE_MARK, '');

function byName(files: Files): Files {
  return new Map([...files].map(([path, bytes]) => [withoutHashes(path), bytes]));
}

function differenceOf(from: Uint8Array | undefined, to: Uint8Array | undefined): Difference | undefined {
  if (from === undefined) return 'added';
  if (to === undefined) return 'removed';
  const [before, after] = [from, to].map((bytes) => Buffer.from(bytes).toString('latin1')) as [string, string];
  if (before === after) return undefined;
  if (withoutHashes(before) === withoutHashes(after)) return 'assets';
  return bare(before) === bare(after) ? 'space' : 'changed';
}

const bare = (text: string) => withoutHashes(text).replaceAll(/\s+/gu, '');
