import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparisonSchema } from '#archive/compare/comparison.ts';
import { sealedZip } from '#files/zip/sealed-zip.ts';
import { runScript } from '../../fixtures/command-line.ts';
import { listing, smallPortal, type SmallPortal } from '../../fixtures/small-portal.ts';
import { filesOf, inTopFolder, writeSnapshot } from '../../fixtures/snapshots.ts';
import { changes } from '../../fixtures/snapshots-changed.ts';

const compare = (...args: string[]) => runScript('scripts/compare-snapshots.ts', ...args);

/** A portal with two snapshots of it: a zip, and a later one as a folder. */
async function twoSnapshots() {
  const portal = await smallPortal();
  const zip = join(portal.root, 'reform-ledger-2026-01-15.zip');
  await writeFile(zip, sealedZip(inTopFolder(await filesOf(portal))));
  const later = await filesOf(portal, changes['measure reworded'], { dataDate: '2026-02-01' });
  const folder = await writeSnapshot(portal, 'later', later);
  return { portal, zip, folder, out: join(portal.root, 'out') };
}

const names = (portal: SmallPortal) => readdir(portal.root).then((all) => all.sort());

describe('npm run compare-snapshots', () => {
  it('compares a zip with a folder, and prints and writes the same report', async () => {
    const { zip, folder, out } = await twoSnapshots();
    const { exitCode, output, errors } = compare(zip, folder, '--out', out);
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output).toContain('[-公-]{+发+}布普法责任清单');
    expect((await readdir(out)).sort()).toEqual(['comparison.json', 'comparison.txt', 'index.html']);
    expect(output).toBe(
      `${await readFile(join(out, 'comparison.txt'), 'utf8')}\n已写入 ${out}：index.html、comparison.json、comparison.txt\n`,
    );
    const comparison = comparisonSchema.parse(JSON.parse(await readFile(join(out, 'comparison.json'), 'utf8')));
    expect(comparison.measures.reworded).toHaveLength(1);
    expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('<del>公</del>');
  });

  it('takes a folder into which a zip was unpacked, and writes nothing where it was not asked to', async () => {
    const { portal, zip } = await twoSnapshots();
    const unpacked = await writeSnapshot(portal, 'unpacked', inTopFolder(await filesOf(portal)));
    const before = await names(portal);
    const { exitCode, output } = compare(zip, unpacked);
    expect(exitCode).toBe(0);
    expect(output).toContain('没有不同');
    expect(await names(portal)).toEqual(before);
  });

  it('writes the same bytes again, in place of an earlier comparison', async () => {
    const { portal, zip, folder, out } = await twoSnapshots();
    compare(folder, zip, '--out', out);
    compare(zip, folder, '--out', out);
    const first = await listing(out);
    expect(compare(zip, folder, '--out', out).exitCode).toBe(0);
    expect(await listing(out)).toEqual(first);
    expect((await names(portal)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each([
    ['something else', 'notes.txt'],
    ['a page of the same name that is no comparison', 'index.html'],
  ])('leaves a folder alone that holds %s', async (_what, file) => {
    const { portal, zip, folder, out } = await twoSnapshots();
    await portal.add(`out/${file}`, '手记');
    const { exitCode, errors, output } = compare(zip, folder, '--out', out);
    expect([exitCode, output]).toEqual([1, '']);
    expect(errors).toBe(
      `${out}：已经有别的东西，不是先前的比较结果，所以没有覆盖。请换一个文件夹，或先把它清空。\n什么也没有写入。\n`,
    );
    expect([...(await listing(out)).values()]).toEqual(['手记']);
  });

  it('leaves a comparison alone to which something was added', async () => {
    const { portal, zip, folder, out } = await twoSnapshots();
    compare(zip, folder, '--out', out);
    await portal.add('out/notes.txt', '手记');
    expect(compare(zip, folder, '--out', out).exitCode).toBe(1);
    expect(await readdir(out)).toContain('notes.txt');
  });

  it('refuses a file as the folder to write to, and a folder below one', async () => {
    const { zip, folder } = await twoSnapshots();
    const file = join(folder, '..', 'notes.txt');
    await writeFile(file, '');
    expect(compare(zip, folder, '--out', file).errors).toContain('是一个文件，不能在里面写比较结果');
    expect(compare(zip, folder, '--out', join(file, 'out')).errors).toContain('路径中有一段是文件，不是文件夹');
  });

  it('refuses to write over what it compares', async () => {
    const { zip, folder } = await twoSnapshots();
    expect(compare(zip, folder, '--out', zip).errors).toContain(`不能写到 ${zip}：它就是 ${zip}，那里的文件要保留`);
  });

  it('refuses to write below what it compares', async () => {
    const { zip, folder } = await twoSnapshots();
    const { exitCode, errors } = compare(zip, folder, '--out', join(zip, 'out'));
    expect(exitCode).toBe(1);
    expect(errors).toContain(`不能写到 ${join(zip, 'out')}：它在 ${zip} 里面，那里的文件要保留`);
  });

  it.each([[], ['one.zip'], ['one.zip', 'two.zip', 'three.zip'], ['one.zip', 'two.zip', '--to', 'x']])(
    'says how it is used when asked with %j %j %j %j',
    (...args) => {
      const { exitCode, errors } = compare(...args.filter((arg) => arg !== undefined));
      expect(exitCode).toBe(2);
      expect(errors).toContain('用法：npm run compare-snapshots -- <第一份存档> <第二份存档> [--out <文件夹>]');
    },
  );
});

describe('a snapshot that cannot be compared: a sentence, nothing written, no stack', () => {
  async function refused(spoil: (portal: SmallPortal, zip: string) => Promise<string>) {
    const { portal, zip, folder, out } = await twoSnapshots();
    const bad = await spoil(portal, zip);
    const before = await names(portal);
    const { exitCode, output, errors } = compare(folder, bad, '--out', out);
    expect([exitCode, output]).toEqual([1, '']);
    expect(await names(portal)).toEqual(before);
    expect(errors).not.toMatch(/ {4}at /u);
    expect(errors).toMatch(/什么也没有写入。\n$/u);
    return errors.replaceAll(portal.root, '');
  }

  const rewritten = (change: (bytes: Uint8Array) => Uint8Array) =>
    refused(async (_portal, zip) => {
      await writeFile(zip, change(await readFile(zip)));
      return zip;
    });

  it('is not there', async () => {
    expect(await refused((portal) => Promise.resolve(join(portal.root, 'none.zip')))).toContain(
      '/none.zip：没有这个文件或文件夹。请核对路径。',
    );
  });

  it('is a folder of something else', async () => {
    expect(await refused((portal) => Promise.resolve(join(portal.root, 'content')))).toContain(
      '/content：里面没有 snapshot.json，不是存档。',
    );
  });

  it('is a zip that was cut short', async () => {
    expect(await rewritten((bytes) => bytes.subarray(0, bytes.length / 2))).toMatch(
      /reform-ledger-2026-01-15\.zip：.*请/u,
    );
  });

  it('is no zip', async () => {
    expect(await rewritten(() => new TextEncoder().encode('不是压缩包'))).toMatch(
      /reform-ledger-2026-01-15\.zip：.*请/u,
    );
  });

  it('is a zip without a top folder', async () => {
    expect(
      await refused(async (portal, zip) => {
        await writeFile(zip, sealedZip(await filesOf(portal)));
        return zip;
      }),
    ).toContain('压缩包里应当只有一个顶层文件夹');
  });

  it('is a zip of which one bit is damaged where it is read', async () => {
    const { portal } = await twoSnapshots();
    const files = inTopFolder(await filesOf(portal));
    const packed = sealedZip(files, () => true);
    const at = Buffer.from(packed).indexOf('网上立案率达到80');
    packed[at] = (packed[at] ?? 0) ^ 1;
    expect(await rewritten(() => packed)).toMatch(/measures\.json.*已损坏/u);
  });

  it('is of another format', async () => {
    const errors = await refused(async (portal) =>
      writeSnapshot(portal, 'newer', await filesOf(portal, () => undefined, { format: 2 })),
    );
    expect(errors).toContain('/newer：snapshot.json 写明存档格式为 2，本工具只认得格式 1。');
  });

  it('or both: the reasons of both are told', async () => {
    const { errors, exitCode } = compare('没有甲', '没有乙');
    expect(exitCode).toBe(1);
    expect(errors).toBe(
      '没有甲：没有这个文件或文件夹。请核对路径。\n没有乙：没有这个文件或文件夹。请核对路径。\n什么也没有写入。\n',
    );
  });
});
