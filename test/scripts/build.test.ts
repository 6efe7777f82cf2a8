import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runScript } from '../fixtures/command-line.ts';
import { emptyFolder, listing } from '../fixtures/small-portal.ts';

const EMPTY = 'test/fixtures/portals/empty';
const OLD = { 'build.json': JSON.stringify({ dataDate: '2026-01-01', inputs: '0'.repeat(64) }), 'index.html': 'old' };

/** A folder with `dist`, in which an earlier portal is. */
async function withPortal(): Promise<string> {
  const parent = await emptyFolder();
  mkdirSync(join(parent, 'dist'));
  for (const [file, text] of Object.entries(OLD)) writeFileSync(join(parent, 'dist', file), text);
  return parent;
}

const portalIn = async (parent: string) =>
  Object.fromEntries([...(await listing(join(parent, 'dist')))].map(([path, text]) => [path.split('/').at(-1), text]));

/** The build of the empty portal, as a process of its own; `limit` is put before it in the shell. */
function building(out: string, base = '/', limit = ':'): ChildProcess & { readonly told: () => string } {
  const build = `${limit}; exec "$0" scripts/build.ts --content ${EMPTY} --out "$1" --base "$2"`;
  const child = spawn('sh', ['-c', build, process.execPath, out, base], { stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let told = '';
  child.stderr.on('data', (text) => (told += text));
  return Object.assign(child, { told: () => told });
}

const end = async (child: ChildProcess) => (await once(child, 'exit'))[0] as number | null;

describe('the last good portal', () => {
  test('stays where a build is killed; two at once then build theirs, one after the other', async () => {
    const parent = await withPortal();
    const killed = building(join(parent, 'dist'));
    await expect.poll(killed.told, { timeout: 300_000 }).toContain('生成页面和文件');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(await portalIn(parent)).toEqual(OLD);

    const both = [building(join(parent, 'dist'), 'ledger'), building(join(parent, 'other'))];
    expect(await Promise.all(both.map(end))).toEqual([0, 0]);
    expect(readdirSync(parent).sort()).toEqual(['dist', 'other']);
    expect(both.filter((one) => one.told().includes('等待另一次生成'))).toHaveLength(1);
    const read = (file: string) => readFileSync(join(parent, file), 'utf8');
    for (const [folder, base] of [
      ['dist', '/ledger/'],
      ['other', '/'],
    ]) {
      expect(JSON.parse(read(`${folder}/build.json`))).toMatchObject({ base });
      expect(read(`${folder}/index.html`)).toContain(`href="${base}documents/"`);
    }
  }, 600_000);

  test('stays where a file cannot be written, which is one sentence', async () => {
    const parent = await withPortal();
    // As on a full disk, no file may grow beyond 30 KB.
    const full = building(join(parent, 'dist'), '/', 'ulimit -f 60');
    expect(await end(full)).toBe(1);
    expect(full.told()).toMatch(
      new RegExp(`\n没有写成 ${join(parent, 'dist')}：文件超出了系统允许的大小。[^\n]+。原有的文件没有改动。\n$`, 'u'),
    );
    expect([await portalIn(parent), readdirSync(parent)]).toEqual([OLD, ['dist']]);
  }, 600_000);
});

describe('npm run build refuses a folder before it reads anything:', () => {
  test.each([
    ['content', '不能写到 content：它就是 content，那里的文件要保留。请用 --out 换一个新的或空的文件夹。\n'],
    ['.', '不能写到 .：整个项目在这个文件夹里，会被删除。请用 --out 换一个新的或空的文件夹。\n'],
    ['test/fixtures/portals', '不能写到 test/fixtures/portals：它在 test 里面，'],
    ['package.json', '没有写成 package.json：路径中有一段是文件，不是文件夹。'],
  ])('%s', (out, told) => {
    const { exitCode, output, errors } = runScript('scripts/build.ts', '--content', EMPTY, '--out', out);
    expect([exitCode, output, errors.slice(0, told.length)]).toEqual([1, '', told]);
  });

  test('what is no earlier portal', async () => {
    const parent = await emptyFolder();
    writeFileSync(join(parent, 'thesis.txt'), 'mine');
    const { exitCode, errors } = runScript('scripts/build.ts', '--content', EMPTY, '--out', parent);
    expect(exitCode).toBe(1);
    expect(errors).toBe(
      `不能写到 ${parent}：里面有 thesis.txt 等 1 项，而它不是以前生成的网站（里面没有完好的 build.json），不能删除。请用 --out 换一个新的或空的文件夹；确实不要的，请先自己删除。\n`,
    );
    expect(readdirSync(parent)).toEqual(['thesis.txt']);
  });
});
