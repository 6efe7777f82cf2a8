import { describe, expect, test } from 'vitest';
import type { Passage, Repair } from '#domain/restoration.ts';
import { Refused } from '#domain/refused.ts';
import { restore } from '#source-text/restore.ts';
import { unaccounted } from '../fixtures/account.ts';

const RAW = '第一行\n第二行\n第三行\n第四行\n';

function inOrder(passages: readonly Passage[], raw = RAW) {
  return restore(raw, { steps: [], passages, repairs: [] });
}

function repaired(repairs: readonly Omit<Repair, 'why'>[], raw = RAW) {
  return restore(raw, { steps: [], passages: [], repairs: repairs.map((one) => ({ ...one, why: '测试用' })) });
}

/** The complaint about a plan that does not fit. */
function complaint(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  return '没有问题';
}

describe('passages', () => {
  test('come in their reading order', () => {
    expect(inOrder([{ lines: [4, 4] }, { lines: [1, 2] }]).text).toBe('第四行\n第一行\n第二行');
  });

  test('that continue the one above are joined to it without a line break', () => {
    const joined = inOrder([{ lines: [1, 2] }, { lines: [4, 4], continues: true }]);
    expect(joined.text).toBe('第一行\n第二行第四行');
    expect(joined.removals.map(({ rule }) => rule)).toContain('column-break');
  });

  test('leave the lines that none of them names to another article, and account for them', () => {
    const tracked = inOrder([{ lines: [3, 3] }, { lines: [1, 1], continues: true }]);
    expect(tracked.text).toBe('第三行第一行');
    expect(tracked.removals.filter(({ rule }) => rule === 'other-article')).toEqual([
      { start: 4, end: 8, rule: 'other-article' },
      { start: 12, end: 16, rule: 'other-article' },
    ]);
    expect(unaccounted(RAW, tracked)).toEqual([]);
  });

  test('stay apart though the last line of the raw file has no line end', () => {
    expect(inOrder([{ lines: [2, 2] }, { lines: [1, 1] }], '甲。\n乙。').text).toBe('乙。\n甲。');
  });

  test('none: the raw file as it comes', () => {
    expect(inOrder([]).text).toBe(RAW.trimEnd());
  });

  test.each<[string, [number, number]]>([
    ['beyond the end', [3, 9]],
    ['backwards', [3, 2]],
    ['from a line that is not there', [9, 9]],
  ])('that lie %s are refused', (_, lines) => {
    expect(complaint(() => inOrder([{ lines }]))).toBe(
      `段落 [${lines.join(', ')}] 超出原始文件的 5 行。请按原始文件的行号填写 lines，起始行不大于结束行。`,
    );
  });

  test('that overlap are refused', () => {
    expect(complaint(() => inOrder([{ lines: [2, 3] }, { lines: [1, 2] }]))).toBe(
      '段落 [1, 2] 与 [2, 3] 重叠。请让每一行只出现在一个段落里。',
    );
  });
});

describe('repairs', () => {
  test('replace the damaged words on their line and are in the account', () => {
    const tracked = repaired([{ line: 2, before: '二行', after: '贰行字' }]);
    expect(tracked.text).toBe('第一行\n第贰行字\n第三行\n第四行');
    expect([...tracked.origin.subarray(4, 9)]).toEqual([4, -1, -1, -1, 7]);
    expect(tracked.removals).toContainEqual({ start: 5, end: 7, rule: 'repair' });
  });

  test('may come in any order', () => {
    const tracked = repaired([
      { line: 3, before: '三', after: '叁' },
      { line: 1, before: '一', after: '壹' },
    ]);
    expect(tracked.text).toBe('第壹行\n第二行\n第叁行\n第四行');
  });

  test('count lines as the raw file has them, before passages are put in order', () => {
    const tracked = restore(RAW, {
      steps: [],
      passages: [{ lines: [4, 4] }, { lines: [1, 1] }],
      repairs: [{ line: 4, before: '四', after: '肆', why: '测试用' }],
    });
    expect(tracked.text).toBe('第肆行\n第一行');
  });

  test('whose words are not on their line are refused', () => {
    expect(complaint(() => repaired([{ line: 1, before: '二', after: '贰' }]))).toBe(
      '原始文件第 1 行里“二”找不到。请照原始文件抄写 before，并多带几个相邻的字，使它在这一行只出现一次。',
    );
  });

  test('whose words stand twice on their line are refused', () => {
    expect(complaint(() => repaired([{ line: 1, before: '好', after: '坏' }], '好好学习'))).toBe(
      '原始文件第 1 行里“好”不止一处。请照原始文件抄写 before，并多带几个相邻的字，使它在这一行只出现一次。',
    );
  });

  test('of a line that is not there are refused', () => {
    expect(complaint(() => repaired([{ line: 7, before: '好', after: '坏' }]))).toBe(
      '修复记录写的是第 7 行，原始文件只有 5 行。请核对 line 是否为原始文件的行号。',
    );
  });

  test('that overlap on their line are refused', () => {
    const overlapping = [
      { line: 1, before: '第一', after: '甲' },
      { line: 1, before: '一行', after: '乙' },
    ];
    expect(complaint(() => repaired(overlapping))).not.toBe('没有问题');
  });
});
