import { mkdir } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { Refused } from '#domain/refused.ts';
import { writeProblem } from '#files/write-problem.ts';
import { readBuild } from './build.ts';
import { whileLocked } from './lock.ts';
import { readPublications } from './record.ts';
import { buildBefore } from './roll-back.ts';
import { takeOver } from './take-over.ts';
import { upload, type Step, type Uploading } from './upload.ts';

/** Where a portal is published, and by which process. */
export interface Publishing extends Omit<Uploading, 'isRollBack'> {
  readonly to: string;
  readonly pid: number;
}

/** How many files were added, replaced, removed, and the same. */
export type Done = Record<Step['did'], number>;

/** Publishes the built portal in `from`. @throws {Refused} */
export async function publish(from: string, publishing: Publishing): Promise<Done> {
  const { to } = publishing;
  const [inner, outer] = [`${resolve(from)}${sep}`, `${resolve(to)}${sep}`];
  if (inner.startsWith(outer) || outer.startsWith(inner)) {
    throw new Refused(`--from ${from} 和 --to ${to} 是同一个文件夹，或一个在另一个里面。请发布到别处。`);
  }
  return told(to, async () => {
    const build = await readBuild(from);
    await mkdir(to, { recursive: true });
    await takeOver(to, publishing.at);
    return whileLocked(to, publishing.pid, () => counted(upload(build, to, publishing)));
  });
}

/** Brings the last publication but one back. @throws {Refused} */
export async function rollBack(publishing: Publishing): Promise<Done & { readonly dataDate: string }> {
  const { to, pid } = publishing;
  if ((await readPublications(to)).length === 0) throw new Refused(`${to} 没有发布过什么，无从退回。请检查路径。`);
  return told(to, () =>
    whileLocked(to, pid, async () => {
      const build = await buildBefore(to);
      const done = await counted(upload(build, to, { ...publishing, isRollBack: true }));
      return { ...done, dataDate: build.dataDate };
    }),
  );
}

async function counted(steps: AsyncIterable<Step>): Promise<Done> {
  const done = { added: 0, replaced: 0, same: 0, removed: 0 };
  for await (const { did } of steps) done[did] += 1;
  return done;
}

async function told<T>(to: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    // What to do about it is told below, in the words of this command.
    const [reason] = writeProblem(error)?.split('。') ?? [];
    if (reason === undefined) throw error;
    throw new Refused(`没有传完 ${to}：${reason}。已传的部分不影响访问；排除原因后再运行同一命令，会接着传。`);
  }
}
