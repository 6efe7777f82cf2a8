import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { Refused } from '#domain/refused.ts';
import { refusalOf } from './write-problem.ts';

const ANOTHER = '请用 --out 换一个新的或空的文件夹';

/**
 * Asserts that a folder to be written holds none of those that have to stay, and is held by none.
 *
 * @param keep whose files nothing may replace; a folder that is not there is held by nothing.
 * @param root holds what may be written, but may not itself be replaced.
 * @throws {Refused} with the folder that it would harm.
 */
export async function assertApart(folder: string, keep: readonly string[], root = '.'): Promise<void> {
  const place = await placeOf(folder);
  if (isWithin(await placeOf(root), place)) {
    throw new Refused(`不能写到 ${folder}：整个项目在这个文件夹里，会被删除。${ANOTHER}。`);
  }
  for (const kept of keep) {
    const other = await placeOf(kept);
    const how = other === place ? '它就是' : isWithin(other, place) ? '它里面有' : isWithin(place, other) ? '它在' : '';
    if (how === '') continue;
    const where = how === '它在' ? `${how} ${kept} 里面` : `${how} ${kept}`;
    throw new Refused(`不能写到 ${folder}：${where}，那里的文件要保留。${ANOTHER}。`);
  }
}

/**
 * Asserts that nothing is lost where a folder is replaced: it is not there, is empty, or was made by the same command.
 *
 * @param isEarlier whether a folder was.
 * @param expected what the command makes and by which file it is known, for whoever gave another folder.
 * @throws {Refused} with what stands there.
 */
export async function assertReplaceable(
  folder: string,
  isEarlier: (folder: string) => Promise<boolean>,
  expected: string,
): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw refusalOf(folder, error);
  });
  if (names.includes('.git')) {
    throw new Refused(`不能写到 ${folder}：它是一个 git 仓库，写入会删除其中的记录。${ANOTHER}，再复制过去。`);
  }
  if (names.length === 0 || (await isEarlier(folder))) return;
  throw new Refused(
    `不能写到 ${folder}：里面有 ${names.sort()[0]} 等 ${names.length} 项，而它不是${expected}，不能删除。${ANOTHER}；确实不要的，请先自己删除。`,
  );
}

/** Where a path leads, through links and under the names that the disk has; what is not there yet, within what is. */
async function placeOf(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch {
    return dirname(whole) === whole ? whole : join(await placeOf(dirname(whole)), basename(whole));
  }
}

/** Whether `inner` is `outer` or below it. */
function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return !isAbsolute(way) && way !== '..' && !/^\.\.[\\/]/u.test(way);
}
