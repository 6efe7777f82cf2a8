import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { runScript } from '../fixtures/command-line.ts';
import { brokenFor, place, textsIn, writeSite } from './sites.ts';

const SCRIPT = 'scripts/publish.ts';
const MANY = Array.from({ length: 40 }, (_, at) => String(at + 1));

/** Runs the command as a process of its own and reads all the while; `onRead` may end it. */
async function readWhile(args: readonly string[], to: string, onRead: (kill: () => void) => void = () => undefined) {
  const child = spawn(process.execPath, [SCRIPT, ...args], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const broken: string[] = [];
  while (child.exitCode === null && child.signalCode === null) {
    broken.push(...brokenFor(to));
    onRead(() => child.kill('SIGKILL'));
    await setImmediate();
  }
  await ended;
  return { broken, exitCode: child.exitCode };
}

describe('npm run publish', () => {
  test('a reader beside the process finds nothing broken, also where it is killed and run again', async () => {
    const to = join(place(), 'www');
    const [first, second] = [writeSite(place(), 'aa', MANY), writeSite(place(), 'bb', [...MANY.slice(1), 'new'])];
    expect(runScript(SCRIPT, '--from', first, '--to', to)).toEqual({
      exitCode: 0,
      output: `已发布到 ${to}：新增 ${MANY.length + 10} 个文件，替换 0 个，未变 0 个，删去过期的 0 个。\n`,
      errors: '',
    });
    const begun = join(to, 'measures/new/index.html');
    const killed = await readWhile(['--from', second, '--to', to], to, (kill) => existsSync(begun) && kill());
    expect(killed.broken).toEqual([]);
    expect(brokenFor(to)).toEqual([]);
    expect(await readWhile(['--from', second, '--to', to], to)).toEqual({ broken: [], exitCode: 0 });
    expect(textsIn(to)).toMatchObject(textsIn(second));
    expect(await readWhile(['--to', to, '--roll-back', '--grace', '0'], to)).toEqual({ broken: [], exitCode: 0 });
    expect(textsIn(to)).toEqual(textsIn(first));
  });

  test('--list gives all files in the order of upload, --part one part of them', () => {
    const from = writeSite(place(), 'aa', ['1']);
    const list = (...args: string[]) =>
      runScript(SCRIPT, '--from', from, '--list', ...args)
        .output.trim()
        .split('\n');
    const pages = ['measures/1/index.html', 'measures/index.html', '404.html'];
    const entries = ['feeds/all.atom', 'sitemap.xml', 'index.html', 'build.json'];
    expect(list('--part', 'pages')).toEqual(pages);
    expect(list()).toEqual([
      ...['api/v1/measures.json', '_astro/look.aa.css', '_astro/look.aa.js', 'data/measures.csv'],
      ...pages,
      ...entries,
    ]);
  });

  test.each<[string[], string]>([
    [[], '缺少选项 --to 文件夹；要列出文件，请写 --list。'],
    [['--to', 'x', '--grace', 'soon'], '--grace 不能是“soon”。请写天数，如 30。'],
    [['--to', 'x', '--at', 'noon'], '--at 不能是“noon”。请写成 2026-12-01T08:00:00Z。'],
    [['--list', '--part', 'all'], '--part 和 --list 一起用，写 files、pages、entries 中的一个。'],
  ])('%j is told as wrong usage', (args, told) => {
    const { exitCode, errors } = runScript(SCRIPT, ...args);
    expect([exitCode, errors.split('\n')[0]]).toEqual([2, told]);
  });

  test('what stands in the way is told without a stack trace, and what stood there is still served', () => {
    const to = join(place(), 'www');
    const from = writeSite(place(), 'aa', ['1']);
    mkdirSync(to);
    runScript(SCRIPT, '--from', from, '--to', to);
    const next = writeSite(place(), 'bb', ['1']);
    writeFileSync(join(to, 'new'), '');
    mkdirSync(join(next, 'new'));
    writeFileSync(join(next, 'new/index.html'), 'x');
    const { exitCode, errors } = runScript(SCRIPT, '--from', next, '--to', to);
    expect([exitCode, errors]).toEqual([
      1,
      `没有传完 ${to}：路径中有一段是文件，不是文件夹。已传的部分不影响访问；排除原因后再运行同一命令，会接着传。\n`,
    ]);
    expect(brokenFor(to)).toEqual([]);
  });
});
