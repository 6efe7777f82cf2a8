import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refused } from '#domain/refused.ts';
import { KEPT } from '#files/server-files.ts';

/**
 * Does something to a published folder while nobody else does. A lock that a killed process left is nobody's.
 *
 * @param pid the number of this process.
 * @throws {Refused} where another process of this computer is at it.
 */
export async function whileLocked<T>(folder: string, pid: number, run: () => Promise<T>): Promise<T> {
  const place = join(folder, KEPT, 'lock');
  await mkdir(dirname(place), { recursive: true });
  await lock(place, folder, pid);
  try {
    return await run();
  } finally {
    await rm(place, { force: true });
  }
}

async function lock(place: string, folder: string, pid: number): Promise<void> {
  const take = () => writeFile(place, String(pid), { flag: 'wx' });
  try {
    await take();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(await readFile(place, 'utf8').catch(() => ''));
    if (Number.isSafeInteger(holder) && holder > 0 && isRunning(holder)) {
      throw new Refused(
        `另一个进程（${holder}）正在发布到 ${folder}。请等它结束；确实没有在运行时，删去 ${place} 再试。什么也没有改动。`,
      );
    }
    await rm(place, { force: true });
    await take();
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
