import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { resultsOf, searchFor } from './search-results.ts';

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const understood = (page: Page) => page.locator('[data-understood]');

test.each([
  ['老赖', '“老赖”也搜索：失信被执行人', 'yancheng-2019/2-5'],
  ['jiedu', '“jiedu”按拼音搜索：戒毒', 'moj-2018/10'],
  ['wangshang lian', '按拼音搜索：网上立案', 'shenzhen-2020/8'],
  ['rzrf', '按拼音首字母搜索：认罪认罚', 'yancheng-2019/3-2'],
  ['認罪認罰', '按简体搜索：认罪认罚', 'yancheng-2019/3-2'],
  ['繁筒分流', '可能想输入：繁简分流', 'shenzhen-2020/11'],
  ['community corrections', '按英文搜索：社区矫正', 'moj-2018/6'],
  ['法考', '“法考”也搜索：法律职业资格考试', 'moj-2018/47'],
])('%s is understood, which is said, and leads to the right measure', async (input, sentence, measure) => {
  await portal.visit(searchFor(input), async (page) => {
    const { hrefs } = await resultsOf(page);
    expect(await understood(page).textContent()).toContain(sentence);
    expect(hrefs.slice(0, 10)).toContain(`/measures/${measure}/`);
  });
});

test('one click leaves out what was understood, stands in the address, and one brings it back', async () => {
  await portal.visit(searchFor('老赖'), async (page) => {
    const wide = await resultsOf(page);
    await page.getByRole('button', { name: '只搜原词' }).click();
    await expect.poll(() => understood(page).textContent()).toContain('只搜了原词');
    const narrow = await resultsOf(page);
    expect(Number(narrow.total)).toBeLessThan(Number(wide.total));
    expect(new URL(page.url()).searchParams.get('literal')).toBe('1');
    await page.reload();
    expect(await resultsOf(page)).toEqual(narrow);
    await page.getByRole('button', { name: '也搜同义词' }).click();
    await expect.poll(() => resultsOf(page)).toEqual(wide);
    await page.goBack();
    await expect.poll(() => resultsOf(page)).toEqual(narrow);
  });
});

test('words of the texts need no understanding, and nothing is said of any', async () => {
  await portal.visit(searchFor('人民监督员'), async (page) => {
    await resultsOf(page);
    expect(await understood(page).textContent()).toBe('');
  });
});

test('an input that finds nothing is answered with terms that are near, each a search of its own', async () => {
  await portal.visit(searchFor('“认罪从宽制”'), async (page) => {
    const { total, status } = await resultsOf(page);
    expect(total).toBe('0');
    expect(status).toContain('没有找到');
    await page.locator('[data-near]').getByRole('link', { name: '认罪认罚从宽', exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('认罪认罚从宽');
    expect(Number((await resultsOf(page)).total)).toBeGreaterThan(0);
  });
});

describe('a result', () => {
  test('leads to its page, and its excerpt to the paragraph that it comes from', async () => {
    await portal.visit(searchFor('能活封不死封'), async (page) => {
      await resultsOf(page);
      const row = page.locator('#search-results li').first();
      const link = row.locator('.excerpt a');
      expect(await link.textContent()).toMatch(/^原文第\d+段$/u);
      await link.click();
      await page.waitForURL(/\/measures\/shenzhen-2020\/7\/#p-\d+$/u);
      const target = page.locator(new URL(page.url()).hash);
      expect(await target.textContent()).toContain('能活封不死封');
    });
  });

  test('marks the whole phrase, punctuation inside it included, with no stray spaces', async () => {
    await portal.visit(searchFor('司发[2018]1号'), async (page) => {
      await resultsOf(page);
      expect(await page.locator('#search-results mark').allTextContents()).toContain('司发〔2018〕1号');
      const excerpts = await page.locator('#search-results .excerpt').allTextContents();
      expect(excerpts.filter((text) => /\p{Script=Han} \p{Script=Han}/u.test(text))).toEqual([]);
    });
  });
});

test('results stand in groups with counts that add up, measures first, each group a jump away', async () => {
  await portal.visit(searchFor('法律援助'), async (page) => {
    const { total } = await resultsOf(page);
    const names = await page.locator('[data-groups] a').allTextContents();
    expect(names[0]).toMatch(/^举措和要求 \d+$/u);
    const counts = names.map((name) => Number(/\d+$/u.exec(name)?.[0]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(total));
    const first = await page.locator('#search-results li').first().elementHandle();
    await page.locator('[data-groups] a').last().click();
    await expect.poll(() => page.locator('#search-results section').last().isVisible()).toBe(true);
    expect(await first?.evaluate((row) => row.isConnected)).toBe(true);
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#results-${names.at(-1)?.split(' ')[0]}`);
  });
});
