import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { resultsOf, searchFor } from './search-results.ts';

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const missing = (route: Route) => route.fulfill({ status: 404, body: 'not found' });
const cut = async (route: Route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length >> 1) });
};
const flipped = async (route: Route) => {
  const response = await route.fetch();
  const body = Buffer.from(await response.body());
  for (let at = 20; at < body.length; at += 7) body[at] = (body[at] ?? 0) ^ 0xff;
  await route.fulfill({ response, body });
};

const FILES = [
  ['a part of the index', '**/pagefind/index/*'],
  ['the list of the index', '**/pagefind/*.pf_meta'],
  ['the search programme', '**/pagefind/wasm*'],
  ['the register', '**/search/register.*.json.gz'],
  ['the words', '**/search/words.*.json.gz'],
  ['the texts', '**/search/texts/*'],
] as const;

const UNREADABLE = '搜索索引没有读到，可能是网络中断，或文件缺失、损坏。请稍后再试，或用下面的栏目浏览。';
const RENEWED =
  '本站可能正在更新，搜索要用的文件还没有到齐；这不表示没有相关内容。请过几分钟再试，或用下面的栏目浏览。';

describe.each([
  ['is missing', missing, RENEWED],
  ['is cut short', cut, UNREADABLE],
  ['is damaged', flipped, UNREADABLE],
] as const)('where a file %s', (_, spoil, sentence) => {
  test.each(FILES)('%s: a sentence says so, beside links to browse, and a later try succeeds', async (_name, files) => {
    await portal.inPage(async (page) => {
      const raised: string[] = [];
      page.on('pageerror', (error) => raised.push(error.message));
      await page.route(files, spoil);
      await page.goto(portal.address + searchFor('办理'));
      const { state, total, hrefs, status } = await resultsOf(page);
      expect([state, total, hrefs]).toEqual(['failed', '0', []]);
      expect(status).toBe(sentence);
      expect(await browseLinks(page)).toBeGreaterThanOrEqual(4);
      expect(raised).toEqual([]);
      await page.unrouteAll({ behavior: 'wait' });
      await page.locator('search-page button[type=submit]').click();
      await expect.poll(async () => (await resultsOf(page)).state).toBe('done');
      expect(Number((await resultsOf(page)).total)).toBeGreaterThan(40);
    });
  });
});

test('letters need a further file; where it is missing, that is said as well', async () => {
  await portal.inPage(async (page) => {
    await page.route('**/search/characters.*.json.gz', missing);
    await page.goto(portal.address + searchFor('tiaojie'));
    expect((await resultsOf(page)).state).toBe('failed');
    await page.goto(portal.address + searchFor('调解'));
    expect((await resultsOf(page)).state).toBe('done');
  });
});

test('where the texts of further results are missing, that is said beside the button, which may be tried again', async () => {
  await portal.inPage(async (page) => {
    const raised: string[] = [];
    page.on('pageerror', (error) => raised.push(error.message));
    await page.goto(portal.address + searchFor('办理'));
    await resultsOf(page);
    await page.route('**/search/texts/*', missing);
    const measures = page.locator('#search-results section').first();
    await measures.getByRole('button', { name: '再看 20 条' }).click();
    await expect.poll(() => measures.locator('.more').textContent()).toContain('没有读到，请再试一次。');
    await page.unrouteAll({ behavior: 'wait' });
    await measures.getByRole('button', { name: '再看 20 条' }).click();
    await expect.poll(() => measures.locator('a[data-result]').count()).toBe(40);
    expect(await measures.locator('.more').textContent()).not.toContain('没有读到');
    expect(raised).toEqual([]);
  });
});

function browseLinks(page: Page): Promise<number> {
  return page.getByRole('navigation', { name: '不搜索，直接浏览' }).getByRole('link').count();
}
