import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isOfAnotherHost, isRunning, pidOf, processMark } from './process-mark.ts';
import { Refused } from '#domain/refused.ts';

/** How often one that waits looks again, in milliseconds. */
const LOOK = 200;

/**
 * Does some work while no other process does any under the same claim. A process that died, of whatever, holds nothing.
 *
 * @param file stands for the claim, and is there while it is held.
 * @param held is told once of the process that holds it: returns to wait for it, or throws.
 * @throws {Refused} where a process of another computer holds it, of which nobody here can know whether it still runs.
 */
export async function whileClaimed<T>(file: string, held: (pid: number) => void, work: () => Promise<T>): Promise<T> {
  let isTold = false;
  for (let holder = await take(file); holder !== undefined; holder = await take(file)) {
    if (!isTold) held(pidOf(holder));
    isTold = true;
    await setTimeout(LOOK);
  }
  const release = () => {
    if (markIn(file) === processMark()) rmSync(file, { force: true });
  };
  process.on('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}

/** Takes the claim; or gives the mark of the process that holds it. */
async function take(file: string): Promise<string | undefined> {
  await mkdir(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, processMark(), { flag: 'wx' });
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    // One that takes it makes the file and writes its mark in two steps.
    const holder = markIn(file) || (await setTimeout(LOOK), markIn(file));
    if (holder === undefined) continue;
    if (holder !== '' && isOfAnotherHost(holder)) {
      throw new Refused(
        `${file} 是另一台电脑上的生成留下的，不知道它是否还在运行。如果它已经结束，请删除这个文件再运行。`,
      );
    }
    if (isRunning(holder)) return holder;
    dropDead(file, holder);
  }
}

/** Of several that find the same dead process, each renames what is there; one that was just taken is given back. */
function dropDead(file: string, holder: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (markIn(aside) === holder) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function markIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
