import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { KEPT } from '#files/server-files.ts';
import { dirname, join } from 'node:path';
import { hashOfFile, idOf, type Build } from './build.ts';
import { keepReplaced } from './keep-replaced.ts';
import { inUploadOrder } from './parts.ts';
import { arrivingPlace, readPublications, writeManifest, writePublications, type Publication } from './record.ts';
import { takeAwayOld } from './take-away.ts';

/** One file as it was uploaded, or taken away because its time is over. */
export interface Step {
  readonly path: string;
  readonly did: 'added' | 'replaced' | 'same' | 'removed';
}

/** When a build is published, and how long what it replaces stays. */
export interface Uploading {
  /** Date and time (ISO 8601) that count as now. */
  readonly at: string;
  /** For how many days files stay that the new build does not have. */
  readonly graceDays: number;
  readonly isRollBack?: boolean;
}

/**
 * Publishes a build to a folder that is served meanwhile, one file a step: files that pages name, pages, entries; then takes away what is
 * older than the grace time. A file is written beside and renamed into its place; what it replaces is kept for a roll-back. Stopped at any
 * step, the next call with the same build takes it up, one with another build goes on from what is there. The folder is one that `takeOver`
 * has seen.
 */
export async function* upload(build: Build, folder: string, uploading: Uploading): AsyncGenerator<Step> {
  const { at, isRollBack = false } = uploading;
  const id = idOf(build.manifest);
  await rm(join(folder, KEPT, 'arriving'), { recursive: true, force: true });
  const before = await readPublications(folder);
  const last = before.at(-1);
  const isTakenUp = last?.build === id && !last.isWithdrawn;
  const earlier = isTakenUp ? before.slice(0, -1) : before;
  const begun: Publication = {
    // A build that stands there already was published when it was.
    ...{ at: isTakenUp && last.isDone ? last.at : at, build: id, dataDate: build.dataDate },
    ...{ isDone: false, isFound: isTakenUp && last.isFound, isRollBack, isWithdrawn: false },
  };
  await writeManifest(folder, id, build.manifest);
  await writePublications(folder, [...earlier, begun]);
  const there = new Map<string, string | undefined>();
  for (const path of build.manifest.keys()) there.set(path, await hashOfFile(join(folder, path)));
  for (const path of inUploadOrder(build.manifest.keys(), (path) => there.get(path) !== undefined)) {
    const [old, hash] = [there.get(path), build.manifest.get(path)];
    if (hash === undefined || old === hash) {
      yield { path, did: 'same' };
      continue;
    }
    if (old !== undefined) await keepReplaced(folder, path, old);
    await bring(build.placeOf(path), arrivingPlace(folder, hash), join(folder, path));
    yield { path, did: old === undefined ? 'added' : 'replaced' };
  }
  await writePublications(folder, [...earlier, { ...begun, isDone: true }]);
  for await (const path of takeAwayOld(folder, uploading)) yield { path, did: 'removed' };
}

async function bring(from: string, beside: string, to: string): Promise<void> {
  await mkdir(dirname(beside), { recursive: true });
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, beside);
  await rename(beside, to);
}
