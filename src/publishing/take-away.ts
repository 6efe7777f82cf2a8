import { readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOfFile, type Manifest } from './build.ts';
import { keepReplaced } from './keep-replaced.ts';
import { inUploadOrder } from './parts.ts';
import {
  beforeCurrent,
  dropManifest,
  readManifest,
  readPublications,
  replacedPlace,
  writePublications,
  type Publication,
  type Publications,
} from './record.ts';
import type { Uploading } from './upload.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Takes away what only publications had that were replaced before the grace time: entries first, what pages name last. Files that this
 * programme did not write, or that someone changed since, stay. What a roll-back needs is kept aside.
 *
 * @returns the paths, each as it is gone.
 */
export async function* takeAwayOld(folder: string, { at, graceDays }: Uploading): AsyncGenerator<string> {
  const publications = await readPublications(folder);
  const over = Date.parse(at) - graceDays * DAY;
  const isServed = (_: Publication, place: number) => {
    const next = publications[place + 1];
    return next === undefined || Date.parse(next.at) > over;
  };
  const served = publications.filter(isServed);
  const back = beforeCurrent(publications);
  const manifests = new Map<string, Manifest>();
  for (const { build } of publications) manifests.set(build, await readManifest(folder, build));
  const filesOf = (some: Publications) => some.flatMap(({ build }) => [...(manifests.get(build) ?? [])]);

  const wanted = new Set(filesOf(served).map(([path]) => path));
  const needed = new Set(filesOf(back ? [...served, back] : served).map(([, hash]) => hash));
  const written = new Map<string, Set<string>>();
  for (const [path, hash] of filesOf(publications.filter(({ isFound }) => !isFound))) {
    if (!wanted.has(path)) written.set(path, (written.get(path) ?? new Set()).add(hash));
  }
  for (const path of inUploadOrder(written.keys()).reverse()) {
    const hash = await hashOfFile(join(folder, path));
    if (hash === undefined || !written.get(path)?.has(hash)) continue;
    if (needed.has(hash)) await keepReplaced(folder, path, hash);
    await rm(join(folder, path));
    await removeIfEmpty(folder, dirname(path));
    yield path;
  }
  const remaining = publications.filter((one) => served.includes(one) || one === back);
  await writePublications(folder, remaining);
  const known = new Set(remaining.map(({ build }) => build));
  for (const build of manifests.keys()) if (!known.has(build)) await dropManifest(folder, build);
  for (const hash of await readdir(dirname(replacedPlace(folder, ''))).catch(() => [])) {
    if (!needed.has(hash)) await rm(replacedPlace(folder, hash), { force: true });
  }
}

async function removeIfEmpty(folder: string, path: string): Promise<void> {
  if (path === '.') return;
  const isGone = await rmdir(join(folder, path)).then(
    () => true,
    () => false,
  );
  if (isGone) await removeIfEmpty(folder, dirname(path));
}
