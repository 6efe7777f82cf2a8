import { expect, test } from 'vitest';
import { smallPortal } from '../fixtures/small-portal.ts';

const REGISTER = 'content/instruments.yaml';
const SEARCHED = '{ state: unknown, search: { date: 2026-01-15, where: 虚构的网站, queries: [立案规则] } }';

async function reportOf(text: string): Promise<string> {
  const portal = await smallPortal();
  await portal.add(REGISTER, text);
  return portal.report();
}

test('a validity that was looked for and not found is no problem', async () => {
  expect(await reportOf(`- title: 立案规则\n  validity: ${SEARCHED}\n`)).toBe('共 0 处问题。');
});

test.each([
  [
    'a title that stands twice',
    `- title: 立案规则\n  validity: ${SEARCHED}\n- title: 立案规则\n  validity: ${SEARCHED}\n`,
    '3 文件“立案规则”登记了两次。每份文件只登记一次，请删去其中一条',
  ],
  [
    'an unknown validity without the search for it',
    '- title: 立案规则\n  validity:\n    state: unknown\n',
    '3 有效性未查明，却没有检索记录。请补上 search：在哪里、哪一天、用什么词查过',
  ],
  [
    'a validity that nothing shows',
    '- title: 立案规则\n  validity:\n    state: in-force\n',
    '3 有效性没有来源，也没有检索记录。请补上 source；没有查明时写 state: unknown 和 search',
  ],
])('the register of validity is refused with %s', async (_, text, words) => {
  expect(await reportOf(text)).toBe(`${REGISTER}:${words}。\n共 1 处问题。`);
});
