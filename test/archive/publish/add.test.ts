import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addSnapshot } from '#archive/publish/add.ts';
import { holdingOf } from '#archive/publish/holding.ts';
import { writeFiles } from '#files/write-files.ts';
import { archivedPortal, ENTRIES, HELD, HOST, MADE, smallSnapshotZip, writeSnapshot } from '../../fixtures/archive.ts';
import { runOn } from '../../fixtures/command-line.ts';
import { problemsOf as problemsIn } from '../../fixtures/refused.ts';
import { smallPortal, type SmallPortal } from '../../fixtures/small-portal.ts';

const JUNE = { address: `${HOST}2025-06-30/`, published: '2025-07-02' };
const JANUARY = { address: `${HOST}2026-01-15/`, published: '2026-01-20' };
const TEXT = new TextEncoder();

async function problemsOf(portal: SmallPortal, manifest: string, publication = JUNE) {
  const problems = await problemsIn(addSnapshot(portal, manifest, publication));
  return problems.map(({ what, instead }) => `${what}。${instead}。`);
}

describe('a published snapshot', () => {
  test('is recorded with what its zip holds, in files that pass the content check', async () => {
    const portal = await smallPortal();
    for (const [date, publication] of [
      ['2025-06-30', JUNE],
      ['2026-01-15', JANUARY],
    ] as const) {
      const added = await addSnapshot(portal, await writeSnapshot(portal, date), publication);
      expect(added.holding).toEqual(HELD[date]);
      expect(added.entry.made).toEqual(MADE[date]);
      expect([...added.files.keys()]).toEqual(['content/archive.yaml', `content/archive/${date}.yaml`]);
      await writeFiles(portal.root, added.files);
      expect(await portal.report()).toBe('共 0 处问题。');
    }
    const text = await portal.read('content/archive.yaml');
    expect(text.match(/^- date: .*$/gmu)).toEqual(['- date: 2025-06-30', '- date: 2026-01-15']);
    expect(text).toMatch(/^# 已发布的存档/u);
  });

  test('is appended: what stood in the list stands there byte for byte', async () => {
    const portal = await archivedPortal([ENTRIES[0]]);
    const before = await portal.read('content/archive.yaml');
    const added = await addSnapshot(portal, await writeSnapshot(portal, '2026-01-15'), JANUARY);
    expect('files' in added && added.files.get('content/archive.yaml')?.startsWith(before)).toBe(true);
  });

  test('of which a zip tells pages, measures, documents and evidence', () => {
    expect(holdingOf(smallSnapshotZip('2026-01-15'), '2026-01-15')).toEqual(HELD['2026-01-15']);
    expect(() => holdingOf(smallSnapshotZip('2026-01-15'), '2025-06-30')).toThrow();
    expect(() => holdingOf(TEXT.encode('no zip'), '2025-06-30')).toThrow();
  });
});

describe('a snapshot is not recorded', () => {
  test('twice', async () => {
    const portal = await archivedPortal();
    expect(await problemsOf(portal, await writeSnapshot(portal, '2026-01-15'), JANUARY)).toEqual([
      '数据日期 2026-01-15 的存档已经登记过。每个数据日期只发布一份存档；要再发布，请先更新数据日期。',
    ]);
  });

  test('behind a later one', async () => {
    const portal = await archivedPortal();
    expect(await problemsOf(portal, await writeSnapshot(portal, '2025-06-30'))).toEqual([
      '存档的数据日期 2025-06-30 早于最近登记的 2026-01-15。存档按数据日期从早到晚登记。',
    ]);
  });

  test('of a day that the content does not speak for yet', async () => {
    const portal = await smallPortal();
    await portal.spoil('content/site.yaml', 'dataDate: 2026-01-15', 'dataDate: 2026-01-14');
    await portal.spoil('content/documents/xinghe-2024.yaml', 'date: 2026-01-15', 'date: 2026-01-14');
    expect(await problemsOf(portal, await writeSnapshot(portal, '2026-01-15'), JANUARY)).toEqual([
      '存档的数据日期 2026-01-15 晚于网站的数据日期 2026-01-14。请核对日期，或先更新 content/site.yaml 的数据日期。',
    ]);
  });

  test.each([
    [
      'made from what was not committed',
      { commit: null },
      '存档不是从干净的提交生成的。请提交全部改动，重新生成存档，再发布。',
    ],
    ['without its zip', { packages: [] }, '存档里没有读得出的 zip。请重新生成存档。'],
    ['whose zip is of another day', { dataDate: '2025-06-29' }, '存档里没有读得出的 zip。请重新生成存档。'],
  ])('%s', async (_, changes, words) => {
    const portal = await smallPortal();
    expect(await problemsOf(portal, await writeSnapshot(portal, '2025-06-30', changes))).toEqual([words]);
  });

  test.each([
    [
      'at an address without encryption',
      { ...JUNE, address: 'http://example.org/' },
      '网址“http://example.org/”不能用：不是以 https:// 开头',
    ],
    [
      'at the address of a file',
      { ...JUNE, address: 'https://example.org/a.zip' },
      '网址“https://example.org/a.zip”不是文件夹',
    ],
    ['published on no day', { ...JUNE, published: '2025-07' }, '“2025-07”不是日历上有的日期'],
    [
      'published before its data date',
      { ...JUNE, published: '2025-06-01' },
      '存档 2025-06-30 的发布日期 2025-06-01 早于它的数据日期',
    ],
  ])('%s', async (_, publication, words) => {
    const portal = await smallPortal();
    const [problem = ''] = await problemsOf(portal, await writeSnapshot(portal, '2025-06-30'), publication);
    expect(problem.startsWith(`${words}。`)).toBe(true);
  });

  test('whose file is not the one that the manifest names', async () => {
    const portal = await smallPortal();
    const manifest = await writeSnapshot(portal, '2025-06-30');
    const zip = 'snapshot/reform-ledger-2025-06-30.zip';
    const changed = smallSnapshotZip('2025-06-30');
    changed.set([(changed[40] ?? 0) ^ 1], 40);
    await portal.add(zip, changed);
    expect(await problemsOf(portal, manifest)).toEqual([
      '文件与 manifest.json 记的大小或 sha256 不一致。请用生成存档时写出的文件，或重新生成存档。',
    ]);
    await portal.remove(zip);
    expect(await problemsOf(portal, manifest)).toEqual(['没有这个文件。请把发布的文件和 manifest.json 放在一起。']);
  });

  test.each([
    ['no file at all', undefined],
    ['no JSON', 'zip'],
    ['other JSON', '{}'],
  ])('whose manifest is %s', async (_, text) => {
    const portal = await smallPortal();
    if (text !== undefined) await portal.add('snapshot/manifest.json', text);
    expect(await problemsOf(portal, join(portal.root, 'snapshot/manifest.json'))).toEqual([
      '不是存档的 manifest.json。请写 npm run snapshot 生成的 manifest.json 的路径。',
    ]);
  });

  test('while the content has problems', async () => {
    const portal = await smallPortal();
    const manifest = await writeSnapshot(portal, '2025-06-30');
    await portal.write('content/themes.yaml', '');
    expect((await problemsOf(portal, manifest)).length).toBeGreaterThan(0);
  });
});

describe('the command', () => {
  const run = (portal: SmallPortal, ...args: string[]) => runOn(portal, 'scripts/archive.ts', ...args);

  test('writes what it records and says where', async () => {
    const portal = await smallPortal();
    const manifest = await writeSnapshot(portal, '2025-06-30');
    const ran = run(portal, 'add', manifest, '--address', JUNE.address, '--published', JUNE.published);
    expect(ran).toEqual({
      exitCode: 0,
      output: '已登记数据日期 2025-06-30 的存档；写入 content/archive.yaml、content/archive/2025-06-30.yaml\n',
      errors: '',
    });
    expect(await portal.report()).toBe('共 0 处问题。');
  });

  test('writes nothing where it refuses, and says why without a trace of itself', async () => {
    const portal = await archivedPortal();
    const manifest = await writeSnapshot(portal, '2026-01-15');
    const before = await portal.listing();
    const ran = run(portal, 'add', manifest, '--address', JANUARY.address, '--published', JANUARY.published);
    expect(ran.exitCode).toBe(1);
    expect(ran.errors).toBe(
      `${relative(portal.root, manifest)}:1 数据日期 2026-01-15 的存档已经登记过。每个数据日期只发布一份存档；要再发布，请先更新数据日期。\n共 1 处问题。\n什么也没有写入。\n`,
    );
    expect(await portal.listing()).toEqual(before);
  });

  test.each([
    [[]],
    [['add']],
    [['add', 'manifest.json']],
    [['remove', 'x', '--address', 'https://a.example/']],
    [['add', '--what']],
  ])('says how it is used where it is given %j', async (args) => {
    const { exitCode, errors } = run(await smallPortal(), ...args);
    expect(exitCode).toBe(2);
    expect(errors).toContain('用法：npm run archive -- add');
    expect(errors).not.toContain('    at ');
  });
});
