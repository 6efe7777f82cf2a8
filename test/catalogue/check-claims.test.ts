import { describe, expect, test } from 'vitest';
import { files, smallPortal } from '../fixtures/small-portal.ts';

const { filing, mediation } = files;

async function reportAfter(file: string, before: string, after: string): Promise<string> {
  const portal = await smallPortal();
  await portal.spoil(file, before, after);
  return portal.report();
}

describe('prose is refused', () => {
  test.each([
    [
      'whose title claims a promise kept',
      'title: 网上立案率达到八成',
      'title: 网上立案已全面实现',
      '3 标题“网上立案已全面实现”说承诺已经做到。标题写承诺做什么；确是作者的说法，请写明是谁说的，如“文章说……”。',
    ],
    [
      'that ascribes a state to us which the ledger does not give',
      '看法院公布的网上立案率。',
      '本站核定为“试点”。',
      '29 正文说本站核定为“试点”，台账现在推出的是“未核定”。请删去：进展由台账推出，不写进正文。',
    ],
    [
      'that denies the due date which its own page shows',
      '看法院公布的网上立案率。',
      '这一条没有写明期限。',
      '29 正文说“没有写明期限”，台账里要素 e1 的期限却是 2025-12-31。请改正这句话；期限出自整份文件的，写明“本条没有另写期限，按整份文件的期限”。',
    ],
  ])('%s', async (_, before, after, words) => {
    expect(await reportAfter(filing, before, after)).toBe(`${filing}:${words}\n共 1 处问题。`);
  });
});

test.each([
  [filing, 'title: 网上立案率达到八成', 'title: 文章说网上立案已实现'],
  [filing, '看法院公布的网上立案率。', '本条没有另写期限，按整份文件的期限。'],
  [mediation, '看每季度的通报。', '原文没有写期限。'],
])('prose may say what is so: %s', async (file, before, after) => {
  expect(await reportAfter(file, before, after)).toBe('共 0 处问题。');
});
