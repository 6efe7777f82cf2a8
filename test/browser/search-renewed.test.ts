import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { PORTAL } from '../support/portals.ts';
import { resultsOf, searchFor } from './search-results.ts';

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const OTHER_BUILD = '0123456789';

/** Gives the search page as another build has it, for the first visit alone or for every one, and counts how often its register is asked for. */
async function servePageOf(page: Page, times: number): Promise<{ readonly asked: number }> {
  const html = readFileSync(join(PORTAL.folder, 'search/index.html'), 'utf8');
  const other = html.replace(/data-build="[0-9a-f]+"/u, `data-build="${OTHER_BUILD}"`);
  await page.route(
    /\/search\/(?:\?.*)?$/u,
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: other }),
    {
      times,
    },
  );
  const count = { asked: 0 };
  page.on('request', (request) => {
    if (request.url().includes(`register.${OTHER_BUILD}`)) count.asked += 1;
  });
  return count;
}

describe('while the portal is renewed', () => {
  test('a page that stayed open since the last build searches in the new one', async () => {
    await portal.inPage(async (page) => {
      const old = await servePageOf(page, 1);
      await page.goto(portal.address + searchFor('办理'));
      expect((await resultsOf(page)).state).toBe('done');
      expect(Number((await resultsOf(page)).total)).toBeGreaterThan(40);
      expect(old.asked).toBe(1);
    });
  });

  test('a page whose files have not come tries once more, then says so, and nowhere that nothing was found', async () => {
    await portal.inPage(async (page) => {
      const early = await servePageOf(page, 100);
      await page.goto(portal.address + searchFor('办理'));
      const { state, status } = await resultsOf(page);
      expect(state).toBe('failed');
      expect(status).toContain('本站可能正在更新');
      expect(status).toContain('这不表示没有相关内容');
      expect(await page.locator('search-page').textContent()).not.toContain('没有找到');
      expect(early.asked).toBe(2);
    });
  });

  test('whatever search reads is named for what it holds', async () => {
    const names = await portal.inPage(async (page) => {
      const read: string[] = [];
      page.on('request', (request) => read.push(new URL(request.url()).pathname));
      await page.goto(portal.address + searchFor('tiaojie'));
      await resultsOf(page);
      return read.filter((path) => /^\/(?:pagefind|search)\/./u.test(path));
    });
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((path) => !/[./][0-9a-f]{10}\./u.test(path))).toEqual([]);
  });
});

describe('where the script does not come', () => {
  test.each([
    ['search/', '搜索要用的脚本还没有载入'],
    ['compare/', '对比要用的脚本还没有载入'],
    ['verify/', '核对要用的脚本还没有载入'],
  ])('/%s says so after a while', async (path, sentence) => {
    await portal.inPage(async (page) => {
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(portal.address + path);
      const note = page.getByText(sentence);
      expect(await note.isVisible()).toBe(false);
      await page.evaluate(() => {
        for (const one of document.getAnimations()) one.finish();
      });
      expect(await note.isVisible()).toBe(true);
    });
  });

  test('and nothing of it where the script came', async () => {
    await portal.visit('search/', async (page) => {
      expect(await page.locator('.late').evaluate((late) => getComputedStyle(late).display)).toBe('none');
    });
  });
});

test('where the browser lets no address be changed, search goes on', async () => {
  await portal.inPage(async (page) => {
    const raised: string[] = [];
    page.on('pageerror', (error) => raised.push(error.message));
    await page.addInitScript(() => {
      history.pushState = history.replaceState = () => {
        throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
      };
    });
    await page.goto(portal.address + searchFor('办理'));
    const { hrefs } = await resultsOf(page);
    await page.locator('search-page input[name=q]').fill('失信被执行人');
    await expect.poll(async () => (await resultsOf(page)).hrefs).not.toEqual(hrefs);
    expect((await resultsOf(page)).state).toBe('done');
    expect(await page.title()).toMatch(/^“失信被执行人” - 搜索/u);
    expect(raised).toEqual([]);
  });
});

test('the title names what is searched, as long as something is', async () => {
  await portal.visit('search/', async (page) => {
    const plain = await page.title();
    await page.locator('search-page input[name=q]').fill('调解');
    await expect.poll(() => page.title()).toBe(`“调解” - ${plain}`);
    await page.locator('search-page input[name=q]').fill('');
    await expect.poll(() => page.title()).toBe(plain);
  });
});

test('on a phone the first result is on the screen, a few steps from the box', async () => {
  const look = async (page: Page) => {
    await resultsOf(page);
    const { y = Infinity, height = 0 } = (await page.locator('a[data-result]').first().boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(640);
    await page.locator('search-page input[name=q]').focus();
    let steps = 0;
    do {
      await page.keyboard.press('Tab');
      steps += 1;
    } while (steps < 30 && !(await page.evaluate(() => document.activeElement?.hasAttribute('data-result'))));
    expect(steps).toBeLessThanOrEqual(9);
  };
  await portal.visit(searchFor('老赖'), look, { viewport: { width: 360, height: 640 } });
  await portal.visit(searchFor('办理'), look, { viewport: { width: 360, height: 640 } });
});
