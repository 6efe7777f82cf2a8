import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { displayed } from '#source-text/display.ts';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { publishedApi } from '../support/published-api.ts';
import { PORTALS } from '../support/portals.ts';

const measures = new Map(publishedApi().measures.map((measure) => [measure.id, measure]));
const titleOf = (id: string) => measures.get(id)?.title;

const FIVE = [
  'yunchuan-plan/2-1',
  'yunchuan-plan/2-3',
  'yunchuan-rules/1',
  'yunchuan-plan/3-1',
  'yunchuan-article/2-1',
];
const heads = async (page: Page) =>
  (await page.locator('.comparison .heads a').allTextContents()).map((title) => title.trim());
const asked = (page: Page) => new URL(page.url()).searchParams.get('m');
const status = (page: Page) => page.locator('compare-page [data-status]').textContent();

async function add(page: Page, id: string): Promise<void> {
  await page.locator('#choose').selectOption(id);
  await page.getByRole('button', { name: '加入对比' }).click();
  await expect.poll(() => heads(page)).toContain(titleOf(id));
}

describe.each(PORTALS)('the comparison under $base', (built) => {
  let portal: OpenPortal;
  beforeAll(async () => {
    portal = await openPortal(built);
  });
  afterAll(() => portal.close());

  test('offers every measure, and asks for two to four before one is chosen', async () => {
    await portal.visit('compare/', async (page) => {
      const offered = await page
        .locator('#choose option')
        .evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value));
      expect(offered).toEqual([...measures.keys()]);
      expect(await status(page)).toBe('请选 2 到 4 条举措。');
    });
  });

  test('takes chosen measures side by side, drops removed ones, and keeps the choice in the address', async () => {
    await portal.visit('compare/', async (page) => {
      const [first = '', second = '', third = ''] = FIVE;
      await add(page, first);
      expect(await status(page)).toBe('再选一条就可以对比。');
      await add(page, second);
      await add(page, third);
      expect(asked(page)).toBe([first, second, third].join(','));
      await page.getByRole('button', { name: new RegExp(`${titleOf(second)}.*移除`, 'u') }).click();
      await expect.poll(() => heads(page)).toEqual([titleOf(first), titleOf(third)]);
      expect(asked(page)).toBe([first, third].join(','));
      await page.goBack();
      await expect.poll(() => heads(page)).toEqual([titleOf(first), titleOf(second), titleOf(third)]);
    });
  });

  test('keeps the focus near when one is removed: on the next, on the last, on the choice', async () => {
    const ids = FIVE.slice(0, 3);
    await portal.visit(`compare/?m=${ids.join(',')}`, async (page) => {
      const focused = () =>
        page.evaluate(() => (document.activeElement as HTMLElement).dataset['remove'] ?? document.activeElement?.id);
      await page.locator(`[data-remove="${ids[1]}"]`).focus();
      const reached: (string | undefined)[] = [];
      for (let left = ids.length; left > 0; left -= 1) {
        await page.keyboard.press('Enter');
        reached.push(await focused());
      }
      expect(reached).toEqual([ids[2], ids[0], 'choose']);
    });
  });

  test('goes on where the browser lets no address be changed', async () => {
    const [first = '', second = ''] = FIVE;
    await portal.inPage(async (page) => {
      await page.addInitScript(() => {
        history.pushState = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        };
      });
      await page.goto(`${portal.address}compare/?m=${first}`);
      await add(page, second);
      expect(await heads(page)).toEqual([titleOf(first), titleOf(second)]);
    });
  });

  test('a shared address shows the same words as the measures’ own pages', async () => {
    const ids = FIVE.slice(0, 3);
    await portal.visit(`compare/?m=${ids.join(',')}`, async (page) => {
      expect(await heads(page)).toEqual(ids.map(titleOf));
      const quotes = await page
        .locator('.comparison blockquote')
        .evaluateAll((all) =>
          all.map((quote) => [...quote.querySelectorAll('.source-paragraph')].map((p) => p.textContent).join('\n')),
        );
      expect(quotes).toEqual(ids.map((id) => displayed(measures.get(id)?.quote ?? '')));
      expect(await page.locator('.comparison .aspect h2').allTextContents()).toEqual([
        '原文',
        '核定进展与时限',
        '承诺了什么',
        '责任主体',
        '专题',
      ]);
      expect(await page.locator('.comparison .element').count()).toBe(
        ids.reduce((sum, id) => sum + (measures.get(id)?.elements.length ?? 0), 0),
      );
      const repeated = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, at) => ids.indexOf(id) !== at);
      });
      expect(repeated).toEqual([]);
    });
  });

  test('its links lead where the measures’ own pages lead', async () => {
    await portal.visit(`compare/?m=${FIVE.slice(0, 2).join(',')}`, async (page) => {
      const hrefs = await page
        .locator('.comparison a')
        .evaluateAll((links) => [...new Set(links.map((a) => (a as HTMLAnchorElement).href))]);
      expect(hrefs.length).toBeGreaterThan(8);
      expect(hrefs.filter((href) => !href.startsWith(portal.address))).toEqual([]);
      expect(hrefs.filter((href) => href.startsWith(`${portal.address}compare/`))).toEqual([]);
      const answers = await portal.each(hrefs, async (href) => ((await fetch(href)).status === 200 ? [] : [href]));
      expect(answers.flat()).toEqual([]);
    });
  });

  test('holds four at most', async () => {
    await portal.visit(`compare/?m=${FIVE.join(',')}`, async (page) => {
      expect(await heads(page)).toEqual(FIVE.slice(0, 4).map(titleOf));
      expect(await page.getByRole('button', { name: '加入对比' }).isDisabled()).toBe(true);
    });
  });

  test('ignores what it does not know and takes nothing twice', async () => {
    const odd = [
      'yunchuan-rules/1',
      '<img src=x onerror=alert(1)>',
      'yunchuan-rules/1',
      '__proto__',
      '../../about',
      'yunchuan-plan/2-3',
    ];
    await portal.visit(`compare/?m=${encodeURIComponent(odd.join(','))}`, async (page) => {
      expect(await heads(page)).toEqual(['yunchuan-rules/1', 'yunchuan-plan/2-3'].map(titleOf));
    });
  });

  test('says so where a page cannot be read', async () => {
    await portal.visit('compare/', async (page) => {
      await page.route('**/measures/yunchuan-rules/1/', (route) => route.abort());
      await page.locator('#choose').selectOption('yunchuan-rules/1');
      await page.getByRole('button', { name: '加入对比' }).click();
      await expect.poll(() => status(page)).toContain('没有读到');
    });
  });

  test('without JavaScript says so and leads to the themes', async () => {
    const look = async (page: Page) => {
      expect(await page.locator('noscript .note').textContent()).toContain('需要浏览器运行脚本');
      expect(await page.locator('compare-page form').isVisible()).toBe(false);
      await page.locator('noscript a').click();
      await page.waitForURL('**/themes/');
    };
    await portal.visit('compare/', look, { javaScriptEnabled: false });
  });
});
