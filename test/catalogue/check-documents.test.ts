import { describe, expect, test } from 'vitest';
import { files, smallPortal } from '../fixtures/small-portal.ts';

const { document } = files;

/** What the check prints of a document with more lines before its `source`. */
async function reportWith(lines: string): Promise<string> {
  const portal = await smallPortal();
  await portal.spoil(document, 'source:\n', `${lines}\nsource:\n`);
  return portal.report();
}

test('a commitment of the document in its own words is no problem', async () => {
  expect(await reportWith('commitments:\n  - { text: 解决问题, words: 坚持问题导向 }')).toBe('共 0 处问题。');
});

describe('a document is refused', () => {
  test.each([
    [
      'with words of a commitment that its text does not have',
      'commitments:\n  - { text: 解决问题, words: 坚持目标导向 }',
      '14 存档原文里没有“坚持目标导向”。请照抄存档原文，标点也照抄',
    ],
    [
      'with words of a commitment’s due date that its text does not have',
      'commitments:\n  - text: 解决问题\n    words: 坚持问题导向\n    due: { date: 2026-12-31, words: 2026年底前 }',
      '16 存档原文里没有“2026年底前”。请照抄存档原文，标点也照抄',
    ],
    [
      'with a term that does not say what it binds',
      'term: { due: 2025-12-31, words: 2025年底前 }',
      '13 缺少字段 term › binds。请写上：约束什么：tasks（各项任务都要在此前完成）或 aim（只是总目标的年份）',
    ],
  ])('%s', async (_, lines, words) => {
    expect(await reportWith(lines)).toBe(`${document}:${words}。\n共 1 处问题。`);
  });
});
