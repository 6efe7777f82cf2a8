import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '#files/hash.ts';
import { openZip } from '#files/zip/read.ts';
import { filesOf } from '../support/built-pages.ts';
import { SNAPSHOT_FOLDER, SNAPSHOT_WACZ, SNAPSHOT_ZIP } from '../support/snapshot.ts';
import { PORTAL } from '../support/portals.ts';

const run = (...command: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const snapshot = (...options: string[]) => run('scripts/snapshot.ts', '--content', PORTAL.content, ...options);
const verify = (...options: string[]) => run('scripts/verify.ts', ...options);
const TOP = `${basename(SNAPSHOT_ZIP, '.zip')}/`;
/** The files of two packages that are not in both with the same bytes. */
function differing(one: string, other: string): string[] {
  const [a, b] = [one, other].map((file) => openZip(new Uint8Array(readFileSync(file))));
  if (!a || !b) return [];
  return [...new Set([...a.names, ...b.names])]
    .filter((name) => {
      const isInBoth = a.names.includes(name) && b.names.includes(name);
      return !isInBoth || sha256Of(a.unpack(name)) !== sha256Of(b.unpack(name));
    })
    .sort();
}
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
    const record = JSON.parse(readFileSync(join(PORTAL.folder, 'build.json'), 'utf8')) as object;
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
    ['no-such.key', '读不到密钥文件 no-such.key。请检查 --sign-with 的路径'],
    ['package.json', 'minisign'],
  ])('with %s as its key', (key, sentence) => {
    const out = folder();
    const { status, stderr } = snapshot('--from', PORTAL.folder, '--out', join(out, 'archives'), '--sign-with', key);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
    expect(filesOf(out)).toEqual([]);
  });

  test.each([
    ['content', '不能写到 content：它就是 content，那里的文件要保留。请用 --out 换一个新的或空的文件夹。\n'],
    [`${PORTAL.folder}/archives`, `不能写到 ${PORTAL.folder}/archives：它在 ${PORTAL.folder} 里面，`],
  ])('where it would stand in %s, before it looks at anything else', (out, sentence) => {
    const { status, stdout, stderr } = snapshot('--from', PORTAL.folder, '--out', out, '--sign-with', 'no-such.key');
    expect([status, stdout, stderr.slice(0, sentence.length)]).toEqual([1, '', sentence]);
  });

  test('where something else has its place', () => {
    const out = folder();
    const { dataDate } = JSON.parse(readFileSync(join(PORTAL.folder, 'build.json'), 'utf8')) as { dataDate: string };
    mkdirSync(join(out, dataDate));
    writeFileSync(join(out, dataDate, 'notes.txt'), 'mine');
    const { status, stderr } = snapshot('--from', PORTAL.folder, '--out', out);
    expect(status).toBe(1);
    expect(stderr).toContain('里面有 notes.txt 等 1 项，而它不是以前做好的存档（里面没有完好的 manifest.json）');
    expect(filesOf(out)).toEqual([`${dataDate}/notes.txt`]);
  });

  test('where the folder cannot be written', () => {
    const out = folder();
    writeFileSync(join(out, 'file'), '');
    const { status, stderr } = snapshot('--from', PORTAL.folder, '--out', join(out, 'file'));
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
    const { status, stdout, stderr } = verify(path);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('完好');
  });

  test('signed by who is trusted, and by nobody else', () => {
    const out = folder();
    const key = 'test/fixtures/minisign/test-only';
    expect(snapshot('--from', PORTAL.folder, '--out', out, '--sign-with', `${key}.key`).status).toBe(0);
    const packages = filesOf(out).filter((file) => !file.endsWith('.json'));
    expect(packages).toHaveLength(2);
    // What `/archive/` says of making a signed snapshot again.
    expect(packages.sort().map((file) => differing(join(SNAPSHOT_FOLDER, '..', file), join(out, file)))).toEqual([
      ['datapackage-digest.json.minisig'],
      [`${TOP}snapshot.json.minisig`, `${TOP}tagmanifest-sha256.txt`],
    ]);
    for (const file of packages) {
      expect(verify(join(out, file), '--trust', `${key}.pub`).status, file).toBe(0);
      const other = verify(join(out, file), '--trust', 'test/fixtures/minisign/test-only-encrypted.pub');
      expect([file, other.status]).toEqual([file, 1]);
      expect(other.stdout).toContain('另一把密钥');
    }
  });
});
