import { describe, expect, test } from 'vitest';
import { sealOfEntry } from '#catalogue/check/archive.ts';
import type { PublishedSnapshot } from '#domain/archive-record.ts';
import { archivedPortal, ENTRIES } from '../fixtures/archive.ts';
import { smallPortal } from '../fixtures/small-portal.ts';

const ARCHIVE = 'content/archive.yaml';
const [first, second] = ENTRIES;

/** An entry that says something else, sealed as if it had been written so. */
function resealed(entry: PublishedSnapshot, changes: Partial<PublishedSnapshot>): PublishedSnapshot {
  const changed = { ...entry, ...changes };
  return { ...changed, seal: sealOfEntry(changed) };
}

async function reportOf(entries: readonly PublishedSnapshot[]): Promise<string> {
  return (await archivedPortal(entries)).report();
}

async function reportAfter(before: string | RegExp, after: string): Promise<string> {
  const portal = await archivedPortal();
  const text = await portal.read(ARCHIVE);
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`“${String(before)}” does not stand in the list`);
  await portal.write(ARCHIVE, changed);
  return portal.report();
}

describe('a list of published snapshots is no problem', () => {
  test('with two entries as the command writes them', async () => {
    expect(await reportOf(ENTRIES)).toBe('共 0 处问题。');
  });

  test.each([
    ['empty', ''],
    ['all comment', '# 还没有\n'],
    ['an empty list', '[]\n'],
  ])('that is %s', async (_, text) => {
    const portal = await smallPortal();
    await portal.add(ARCHIVE, text);
    expect(await portal.report()).toBe('共 0 处问题。');
  });

  test('where an address has moved, of the folder or of one file', async () => {
    expect(await reportAfter('https://archive.example.org/2025-06-30/', 'https://new.example.org/')).toBe(
      '共 0 处问题。',
    );
    expect(await reportAfter('https://elsewhere.example.org/2026.wacz', 'https://new.example.org/x.wacz')).toBe(
      '共 0 处问题。',
    );
  });

  test('with the line ends of Windows', async () => {
    const portal = await archivedPortal();
    for (const file of [ARCHIVE, 'content/archive/2025-06-30.yaml']) {
      await portal.write(file, (await portal.read(file)).replaceAll('\n', '\r\n'));
    }
    expect(await portal.report()).toBe('共 0 处问题。');
  });
});

describe('a list of published snapshots is refused, with its line,', () => {
  test.each([
    [
      'with a data date that stands twice',
      [first, resealed(second, { date: '2025-06-30', holds: first.holds, packages: first.packages })],
      '18 数据日期 2025-06-30 的存档写了两次。每个数据日期只有一份存档，请删去后写的一条。',
    ],
    [
      'with dates out of order',
      [
        resealed(second, { previous: undefined }),
        resealed(first, { previous: resealed(second, { previous: undefined }).seal }),
      ],
      '22 存档 2025-06-30 排在 2026-01-15 后面。请按数据日期从早到晚排列。',
    ],
    [
      'published before its data date',
      [resealed(first, { published: '2025-06-29' })],
      '3 存档 2025-06-30 的发布日期 2025-06-29 早于它的数据日期。请核对发布日期。',
    ],
    [
      'with a file under another name',
      [resealed(first, { packages: [...first.packages, { name: 'x.tar', size: 1, sha256: first.holds }] })],
      '16 存档 2025-06-30 里的文件名“x.tar”不可用。可用的文件名：reform-ledger-2025-06-30.zip、reform-ledger-2025-06-30.wacz。',
    ],
    [
      'with a file that stands twice',
      [resealed(first, { packages: [...first.packages, ...first.packages] })],
      '16 文件 reform-ledger-2025-06-30.zip 写了两次。请删去其中一个。',
    ],
    [
      'without the zip',
      [
        resealed(first, {
          packages: first.packages.map((one) => ({ ...one, name: 'reform-ledger-2025-06-30.wacz' })),
        }),
      ],
      '12 存档 2025-06-30 没有 reform-ledger-2025-06-30.zip。每份存档都要有 zip。',
    ],
  ])('%s', async (_, entries, words) => {
    expect(await reportOf(entries)).toBe(`${ARCHIVE}:${words}\n共 1 处问题。`);
  });

  test('with a data date after the portal’s own', async () => {
    const portal = await archivedPortal();
    await portal.spoil('content/site.yaml', 'dataDate: 2026-01-15', 'dataDate: 2026-01-14');
    expect((await portal.report()).split('\n')[0]).toBe(
      `${ARCHIVE}:18 存档的数据日期 2026-01-15 晚于网站的数据日期 2026-01-14。请核对日期，或先更新 content/site.yaml 的数据日期。`,
    );
  });

  test.each([
    [
      'an address that is not https',
      'address: https://archive.example.org/2025-06-30/',
      'address: http://archive.example.org/2025-06-30/',
      '4 网址“http://archive.example.org/2025-06-30/”不能用：不是以 https:// 开头。应为：存放这份存档的文件夹的网址，以 https:// 开头、以 / 结尾。',
    ],
    [
      'an address that is no folder',
      'address: https://archive.example.org/2025-06-30/',
      'address: https://archive.example.org/2025.zip',
      '4 网址“https://archive.example.org/2025.zip”不是文件夹。应为：存放这份存档的文件夹的网址，以 https:// 开头、以 / 结尾。',
    ],
    [
      'a commit that is none',
      /commit: "?2{40}"?/u,
      'commit: abc',
      '5 不是 40 位十六进制的提交编号。应为：40 位十六进制的提交编号。',
    ],
    [
      'a hash that is none',
      /inputs: .*/u,
      'inputs: abc',
      '6 不是 64 位十六进制的 sha256。应为：生成网站的全部输入的 sha256，见 manifest.json。',
    ],
    [
      'a day that is none',
      'published: 2025-07-02',
      'published: 2025-06-31',
      '3 “2025-06-31”不是日历上有的日期。应为：发布的日期，写成 YYYY-MM-DD。',
    ],
    [
      'without its seal',
      /\n {2}seal: .*/u,
      '',
      '2 缺少字段 第 1 项 › seal。请写上：本条除网址以外各字段的 sha256，由 npm run archive -- add 写入。',
    ],
  ])('with %s', async (_, before, after, words) => {
    expect(await reportAfter(before, after)).toBe(`${ARCHIVE}:${words}\n共 1 处问题。`);
  });
});

