import { mkdir, readdir } from 'node:fs/promises';
import { BUILD_RECORD } from '#archive/build-record.ts';
import { Refused } from '#domain/refused.ts';
import { KEPT } from '#files/server-files.ts';
import { idOf, readBuild } from './build.ts';
import { readPublications, writeManifest, writePublications } from './record.ts';

/**
 * Makes a folder one that is published to. A portal that was brought there by other means is recorded, so that a roll-back leads to it.
 *
 * @throws {Refused} for a folder that holds something else.
 */
export async function takeOver(folder: string, at: string): Promise<void> {
  if ((await readPublications(folder)).length > 0) return;
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  if (names.length === 0) return;
  if (!names.includes(BUILD_RECORD)) {
    throw new Refused(
      `${folder} 不是空的，也不是本站发布的文件夹（没有 ${BUILD_RECORD}）。请换一个空文件夹，或先把里面的文件移走。什么也没有改动。`,
    );
  }
  const { manifest, dataDate } = await readBuild(folder, (path) => !path.startsWith(`${KEPT}/`));
  const build = idOf(manifest);
  await writeManifest(folder, build, manifest);
  const states = { isDone: true, isFound: true, isRollBack: false, isWithdrawn: false };
  await writePublications(folder, [{ at, build, dataDate, ...states }]);
}
