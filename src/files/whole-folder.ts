import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { whileClaimed } from './claim.ts';
import { Refused } from '#domain/refused.ts';
import { refusalOf } from './write-problem.ts';

/** What stands in `<folder>.building`: who writes, what is being written, and what the swap takes away. */
const [OWNER, WHOLE, BEFORE] = ['owner', 'whole', 'before'];
const NAMES = new Set([OWNER, WHOLE, BEFORE]);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes a folder so that it is there whole or not at all: written to `<folder>.building`, which takes its place when all is done. What fails
 * or is broken off leaves what stood there as it was; what a process that was killed left beside it is removed by the next.
 *
 * @param write fills the folder whose path it is given.
 * @throws {Refused} where it cannot be written, or another process is writing it.
 */
export async function writeWholeFolder<T>(folder: string, write: (whole: string) => Promise<T>): Promise<T> {
  // What a link points to is replaced, not the link.
  const place = await realpath(folder).catch(() => resolve(folder));
  const building = `${place}.building`;
  const at = (name: string) => join(building, name);
  const stop = (signal: NodeJS.Signals) => {
    leave(place, building);
    process.exit(128 + constants.signals[signal]);
  };
  const busy = (pid: number) => {
    throw new Refused(
      `另一个进程（${pid}）正在写 ${folder}。请等它结束再运行，或用 --out 换一个文件夹。原有的文件没有改动。`,
    );
  };
  try {
    await assertOurs(building);
    return await whileClaimed(at(OWNER), busy, async () => {
      for (const signal of SIGNALS) process.once(signal, stop);
      try {
        restore(place, building);
        for (const name of [WHOLE, BEFORE]) await rm(at(name), { recursive: true, force: true });
        await mkdir(at(WHOLE));
        const result = await write(at(WHOLE));
        swap(place, building);
        return result;
      } finally {
        leave(place, building);
        for (const signal of SIGNALS) process.off(signal, stop);
      }
    });
  } catch (error) {
    throw refusalOf(folder, error);
  }
}

/** In one turn of the event loop, so that no signal of ours comes between. */
function swap(place: string, building: string): void {
  if (existsSync(place)) renameSync(place, join(building, BEFORE));
  renameSync(join(building, WHOLE), place);
}

/** Gives back what a swap took away that came to no end. */
function restore(place: string, building: string): void {
  const before = join(building, BEFORE);
  if (existsSync(before) && !existsSync(place)) renameSync(before, place);
}

function leave(place: string, building: string): void {
  try {
    restore(place, building);
    rmSync(building, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // What cannot be moved or removed now is so by the next process that writes here.
  }
}

async function assertOurs(building: string): Promise<void> {
  const names = await readdir(building).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.every((name) => NAMES.has(name.split('.')[0] ?? ''))) return;
  throw new Refused(`${building} 里有不是生成时写的文件，不能删除它。请移走这个文件夹，或用 --out 换一个文件夹。`);
}
