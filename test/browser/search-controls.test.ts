import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { publishedApi } from '../support/published-api.ts';
import { choose, resultsOf, searchFor } from './search-results.ts';

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const query = (page: Page) => new URL(page.url()).searchParams;
const total = async (page: Page) => Number((await resultsOf(page)).total);
const input = (page: Page) => page.locator('search-page input[name=q]');

describe('filters', () => {
  test('narrow the results, stand in the address, and a reload keeps them', async () => {
    await portal.visit(searchFor('办理'), async (page) => {
      const all = await total(page);
      const filter = page.locator('select[name=document]');
      const [, name = ''] = await filter.locator('option').allTextContents();
      await choose(page, 'document', name);
      await expect.poll(() => total(page)).toBeLessThan(all);
      const narrowed = await resultsOf(page);
      expect(narrowed.hrefs.length).toBeGreaterThan(0);
      expect(query(page).get('document')).toBe(name);
      expect(query(page).get('q')).toBe('办理');
      await page.reload();
      expect(await resultsOf(page)).toEqual(narrowed);
      expect(await filter.inputValue()).toBe(name);
      expect(await input(page).inputValue()).toBe('办理');
    });
  });

  test('of document, kind and theme leave only what satisfies them all', async () => {
    const { measures, themes } = publishedApi();
    const theme = themes.find(({ id }) => id === 'service-desks');
    await portal.visit(searchFor('专窗'), async (page) => {
      const names = await page.locator('select[name=document] option').allTextContents();
      await choose(page, 'document', names.find((name) => name.includes('行动方案')) ?? '');
      await choose(page, 'kind', '举措');
      await choose(page, 'theme', theme?.name ?? '');
      await expect.poll(() => query(page).get('theme')).toBe(theme?.name);
      const { hrefs } = await resultsOf(page);
      const allowed = measures
        .filter(
          ({ document, kind, id }) =>
            document === 'yunchuan-plan' && kind === 'measure' && theme?.measures.includes(id),
        )
        .map(({ url }) => url);
      expect(hrefs.length).toBeGreaterThan(0);
      expect(hrefs.filter((href) => !allowed.includes(href))).toEqual([]);
    });
  });

  test('that leave nothing are answered with the way out, as are words that stand nowhere', async () => {
    await portal.visit(`${searchFor('调解')}&kind=词汇`, async (page) => {
      expect(await total(page)).toBeGreaterThan(0);
      const name = await page.locator('select[name=document] option').nth(1).innerText();
      await choose(page, 'document', name);
      await expect.poll(() => total(page)).toBe(0);
      expect((await resultsOf(page)).status).toContain('去掉筛选条件');
    });
    const { total: none, status } = await portal.visit(searchFor('龘靐齉齾爩麤'), resultsOf);
    expect(none).toBe('0');
    expect(status).toContain('可以换一个说法');
  });
});

test('typing updates results and address without a submit, and adds no step to the history', async () => {
  await portal.visit('search/', async (page) => {
    const before = await page.evaluate(() => history.length);
    await input(page).pressSequentially('失信被执行人', { delay: 20 });
    await expect.poll(() => query(page).get('q')).toBe('失信被执行人');
    await expect.poll(async () => (await resultsOf(page)).hrefs.length).toBeGreaterThan(0);
    await input(page).fill('');
    await expect.poll(async () => (await resultsOf(page)).total).toBe('0');
    expect(query(page).has('q')).toBe(false);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
});

test('the back button returns to the query before, with its results', async () => {
  await portal.visit(searchFor('网上办理'), async (page) => {
    const first = await resultsOf(page);
    await input(page).evaluate((field: HTMLInputElement) => (field.value = '调解'));
    await input(page).press('Enter');
    await expect.poll(() => query(page).get('q')).toBe('调解');
    await expect.poll(async () => (await resultsOf(page)).hrefs).not.toEqual(first.hrefs);
    await page.goBack();
    await expect.poll(() => resultsOf(page)).toEqual(first);
    expect(await input(page).inputValue()).toBe('网上办理');
    await page.goForward();
    await expect.poll(() => input(page).inputValue()).toBe('调解');
  });
});

test('the search boxes of the home page and of the header lead to results', async () => {
  for (const path of ['', 'themes/']) {
    await portal.visit(path, async (page) => {
      await page.locator('form[role=search] input[name=q]').fill('老赖');
      await page.locator('form[role=search] button').click();
      await page.waitForURL('**/search/?q=*');
      expect(query(page).get('q')).toBe('老赖');
      expect((await resultsOf(page)).hrefs.length).toBeGreaterThan(0);
    });
  }
});

test('a result marks whole phrases of the query, and parts of one only where it is nowhere whole', async () => {
  await portal.visit(searchFor('网上办理'), async (page) => {
    await resultsOf(page);
    const rows = await page
      .locator('#search-results li')
      .evaluateAll((items) => items.map((item) => [...item.querySelectorAll('mark')].map((mark) => mark.textContent)));
    expect(rows.some((marks) => marks.includes('网上办理'))).toBe(true);
    for (const marks of rows) {
      expect(marks.length).toBeGreaterThan(0);
      const whole = marks.includes('网上办理');
      expect(marks.filter((mark) => (whole ? mark !== '网上办理' : !['网上', '办理'].includes(mark)))).toEqual([]);
    }
  });
});

test('the results are announced to those who do not see them', async () => {
  await portal.visit(searchFor('网上办理'), async (page) => {
    await expect.poll(() => announced(page)).toMatch(/^找到 \d+ 条/u);
  });
});

test('while somebody types, nothing is announced; after a pause, the last answer alone', async () => {
  await portal.visit(searchFor('网上办理'), async (page) => {
    await expect.poll(() => announced(page)).not.toBe('');
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const region = document.querySelector('search-page [role=status]');
      if (region) new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
    });
    await input(page).fill('');
    await input(page).pressSequentially('失信被执行人', { delay: 150 });
    await expect.poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBe(1);
    const { status } = await resultsOf(page);
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([status]);
  });
});

function announced(page: Page): Promise<string | null> {
  return page.locator('search-page [role=status]').textContent();
}
