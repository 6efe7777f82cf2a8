import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refused } from '#domain/refused.ts';
import { readBuild } from '#publishing/build.ts';
import { publish, rollBack } from '#publishing/publish.ts';
import { buildBefore } from '#publishing/roll-back.ts';
import { upload } from '#publishing/upload.ts';
import { brokenFor, place, textsIn, writeSite } from './sites.ts';

// Editions are hexadecimal, as the hashes in the names of assets are.
const [OLD, NEW, NEWER] = ['aa', 'bb', 'cc'];
const site = (edition: string, pages: readonly string[]) => writeSite(place(), edition, pages);
const on = (to: string, day: string, graceDays = 7) => ({
  to,
  at: `2026-${day}T08:00:00Z`,
  graceDays,
  pid: process.pid,
});

async function published(graceDays = 7) {
  const to = join(place(), 'www');
  const [first, second] = [site(OLD, ['1', '2', '3']), site(NEW, ['1', '2', '4', '5'])];
  await publish(first, on(to, '12-01', graceDays));
  return { to, first, second };
}

async function stopAfter(steps: number, uploading: ReturnType<typeof upload>): Promise<void> {
  for (let step = 0; step < steps; step++) await uploading.next();
}

describe('whoever reads while a portal is published finds no broken page', () => {
  test('after any file: no page lacks what it names, no link leads to what is still to come', async () => {
    const { to, second } = await published();
    const said: string[] = [];
    for await (const { path } of upload(await readBuild(second), to, on(to, '12-02'))) {
      expect({ after: path, broken: brokenFor(to) }).toEqual({ after: path, broken: [] });
      said.push(path);
    }
    expect(said.filter((path) => !path.startsWith('_astro'))).toEqual([
      ...['api/v1/measures.json', 'data/measures.csv'],
      ...['measures/4/index.html', 'measures/5/index.html', 'measures/1/index.html', 'measures/2/index.html'],
      ...['measures/index.html', '404.html', 'feeds/all.atom', 'sitemap.xml', 'index.html', 'build.json'],
    ]);
  });

  test('nor while it is rolled back', async () => {
    const { to, first, second } = await published();
    await publish(second, on(to, '12-02'));
    const back = await readBuild(first);
    for await (const { path } of upload(back, to, on(to, '12-03'))) {
      expect({ after: path, broken: brokenFor(to) }).toEqual({ after: path, broken: [] });
    }
  });

  test.each([1, 3, 6, 9, 12])('an upload stopped after %i files is whole once it is run again', async (stop) => {
    const { to, second } = await published();
    await stopAfter(stop, upload(await readBuild(second), to, on(to, '12-02')));
    expect(brokenFor(to)).toEqual([]);
    await publish(second, on(to, '12-02', 0));
    expect(textsIn(to)).toEqual(textsIn(second));
  });

  test('one that was stopped gives way to a later build, and a roll-back leads to the last that was whole', async () => {
    const { to, first, second } = await published();
    await stopAfter(5, upload(await readBuild(second), to, on(to, '12-02')));
    await publish(site(NEWER, ['1']), on(to, '12-03'));
    expect(brokenFor(to)).toEqual([]);
    await rollBack(on(to, '12-03', 0));
    expect(textsIn(to)).toEqual(textsIn(first));
  });
});

describe('what a new build does not have', () => {
  test('stays for the grace time, and goes with the first run after it', async () => {
    const { to, second } = await published();
    await publish(second, on(to, '12-02'));
    await publish(second, on(to, '12-08'));
    expect(textsIn(to)).toMatchObject({ '_astro/look.aa.css': OLD, ...textsIn(second) });
    await publish(second, on(to, '12-09'));
    expect(textsIn(to)).toEqual(textsIn(second));
  });

  test('stays for good where someone else wrote or changed it', async () => {
    const { to, second } = await published(0);
    mkdirSync(join(to, '.well-known'));
    writeFileSync(join(to, '.well-known/security.txt'), 'mail');
    writeFileSync(join(to, '_astro/look.aa.css'), 'changed by hand');
    await publish(second, on(to, '12-02', 0));
    expect(textsIn(to)).toMatchObject({ '.well-known/security.txt': 'mail', '_astro/look.aa.css': 'changed by hand' });
    expect(existsSync(join(to, '_astro/look.aa.js'))).toBe(false);
  });
});

