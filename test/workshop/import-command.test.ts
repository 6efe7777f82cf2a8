import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runOn } from '../fixtures/command-line.ts';
import { RAW, rawFile } from '../fixtures/raw-documents.ts';
import { emptyFolder, smallPortal } from '../fixtures/small-portal.ts';

const ACCOUNT = [
  '全文 6 段：标题与序言 1，举措 3，章节标题与未列为举措的 2，结尾、落款、附件和页码 0。',
  '按不同编号：“一、”2 条，“(一)”3 条。要换一级，请改元数据的 numbering。',
  '',
].join('\n');

describe('node scripts/import.ts', () => {
  test('says what it wrote and what to do next, then that nothing changed', async () => {
    const portal = await smallPortal();
    const raw = await rawFile(RAW);
    const args = [raw, '--document', 'yunchuan-2025'];
    expect(runOn(portal, 'scripts/import.ts', ...args)).toEqual({
      exitCode: 0,
      output: [
        '写入 content/sources/yunchuan-2025.txt',
        '写入 content/documents/yunchuan-2025.yaml',
        '写入 content/measures/yunchuan-2025/1-1.mdx',
        '写入 content/measures/yunchuan-2025/1-2.mdx',
        '写入 content/measures/yunchuan-2025/2-1.mdx',
        '写入 content/sources/raw/yunchuan-2025.raw.txt',
        '认出 3 条；请运行 npm run check 查看还要补写什么。',
        ACCOUNT,
      ].join('\n'),
      errors: '',
    });
    expect(runOn(portal, 'scripts/import.ts', ...args).output).toBe(`认出 3 条；没有变化。\n${ACCOUNT}`);
  });

  test('names what to look at in the numbering', async () => {
    const raw = await rawFile(RAW.replace('(二)健全', '(四)健全'));
    const { output } = runOn(await smallPortal(), 'scripts/import.ts', raw, '--document', 'a');
    expect(output).toContain(
      '请核对：存档原文第 4 段，编号“(四)”不接前面的“(一)”。请对照原件：缺了内容的，补全原始文件再导入；原件就是这样的，不必改。\n',
    );
  });

  test('takes the level that the editor chooses, and says which there are', async () => {
    const portal = await smallPortal();
    const raw = await rawFile(RAW);
    const { output } = runOn(portal, 'scripts/import.ts', raw, '--document', 'a', '--level', '一、');
    expect(output).toContain('写入 content/measures/a/2.mdx\n写入 content/sources/raw/a.raw.txt\n认出 2 条');
    const { exitCode, errors } = runOn(portal, 'scripts/import.ts', raw, '--document', 'b', '--level', '甲');
    expect([exitCode, errors]).toEqual([
      1,
      '没有“甲”这一级编号。请用其中一种：第一章 第一节 第一条 一、 (一) 第一, 1. 1) (1) ① ——。\n',
    ]);
  });

  test('names damaged places', async () => {
    const raw = await rawFile(RAW.replace('群众诉讼', '群?诉讼'));
    const { output } = runOn(await smallPortal(), 'scripts/import.ts', raw, '--document', 'a');
    expect(output).toContain(
      '提示：存档原文第 3 段“…立案。方便群?诉讼。…”像是损坏的文字，请核对；确需修复时写进 .repairs.yaml 再导入。',
    );
  });

  test('exits 1 with the problem, no stack trace and nothing written', async () => {
    const portal = await smallPortal();
    const before = await portal.listing();
    const raw = join(await emptyFolder(), 'missing.txt');
    expect(runOn(portal, 'scripts/import.ts', raw, '--document', 'a')).toEqual({
      exitCode: 1,
      output: '',
      errors: `${raw}:1 没有这个原始文件。请检查路径。\n共 1 处问题。\n`,
    });
    expect(await portal.listing()).toEqual(before);
  });

  test('leaves drafts: the check says what is still to be written, and refuses nothing', async () => {
    const portal = await smallPortal();
    runOn(portal, 'scripts/import.ts', await rawFile(RAW), '--document', 'yunchuan-2025');
    const { exitCode, output, errors } = runOn(portal, 'scripts/check.ts');
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output).toContain('content/measures/yunchuan-2025/1-1.mdx:4 标题是空的。');
    const [first = '', ...lines] = output.trimEnd().split('\n');
    expect(first).toMatch(/^草稿 \d+ 份，不发布；发布前还要改 \d+ 处。$/u);
    expect(lines.pop()).toBe('内容检查通过：1 个文件，4 条举措。');
    expect(lines.filter((line) => !/^content\/\S+:\d+ .+。$/u.test(line))).toEqual([]);
  });
});
