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
  ['老赖', '“老赖”也搜索：失信被执行人', 'yunchuan-plan/2-6'],
  ['tiaojie', '“tiaojie”按拼音搜索：调解', 'yunchuan-plan/2-4'],
  ['wangshang banli', '按拼音搜索：网上办理', 'yunchuan-plan/2-1'],
  ['sfqr', '按拼音首字母搜索：司法确认', 'yunchuan-plan/2-4'],
  ['網上辦理', '按简体搜索：网上办理', 'yunchuan-plan/2-1'],
  ['失信被执形人', '可能想输入：失信被执行人', 'yunchuan-plan/2-6'],
  ['judicial confirmation', '按英文搜索：司法确认', 'yunchuan-plan/2-4'],
  ['开公司', '“开公司”也搜索：企业开办', 'yunchuan-plan/2-1'],
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
  await portal.visit(searchFor('首问负责制'), async (page) => {
    await resultsOf(page);
    expect(await understood(page).textContent()).toBe('');
  });
});

test('an input that finds nothing is answered with terms that are near, each a search of its own', async () => {
  await portal.visit(searchFor('“失信执行人”'), async (page) => {
    const { total, status } = await resultsOf(page);
    expect(total).toBe('0');
    expect(status).toContain('没有找到');
    await page.locator('[data-near]').getByRole('link', { name: '失信被执行人', exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('失信被执行人');
    expect(Number((await resultsOf(page)).total)).toBeGreaterThan(0);
  });
});

describe('a result', () => {
  test('leads to its page, and its excerpt to the paragraph that it comes from', async () => {
    await portal.visit(searchFor('材料预审功能'), async (page) => {
      await resultsOf(page);
      const row = page.locator('#search-results li').first();
      const link = row.locator('.excerpt a');
      expect(await link.textContent()).toMatch(/^原文第\d+段$/u);
      await link.click();
      await page.waitForURL(/\/measures\/yunchuan-plan\/2-3\/#p-\d+$/u);
      const target = page.locator(new URL(page.url()).hash);
      expect(await target.textContent()).toContain('材料预审功能');
    });
  });

  test('marks the whole phrase, punctuation inside it included, with no stray spaces', async () => {
    await portal.visit(searchFor('云审发[2023]5号'), async (page) => {
      await resultsOf(page);
      expect(await page.locator('#search-results mark').allTextContents()).toContain('云审发〔2023〕5号');
      const excerpts = await page.locator('#search-results .excerpt').allTextContents();
      const spaced = excerpts.flatMap((text) => text.match(/\p{Script=Han}{2} \p{Script=Han}{2}/gu) ?? []);
      // The line of the issuer and the number has a space of its own.
      expect(spaced.filter((words) => words !== '批局 云审')).toEqual([]);
    });
  });
});

test('results stand in groups with counts that add up, measures first, each group a jump away', async () => {
  await portal.visit(searchFor('调解'), async (page) => {
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