describe('a roll-back', () => {
  test('brings the last publication back byte for byte, also where its files were taken away', async () => {
    const { to, first, second } = await published(0);
    await publish(second, on(to, '12-02', 0));
    expect(textsIn(to)).toEqual(textsIn(second));
    const { dataDate } = await rollBack(on(to, '12-03', 0));
    expect(dataDate).toBe('2026-11-30');
    expect(textsIn(to)).toEqual(textsIn(first));
  });

  test('never returns to what was rolled back', async () => {
    const { to, second } = await published();
    await publish(second, on(to, '12-02'));
    await rollBack(on(to, '12-03'));
    await expect(rollBack(on(to, '12-03'))).rejects.toThrow(
      new Refused(`${to} 没有更早的一次发布可以退回。请用 --from 发布要恢复的网站。`),
    );
    await publish(second, on(to, '12-04', 0));
    expect(textsIn(to)).toEqual(textsIn(second));
  });

  test('that was stopped is taken up, not gone back from', async () => {
    const { to, first, second } = await published();
    await publish(second, on(to, '12-02'));
    await stopAfter(6, upload(await buildBefore(to), to, { ...on(to, '12-03'), isRollBack: true }));
    expect(textsIn(to)).not.toMatchObject(textsIn(first));
    await rollBack(on(to, '12-03', 0));
    expect(textsIn(to)).toEqual(textsIn(first));
  });

  test('leads to what stood in the folder before this programme wrote there, and takes nothing of it away', async () => {
    const to = site(OLD, ['1']);
    writeFileSync(join(to, 'CNAME'), 'ledger.example');
    const before = textsIn(to);
    await publish(site(NEW, ['1', '2']), on(to, '12-02', 0));
    await publish(site(NEWER, ['1', '2']), on(to, '12-03', 0));
    expect(textsIn(to)).toMatchObject({ CNAME: 'ledger.example', '_astro/look.aa.css': OLD });
    const again = site(OLD, ['1']);
    await publish(site(NEW, ['2']), on(again, '12-02', 0));
    await rollBack(on(again, '12-03', 0));
    expect({ ...textsIn(again), CNAME: 'ledger.example' }).toEqual(before);
  });
});

describe('nothing is written where', () => {
  test('the folder holds something else', async () => {
    const to = place();
    writeFileSync(join(to, 'photo.jpg'), 'mine');
    await expect(publish(site(NEW, ['1']), on(to, '12-01'))).rejects.toThrow(
      `${to} 不是空的，也不是本站发布的文件夹（没有 build.json）。请换一个空文件夹，或先把里面的文件移走。什么也没有改动。`,
    );
    expect(textsIn(to)).toEqual({ 'photo.jpg': 'mine' });
    expect(existsSync(join(to, '.published'))).toBe(false);
  });

  test('one folder lies within the other', async () => {
    const from = site(NEW, ['1']);
    await expect(publish(from, on(join(from, 'www'), '12-01'))).rejects.toThrow('一个在另一个里面');
    await expect(publish(from, on(from, '12-01'))).rejects.toThrow('是同一个文件夹');
  });

  test('what is to be published is not whole', async () => {
    const from = site(NEW, ['1']);
    rmSync(join(from, 'build.json'));
    const to = join(place(), 'www');
    await expect(publish(from, on(to, '12-01'))).rejects.toThrow(
      `${from} 里没有完好的 build.json，不是生成完毕的网站。请先运行 npm run build。`,
    );
    expect(existsSync(to)).toBe(false);
  });

  test('another process is at it; the lock of one that is gone is no hindrance', async () => {
    const { to, second } = await published();
    const lock = join(to, '.published/lock');
    writeFileSync(lock, String(process.ppid));
    await expect(publish(second, on(to, '12-02'))).rejects.toThrow(
      `另一个进程（${process.ppid}）正在发布到 ${to}。请等它结束；确实没有在运行时，删去 ${lock} 再试。什么也没有改动。`,
    );
    writeFileSync(lock, '999999999');
    await publish(second, on(to, '12-02', 0));
    expect(textsIn(to)).toEqual(textsIn(second));
  });

  test('nothing was published to go back from', async () => {
    const to = place();
    await expect(rollBack(on(to, '12-01'))).rejects.toThrow(`${to} 没有发布过什么，无从退回。请检查路径。`);
    expect(existsSync(join(to, '.published'))).toBe(false);
  });
});
