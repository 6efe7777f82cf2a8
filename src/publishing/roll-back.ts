import { join } from 'node:path';
import { Refused } from '#domain/refused.ts';
import { hashOfFile, type Build } from './build.ts';
import { beforeCurrent, readManifest, readPublications, replacedPlace, writePublications } from './record.ts';

/**
 * The build that stood in a folder before the present one, read from what the folder keeps. What was published since is marked as rolled back,
 * so that a second roll-back goes further and never returns to it. A roll-back that was stopped is taken up.
 *
 * @throws {Refused} where there is nothing to go back to, or its files are gone; nothing was changed.
 */
export async function buildBefore(folder: string): Promise<Build> {
  const publications = await readPublications(folder);
  const last = publications.at(-1);
  const isStopped = last?.isRollBack === true && !last.isDone;
  const target = isStopped ? last : beforeCurrent(publications);
  if (!target) throw new Refused(`${folder} 没有更早的一次发布可以退回。请用 --from 发布要恢复的网站。`);
  const manifest = await readManifest(folder, target.build);
  const places = new Map<string, string>();
  for (const [path, hash] of manifest) {
    for (const place of [replacedPlace(folder, hash), join(folder, path)]) {
      if ((await hashOfFile(place)) === hash) places.set(path, place);
    }
  }
  const lost = [...manifest.keys()].filter((path) => !places.has(path));
  if (lost.length > 0) {
    throw new Refused(
      `退回不了：上一次发布的 ${lost.length} 个文件已不在，如 ${lost[0]}。请用 --from 发布要恢复的网站。`,
    );
  }
  if (!isStopped) {
    const since = publications.indexOf(target) + 1;
    await writePublications(folder, [
      ...publications.slice(0, since - 1),
      ...publications.slice(since).map((one) => ({ ...one, isWithdrawn: true })),
      // Where it is published again it stands at the end; its own files stay whoever wrote them.
      { ...target, isRollBack: true, isDone: false },
    ]);
  }
  return { manifest, dataDate: target.dataDate, placeOf: (path) => places.get(path) ?? join(folder, path) };
}
