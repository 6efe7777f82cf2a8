import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runScript } from '../fixtures/command-line.ts';
import { RAW, rawFile } from '../fixtures/raw-documents.ts';
import { emptyFolder, listing } from '../fixtures/small-portal.ts';

describe('node scripts/import.ts', () => {
  test('says what it wrote and what to do next, then that nothing changed', async () => {
    const root = await emptyFolder();
    const raw = await rawFile(RAW);
    const args = [raw, '--document', 'yunchuan-2025', '--root', root];
    expect(runScript('scripts/import.ts', ...args)).toEqual({
      exitCode: 0,
      output: [
        '写入 content/sources/yunchuan-2025.txt',
        '写入 content/documents/yunchuan-2025.yaml',
        '写入 content/measures/yunchuan-2025/1-1.mdx',
        '写入 content/measures/yunchuan-2025/1-2.mdx',
        '写入 content/measures/yunchuan-2025/2-1.mdx',
        '认出 3 条；请运行 npm run check 查看还要补写什么。\n',
      ].join('\n'),
      errors: '',
    });
    expect(runScript('scripts/import.ts', ...args).output).toBe('认出 3 条；没有变化。\n');
  });

  test('names damaged places', async () => {
    const raw = await rawFile(RAW.replace('群众诉讼', '群?诉讼'));
    const { output } = runScript('scripts/import.ts', raw, '--document', 'a', '--root', await emptyFolder());
    expect(output).toContain(
      '提示：存档原文第 3 段“…立案。方便群?诉讼。…”像是损坏的文字，请核对；确需修复时写进 .repairs.yaml 再导入。',
    );
  });

  test.each([[[]], [['raw.txt']], [['--document', 'a']], [['raw.txt', '--document']]])(
    'says how it is used when asked %j',
    (args) => {
      expect(runScript('scripts/import.ts', ...args)).toEqual({
        exitCode: 1,
        output: '',
        errors: '用法：npm run import -- <原始文件> --document <文件编号>\n',
      });
    },
  );

  test('exits 1 with the problem, no stack trace and nothing written', async () => {
    const root = await emptyFolder();
    const raw = join(root, 'missing.txt');
    expect(runScript('scripts/import.ts', raw, '--document', 'a', '--root', root)).toEqual({
      exitCode: 1,
      output: '',
      errors: `${raw}:1 没有这个原始文件。请检查路径。\n共 1 处问题。\n`,
    });
    expect([...(await listing(root)).keys()]).toEqual([]);
  });

  test('leads to a check that asks for what is still to be written, with no stack trace', async () => {
    const root = await emptyFolder();
    runScript('scripts/import.ts', await rawFile(RAW), '--document', 'yunchuan-2025', '--root', root);
    const { exitCode, errors } = runScript('scripts/check.ts', root);
    expect(exitCode).toBe(1);
    expect(errors).toContain('content/measures/yunchuan-2025/1-1.mdx:3 标题是空的。');
    expect(
      errors.split('\n').filter((line) => line !== '' && !/^(content\/\S+:\d+ .+。|共 \d+ 处问题。)$/u.test(line)),
    ).toEqual([]);
  });
});
