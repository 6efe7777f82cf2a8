import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../support/built-pages.ts';
import { BUILT } from '../support/build-portal.ts';
import { SNAPSHOT_FOLDER, SNAPSHOT_WACZ, SNAPSHOT_ZIP } from '../support/snapshot.ts';

const run = (...command: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const snapshot = (...options: string[]) => run('scripts/snapshot.ts', ...options);
const folder = () => mkdtempSync(join(tmpdir(), '存 档 '));

describe('npm run snapshot refuses in a sentence, and writes nothing', () => {
  test('without a built portal', () => {
    const out = folder();
    expect(snapshot('--from', join(out, 'dist'), '--out', join(out, 'archives'))).toEqual({
      status: 1,
      stdout: '',
      stderr: `没有 ${join(out, 'dist')} 文件夹：还没有生成网站。请先运行 npm run build。\n`,
    });
    expect(filesOf(out)).toEqual([]);
  });

  test('where the portal was not built to its end', () => {
    const out = folder();
    mkdirSync(join(out, 'dist'));
    writeFileSync(join(out, 'dist/index.html'), '');
    expect(snapshot('--from', join(out, 'dist'), '--out', join(out, 'archives'))).toEqual({
      status: 1,
      stdout: '',
      stderr: `${join(out, 'dist')} 里没有完好的 build.json，不是生成完毕的网站。请重新运行 npm run build。\n`,
    });
  });

  test('where the portal was built from other content', () => {
    const out = folder();
    const record = JSON.parse(readFileSync(join(BUILT['/'], 'build.json'), 'utf8')) as object;
    mkdirSync(join(out, 'dist'));
    writeFileSync(join(out, 'dist/build.json'), JSON.stringify({ ...record, inputs: '0'.repeat(64) }));
    expect(snapshot('--from', join(out, 'dist'), '--out', join(out, 'archives'))).toEqual({
      status: 1,
      stdout: '',
      stderr: `${join(out, 'dist')} 是用另外的内容或程序生成的，和现在的文件不一致。请重新运行 npm run build，再制作存档。\n`,
    });
    expect(existsSync(join(out, 'archives'))).toBe(false);
  });

  test.each([
    ['no-such.key', '读不到密钥文件 no-such.key。请检查 --sign 的路径。'],
    ['package.json', '这不是 minisign 密钥'],
  ])('with %s as its key', (key, sentence) => {
    const out = folder();
    const { status, stderr } = snapshot('--from', BUILT['/'], '--out', join(out, 'archives'), '--sign', key);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
    expect(filesOf(out)).toEqual([]);
  });

  test('where the folder cannot be written', () => {
    const out = folder();
    writeFileSync(join(out, 'file'), '');
    const { status, stderr } = snapshot('--from', BUILT['/'], '--out', join(out, 'file'));
    expect(status).toBe(1);
    expect(stderr).toContain('路径中有一段是文件，不是文件夹。请换一个文件夹（--out）。原有的文件没有改动。');
    expect(stderr).not.toContain('    at ');
    expect(filesOf(out)).toEqual(['file']);
  });
});

describe('npm run verify finds the snapshot', () => {
  test.each([
    ['zip', SNAPSHOT_ZIP],
    ['WACZ', SNAPSHOT_WACZ],
    ['folder', SNAPSHOT_FOLDER],
  ])('intact as %s', (_, path) => {
    const { status, stdout, stderr } = run('scripts/verify.ts', path);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('完好');
  });

  test('signed by who is trusted, and by nobody else', () => {
    const out = folder();
    const key = 'test/fixtures/minisign/test-only';
    expect(snapshot('--from', BUILT['/'], '--out', out, '--sign', `${key}.key`).status).toBe(0);
    const packages = filesOf(out).filter((file) => !file.endsWith('.json'));
    expect(packages).toHaveLength(2);
    for (const file of packages) {
      expect(run('scripts/verify.ts', join(out, file), '--trust', `${key}.pub`).status, file).toBe(0);
      const other = run(
        'scripts/verify.ts',
        join(out, file),
        '--trust',
        'test/fixtures/minisign/test-only-encrypted.pub',
      );
      expect([file, other.status]).toEqual([file, 1]);
      expect(other.stdout).toContain('另一把密钥');
    }
  });
});
