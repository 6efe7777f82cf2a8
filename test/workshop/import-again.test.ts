import { describe, expect, test } from 'vitest';
import { importDocument } from '#workshop/import-document.ts';
import { RAW, rawFile, sha256Of } from '../fixtures/raw-documents.ts';
import { reasonsOf } from '../fixtures/refused.ts';
import { emptyFolder, SmallPortal } from '../fixtures/small-portal.ts';

const ARCHIVE = 'content/sources/yunchuan-2025.txt';
const METADATA = 'content/documents/yunchuan-2025.yaml';
const REPAIRS = 'content/sources/yunchuan-2025.repairs.yaml';
const FIRST = 'content/measures/yunchuan-2025/1-1.mdx';

/** The record of one repair on line 4 of the raw file. */
function repair(before: string, after: string): string {
  return `repairs:\n  - { line: 4, before: ${before}, after: ${after}, why: 只为测试而写 }\n`;
}

/** A content folder into which `RAW` was imported, and the raw file. */
async function imported(): Promise<{ portal: SmallPortal; raw: string }> {
  const portal = new SmallPortal(await emptyFolder());
  const raw = await rawFile(RAW);
  await importDocument(portal, raw, 'yunchuan-2025');
  return { portal, raw };
}

describe('a second import', () => {
  test('changes nothing', async () => {
    const { portal, raw } = await imported();
    const before = await portal.listing();
    const again = await importDocument(portal, raw, 'yunchuan-2025');
    expect(again).toMatchObject({ written: [], measures: 3, residues: [] });
    expect(await portal.listing()).toEqual(before);
  });

  test('keeps what an editor wrote in MDX and metadata', async () => {
    const { portal, raw } = await imported();
    await portal.spoil(FIRST, 'title: ""', 'title: 网上立案 # 待定');
    await portal.spoil(METADATA, 'title:', 'title: 关于推进司法改革的意见   # 照原文');
    const before = await portal.listing();
    await importDocument(portal, raw, 'yunchuan-2025');
    expect(await portal.listing()).toEqual(before);
  });

  test('writes the MDX that is missing, and only that', async () => {
    const { portal, raw } = await imported();
    const before = await portal.listing();
    await portal.remove(FIRST);
    expect(await importDocument(portal, raw, 'yunchuan-2025')).toMatchObject({ written: [FIRST] });
    expect(await portal.listing()).toEqual(before);
  });

  test('brings a repair into the archived text and its hash, and changes no value or comment of an editor', async () => {
    const { portal, raw } = await imported();
    await portal.spoil(METADATA, 'title:', 'title: 题名 # 照原文');
    await portal.write(REPAIRS, repair('通报', '公布'));
    const edited = await portal.read(METADATA);
    expect(await importDocument(portal, raw, 'yunchuan-2025')).toMatchObject({ written: [ARCHIVE, METADATA] });
    const repaired = RAW.replace('通报', '公布');
    expect(await portal.read(ARCHIVE)).toBe(repaired);
    expect(await portal.read(METADATA)).toBe(
      edited.replace(`\nsha256: ${sha256Of(RAW)}`, `\nsha256: ${sha256Of(repaired)}`),
    );
  });

  test('writes hashes without setting the brackets of an editor anew', async () => {
    const { portal, raw } = await imported();
    await portal.spoil(METADATA, 'issuers:', 'issuers: [yunchuan-court]');
    await portal.write(REPAIRS, repair('通报', '公布'));
    await importDocument(portal, raw, 'yunchuan-2025');
    expect(await portal.read(METADATA)).toContain('\nissuers: [yunchuan-court]\n');
  });
});

describe('nothing is written, and the problem is named,', () => {
  test('when the archived text was changed', async () => {
    const { portal, raw } = await imported();
    await portal.spoil(ARCHIVE, '通报', '公布');
    const before = await portal.listing();
    expect(await reasonsOf(importDocument(portal, raw, 'yunchuan-2025'))).toEqual([
      {
        file: ARCHIVE,
        line: 1,
        what: '存档原文被改动过，导入会覆盖这些改动',
        instead: '请先用 git 恢复它；要修复原文，请写进 .repairs.yaml',
      },
    ]);
    expect(await portal.listing()).toEqual(before);
  });

  test('when the raw file is another one', async () => {
    const { portal } = await imported();
    const before = await portal.listing();
    const other = await rawFile(RAW.replace('通报', '公布'));
    const line = 1 + (await portal.read(METADATA)).split('\n').findIndex((one) => one.startsWith('raw:'));
    expect(await reasonsOf(importDocument(portal, other, 'yunchuan-2025'))).toEqual([
      {
        file: METADATA,
        line,
        what: '这个原始文件与先前登记的不是同一个（raw.sha256 不符）',
        instead: '请改用原来的文件；确要换成新文件，先删去 raw.sha256 一项',
      },
    ]);
    expect(await portal.listing()).toEqual(before);
  });

  test('when a repair does not fit the raw file', async () => {
    const { portal, raw } = await imported();
    await portal.write(REPAIRS, repair('公报', '公布'));
    const before = await portal.listing();
    expect(await reasonsOf(importDocument(portal, raw, 'yunchuan-2025'))).toMatchObject([
      { file: REPAIRS, what: '原始文件第 4 行里“公报”找不到' },
    ]);
    expect(await portal.listing()).toEqual(before);
  });

  test('when the numbering finds nothing, or cannot be read', async () => {
    const { portal, raw } = await imported();
    await portal.spoil(METADATA, 'marker: (一)', 'marker: "1."');
    expect(await reasonsOf(importDocument(portal, raw, 'yunchuan-2025'))).toMatchObject([
      { what: '按登记的 numbering 没有认出任何条目，什么也没有写入' },
    ]);
    await portal.spoil(METADATA, 'marker: "1."', 'marker: 甲');
    expect(await reasonsOf(importDocument(portal, raw, 'yunchuan-2025'))).toMatchObject([
      { file: METADATA, what: 'restoration 或 numbering 的写法不对，无法导入' },
    ]);
  });

  test('when the metadata is no longer YAML', async () => {
    const { portal, raw } = await imported();
    await portal.spoil(METADATA, 'title:', 'title: "题名');
    await portal.write(REPAIRS, repair('通报', '公布'));
    const before = await portal.listing();
    expect(await reasonsOf(importDocument(portal, raw, 'yunchuan-2025'))).not.toEqual([]);
    expect(await portal.listing()).toEqual(before);
  });
});
