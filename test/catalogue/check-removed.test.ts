import { expect, test } from 'vitest';
import { smallPortal } from '../fixtures/small-portal.ts';

const REGISTER = 'content/removed.yaml';

async function reportOf(text: string): Promise<string> {
  const portal = await smallPortal();
  await portal.add(REGISTER, text);
  return portal.report();
}

const entry = (fields: string) => `- { title: 网上立案, date: 2026-01-15, why: 与另一条重复, ${fields} }\n`;

test('a removed measure with its reason and what stands in for it is no problem', async () => {
  expect(await reportOf(entry('id: xinghe-2024/9-1, instead: [xinghe-2024/2-1]'))).toBe('共 0 处问题。');
});

test.each([
  [
    'a measure that is still there',
    entry('id: xinghe-2024/2-1'),
    '1 举措 xinghe-2024/2-1 写成已撤下，可是 content/measures/xinghe-2024/2-1.mdx 还在。请删去其中一个',
  ],
  [
    'a measure removed twice',
    `${entry('id: xinghe-2024/9-1')}${entry('id: xinghe-2024/9-1')}`,
    '2 举措 xinghe-2024/9-1 撤下了两次。每条只写一次，请删去其中一条',
  ],
  [
    'a substitute that does not exist',
    entry('id: xinghe-2024/9-1, instead: [xinghe-2024/9-2]'),
    '1 代替 xinghe-2024/9-1 的举措 xinghe-2024/9-2 不存在。请写现有的举措，如 somecity-2024/2-1；没有就不写 instead',
  ],
  [
    'a day after the data date',
    '- { id: xinghe-2024/9-1, title: 网上立案, date: 2026-01-16, why: 与另一条重复 }\n',
    '1 撤下的日期 2026-01-16 晚于数据日期 2026-01-15。请改正日期，或先推进 site.yaml 的 dataDate',
  ],
  [
    'no reason',
    '- { id: xinghe-2024/9-1, title: 网上立案, date: 2026-01-15 }\n',
    '1 缺少字段 第 1 项 › why。请写上：为什么撤下，写给照原网址来的读者',
  ],
])('the register of removed measures is refused with %s', async (_, text, words) => {
  expect(await reportOf(text)).toBe(`${REGISTER}:${words}。\n共 1 处问题。`);
});