describe('what was published cannot be undone unnoticed:', () => {
  test.each([
    ['a changed size', 'size: 24310988', 'size: 24310989', 2, '2025-06-30'],
    ['a changed hash of the newest entry', second.packages[0]?.sha256 ?? '', 'f'.repeat(64), 18, '2026-01-15'],
    ['a changed commit', first.commit, 'b'.repeat(40), 2, '2025-06-30'],
    ['a changed way of making it', 'signed: true', 'signed: false', 18, '2026-01-15'],
    ['a changed day', 'published: 2026-01-20', 'published: 2026-01-21', 18, '2026-01-15'],
  ])('%s', async (_, before, after, line, date) => {
    expect(await reportAfter(before, after)).toBe(
      `${ARCHIVE}:${line} 已登记的存档 ${date} 被改动。请恢复原样；已登记的存档只能改网址。\n共 1 处问题。`,
    );
  });

  test('anything at all that says what a snapshot is, but not where it is kept', () => {
    const changes: Partial<PublishedSnapshot>[] = [
      { date: '2026-01-14' },
      { published: '2026-01-21' },
      { commit: 'f'.repeat(40) },
      { inputs: first.inputs },
      { rubric: '1' },
      { packages: second.packages.slice(1) },
      { packages: second.packages.map((one) => ({ ...one, size: 1 })) },
      { packages: second.packages.map((one) => ({ ...one, sha256: first.inputs })) },
      { holds: first.holds },
      { previous: second.seal },
    ];
    const seals = [second, ...changes.map((change) => ({ ...second, ...change }))].map(sealOfEntry);
    expect(new Set(seals).size).toBe(seals.length);
    expect(sealOfEntry({ ...second, address: 'https://moved.example.org/' })).toBe(second.seal);
  });

  test('an older entry taken out, by the next and by the file that says what it held', async () => {
    const portal = await archivedPortal();
    const text = await portal.read(ARCHIVE);
    await portal.write(ARCHIVE, text.slice(text.indexOf('- date: 2026-01-15')));
    expect(await portal.report()).toBe(
      `${ARCHIVE}:1 存档 2026-01-15 前面的存档被删去、插入或调换。请恢复原样；已登记的存档只能改网址。
content/archive/2025-06-30.yaml:1 content/archive.yaml 里没有数据日期为 2025-06-30 的存档。已登记的存档不能删去，请恢复原样。
共 2 处问题。`,
    );
  });

  test('the newest entry taken out, by the file that says what it held', async () => {
    const portal = await archivedPortal();
    const text = await portal.read(ARCHIVE);
    await portal.write(ARCHIVE, text.slice(0, text.indexOf('- date: 2026-01-15')));
    expect(await portal.report()).toBe(
      'content/archive/2026-01-15.yaml:1 content/archive.yaml 里没有数据日期为 2026-01-15 的存档。已登记的存档不能删去，请恢复原样。\n共 1 处问题。',
    );
  });

  test('what a snapshot held, changed', async () => {
    const portal = await archivedPortal();
    await portal.spoil('content/archive/2025-06-30.yaml', 'state: pilot', 'state: complete');
    expect(await portal.report()).toBe(
      'content/archive/2025-06-30.yaml:1 存档 2025-06-30 的内容清单被改动。请恢复原样；清单由命令写入，不要手改。\n共 1 处问题。',
    );
  });

  test('what a snapshot held, taken out', async () => {
    const portal = await archivedPortal();
    await portal.remove('content/archive/2025-06-30.yaml');
    expect(await portal.report()).toBe(
      `${ARCHIVE}:16 没有 content/archive/2025-06-30.yaml。请恢复这个文件。\n共 1 处问题。`,
    );
  });
});
