import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { runScript } from '../../fixtures/command-line.ts';
import { testOnlyKey } from '../../fixtures/minisign/sign.ts';
import { archiveFolder, bytesOf, snapshotBag, snapshotZip } from '../../fixtures/snapshot-bag.ts';

const KEY = 'test/fixtures/minisign/test-only.pub';
const signedBy = testOnlyKey();
const UNSIGNED = '完好，但没有签名，不能知道是谁封装的（任何人都能改动内容后重新封装）';
const line = readFileSync(KEY, 'utf8').split('\n')[1] ?? '';

const LEFT_BY_SYSTEMS = [
  '.DS_Store',
  'data/._index.html',
  'data/.DS_Store',
  'data/@eaDir/index.html@SynoEAStream',
  'data/data/Thumbs.db',
  'data/Desktop.ini',
  '.directory',
];

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), '存档 核对-'));
});
afterAll(() => rm(root, { recursive: true }));

async function folder(name: string, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(root, name, path)), { recursive: true });
    await writeFile(join(root, name, path), bytes);
  }
  return join(root, name);
}
const verify = (...args: string[]) => runScript('scripts/verify.ts', ...args);

describe('npm run verify', () => {
  test('tells of a zip, a folder and a folder of packages that are intact, and ends well', async () => {
    const zip = join(root, '存档.zip');
    await writeFile(zip, snapshotZip());
    const bag = await folder('bag', snapshotBag());
    const archive = await folder('archive', archiveFolder());
    const first = [zip, bag, archive].map((path) => {
      const { exitCode, output, errors } = verify(path);
      return [exitCode, output.split('\n')[0], errors];
    });
    expect(first).toEqual([
      [0, `${UNSIGNED}：${zip}，共 11 个文件，数据日期 2026-11-21。`, ''],
      [0, `${UNSIGNED}：${bag}，共 11 个文件，数据日期 2026-11-21。`, ''],
      [0, `${UNSIGNED}：${archive}，共 2 个压缩包，数据日期 2026-11-21。`, ''],
    ]);
  });

  test('names what was changed, and ends with 1', async () => {
    const files = snapshotBag().set('data/index.html', bytesOf('别的话')).set('data/new.txt', bytesOf('新'));
    files.delete('README.txt');
    const { exitCode, output } = verify(await folder('altered', files));
    expect(exitCode).toBe(1);
    expect(output.split('\n').slice(1, 7)).toEqual([
      '被改动 1 个：',
      '  data/index.html',
      '缺少 1 个：',
      '  README.txt',
      '多出 1 个：',
      '  data/new.txt',
    ]);
  });

  test('checks the signature for a key that is given as a file or as a line', async () => {
    const bag = await folder('signed', snapshotBag({ signedBy }));
    for (const key of [KEY, line]) {
      const { exitCode, output } = verify(bag, '--trust', key);
      const [first] = output.split('\n');
      expect({ exitCode, first, last: output.trim().split('\n').at(-1) }).toEqual({
        exitCode: 0,
        first: `完好，签名有效：${bag}，共 12 个文件，数据日期 2026-11-21。`,
        last: '签名有效：由所给公钥（编号 C1E9CCFD7C7EBA2D）的持有者签署，附注“file:snapshot.json data-date:2026-11-21”。',
      });
    }
    expect(verify(bag).output.split('\n')[0]).toBe(
      `完好，但签名没有核对，还不能知道是谁封装的：${bag}，共 12 个文件，数据日期 2026-11-21。`,
    );
    expect(verify(bag, '--trust', 'test/fixtures/minisign/test-only-encrypted.pub').exitCode).toBe(1);
    expect(verify(await folder('unsigned', snapshotBag()), '--trust', line).exitCode).toBe(1);
  });

  test('follows no link out of a folder, and tells of it', async () => {
    const bag = await folder('linked', snapshotBag());
    await rm(join(bag, 'data/index.html'));
    await symlink('/etc/hostname', join(bag, 'data/index.html'));
    const { exitCode, output } = verify(bag);
    expect(exitCode).toBe(1);
    expect(output).toContain('data/index.html 是符号链接，不是普通文件，没有读它。');
    expect(output).toContain('缺少 1 个：\n  data/index.html');
  });

  test('takes what systems leave in a folder as theirs, and says what it is', async () => {
    const bag = await folder('left', snapshotBag());
    await folder('left', new Map(LEFT_BY_SYSTEMS.map((path) => [path, bytesOf('x')])));
    const { exitCode, output } = verify(bag);
    expect({ exitCode, lines: output.trim().split('\n') }).toEqual({
      exitCode: 0,
      lines: [
        `${UNSIGNED}：${bag}，共 11 个文件，数据日期 2026-11-21。`,
        '没有计入系统自己留下的文件：macOS 的 .DS_Store（.DS_Store 等 2 个）、Linux 的 .directory（.directory）、macOS 的 ._*（data/._index.html）、' +
          '网络存储设备的 @eaDir（data/@eaDir/index.html@SynoEAStream）、Windows 的 Desktop.ini（data/Desktop.ini）、' +
          'Windows 的 Thumbs.db（data/data/Thumbs.db）。',
      ],
    });
  });

  test('refuses what is neither file nor folder, in a folder or by itself, and waits for nothing', async () => {
    const bag = await folder('special', snapshotBag());
    await rm(join(bag, 'data/index.html'));
    spawnSync('mkfifo', [join(bag, 'data/index.html')]);
    const { exitCode, output } = verify(bag);
    expect(exitCode).toBe(1);
    expect(output).toContain('data/index.html 是特殊文件，不是普通文件，没有读它。');
    for (const path of [join(bag, 'data/index.html'), '/dev/zero']) {
      expect(verify(path)).toMatchObject({
        exitCode: 1,
        errors: `无法核对 ${path}：它是管道、设备一类的特殊文件，不是存档，没有读它。\n`,
      });
    }
  });

  test.each([
    [
      'a path that is not there',
      () => ['/nowhere/存档.zip'],
      '无法核对 /nowhere/存档.zip：没有这个文件或文件夹，请检查路径。',
    ],
    ['a key that is none', () => [root, '--trust', 'abc'], '这不是 minisign 公钥。'],
    ['an empty folder', () => [join(root, 'empty')], '文件夹是空的，没有可核对的文件。'],
    ['a folder that is no snapshot', () => ['test/fixtures/minisign'], '这个文件夹里没有存档'],
    ['a file that is no zip', () => ['README.md'], '这不是完整的 zip 压缩包'],
  ])('tells in a sentence, without a stack trace: %s', async (_, args, sentence) => {
    await mkdir(join(root, 'empty'), { recursive: true });
    const { exitCode, output, errors } = verify(...args());
    expect(exitCode).toBe(1);
    expect(output + errors).toContain(sentence);
    expect(output + errors).not.toMatch(/\n {4}at /u);
  });
});
