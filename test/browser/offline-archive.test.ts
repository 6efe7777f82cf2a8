import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stretchesOf } from '../fixtures/stretches.ts';
import { launchChromium, launchFirefox } from '../support/programs.ts';
import { kindsOfPage, NOWHERE } from '../support/kinds-of-page.ts';
import { openPortal, settled } from '../support/open-portal.ts';
import { catalogueOf, PORTAL } from '../support/portals.ts';
import { BAG, manifest, OPENED, SNAPSHOT_ZIP } from '../support/snapshot.ts';
import { allHrefs, resultsOf, searchFor } from './search-results.ts';

const catalogue = await catalogueOf(PORTAL);
const { holding, sampled } = stretchesOf(catalogue);
/** What readers ask: everyday words, terms, pinyin, quoted words. */
const ASKED = [
  ...catalogue.lexicon.entries.flatMap(({ asked }) => asked),
  ...catalogue.glossary.flatMap(({ term, pinyin, english }) => [term, pinyin, english, `“${term}”`]),
  ...catalogue.measures.flatMap(({ questions }) => questions),
];

/** An address of the portal as a file of the unpacked archive. */
const opened = (path: string) => `${OPENED}data/${path.replace(/(?<=^|\/)(?=[?#]|$)/u, 'index.html')}`;

/** Addresses of results as the living search page has them. */
const online = (hrefs: readonly string[]) =>
  hrefs.map((href) => href.replace(/^\.\./u, '').replace(/index\.html(?=#|$)/u, ''));

/** Complaints of a page, and everything that it asks of any network. */
function troublesOf(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => troubles.push(message.text()));
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/u.test(request.url())) troubles.push(`asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // Leaving a page before its icon has come misses nothing.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') troubles.push(`misses ${request.url()}`);
  });
  return troubles;
}

describe('the unpacked archive, opened in Chromium from a disk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  const inPage = async <T>(look: (page: Page) => Promise<T>) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, offline: true });
    try {
      return await look(await context.newPage());
    } finally {
      await context.close();
    }
  };

  test('index.html leads to the home page of the portal', async () => {
    await inPage(async (page) => {
      await page.goto(`${OPENED}index.html`);
      await page.waitForURL(opened(''));
      expect(await page.locator('h1').first().textContent()).toContain('改革承诺了什么');
    });
  });

  test('every kind of page raises nothing, asks for nothing and says that it is archived', async () => {
    const wrong: string[] = [];
    await inPage(async (page) => {
      const troubles = troublesOf(page);
      for (const [kind, path] of Object.entries(kindsOfPage(catalogue))) {
        if (path === NOWHERE) continue;
        await page.goto(opened(path));
        await settled(page);
        const bar = (await page.locator('.archived-page').textContent()) ?? '';
        if (!bar.includes('存档 数据日期 2025年')) wrong.push(`${kind}: “${bar}”`);
        if (!bar.includes(`/${path.replace(/[?#].*$/u, '')}`)) wrong.push(`${kind}: no living address in “${bar}”`);
        const styled = await page.evaluate(() => getComputedStyle(document.querySelector('.skip') as Element).position);
        if (styled !== 'absolute') wrong.push(`${kind}: no styles`);
        wrong.push(...troubles.splice(0).map((trouble) => `${kind}: ${trouble}`));
      }
    });
    expect(wrong).toEqual([]);
  });

  test('each of many stretches of the texts is found in every measure that holds it', async () => {
    const asked = sampled(500, 20261121);
    const found = await inPage(async (page) => {
      await page.goto(opened('search/'));
      return allHrefs(page, asked);
    });
    const missed = asked.flatMap((words) =>
      holding(words)
        .filter((id) => !online(found[words] ?? []).includes(`/measures/${id}/`))
        .map((id) => `${words} ${id}`),
    );
    expect(missed).toEqual([]);
  }, 400_000);

  test('a search finds the same in the same order as online', async () => {
    const asked = [...ASKED, ...sampled(100, 3)];
    const portal = await openPortal();
    const here = await inPage(async (page) => {
      await page.goto(opened('search/'));
      return allHrefs(page, asked);
    });
    const there = await portal.visit('search/', (page) => allHrefs(page, asked));
    await portal.close();
    expect(Object.values(there).flat().length).toBeGreaterThan(200);
    expect(Object.fromEntries(Object.entries(here).map(([words, hrefs]) => [words, online(hrefs)]))).toEqual(there);
  }, 400_000);

  test('a reader searches, opens a result, comes back and finds the results again', async () => {
    await inPage(async (page) => {
      const troubles = troublesOf(page);
      await page.goto(opened('measures/yunchuan-rules/1/'));
      await page.getByRole('searchbox').first().fill('办事');
      await page.keyboard.press('Enter');
      await page.waitForURL(opened(searchFor('办事')));
      const { total, hrefs } = await resultsOf(page);
      expect(Number(total)).toBeGreaterThan(5);
      await page.locator('a[data-result]').first().click();
      await page.waitForURL(new URL(hrefs[0] ?? '', opened('search/')).href);
      expect(await page.locator('[data-compare=quote]').count()).toBe(1);
      await page.goBack();
      expect((await resultsOf(page)).hrefs).toEqual(hrefs);
      await page.locator('search-page input[name=q]').fill('调解');
      await expect.poll(() => page.url()).toContain(encodeURIComponent('调解'));
      expect(troubles).toEqual([]);
    });
  });

  test('where a file of search is missing, a sentence says so', async () => {
    await inPage(async (page) => {
      await page.route('**/offline/pagefind.js', (route) => route.abort());
      await page.goto(opened(searchFor('调解')));
      const { state, status } = await resultsOf(page);
      expect([state, status.slice(0, 9)]).toEqual(['failed', '搜索索引没有读到，']);
      await page.unrouteAll({ behavior: 'wait' });
      await page.locator('search-page button[type=submit]').click();
      await expect.poll(async () => (await resultsOf(page)).state).toBe('done');
    });
  });

  test('verify.html finds the zip and the unpacked folder intact', async () => {
    await inPage(async (page) => {
      const troubles = troublesOf(page);
      for (const [field, path] of [
        ['input[type=file]:not([webkitdirectory])', SNAPSHOT_ZIP],
        ['input[webkitdirectory]', BAG],
      ] as const) {
        await page.goto(`${OPENED}verify.html`);
        await page.locator(field).setInputFiles(path);
        await expect.poll(() => page.locator('body').innerText()).toContain('完好，但没有签名');
        expect(await page.locator('body').innerText()).toContain(`数据日期 ${manifest.dataDate}`);
      }
      expect(troubles).toEqual([]);
    });
  });

  test('measures are compared, and what is compared leads on', async () => {
    await inPage(async (page) => {
      const troubles = troublesOf(page);
      await page.goto(opened('compare/?m=yunchuan-rules/1,yunchuan-plan/2-3'));
      await settled(page);
      const links = await page
        .locator('[data-comparison] a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(10);
      for (const link of new Set(links.filter((href) => href.startsWith('file:')))) await page.goto(link);
      expect(troubles).toEqual([]);
    });
  });

  test('a passage is checked, and what is found leads to its paragraph', async () => {
    await inPage(async (page) => {
      const troubles = troublesOf(page);
      await page.goto(opened('measures/yunchuan-plan/2-1/'));
      const [copied = ''] = await page.locator('blockquote .source-paragraph').allInnerTexts();
      await page.goto(opened('verify/'));
      await page.getByLabel('要核对的引文').fill(copied);
      await page.locator('#passage-results[data-answer=exact]').waitFor();
      await page.locator('#passage-results a.row-title').click();
      await page.waitForURL(new RegExp(`${opened('measures/yunchuan-plan/2-1/')}#p-\\d+$`, 'u'));
      expect(await page.locator('.paragraph:target').count()).toBe(1);
      expect(troubles).toEqual([]);
    });
  });

  test('the states of another day are computed', async () => {
    await inPage(async (page) => {
      await page.goto(opened('?as-of=2023-01-01'));
      await expect
        .poll(() => page.locator('as-of [data-banner]').textContent())
        .toContain('这是 2023年1月1日 的核定进展');
    });
  });

  test('a chart can be downloaded as a picture and as numbers', async () => {
    await inPage(async (page) => {
      await page.goto(opened('timeline/'));
      const links = await page
        .locator('main a[href*="charts/"]')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      expect(new Set(links.map((link) => link.split('.').at(-1)))).toEqual(new Set(['svg', 'png', 'csv']));
      for (const link of links.filter((one) => !one.endsWith('.csv'))) {
        await page.goto(link);
        expect(await page.title()).not.toContain('not found');
      }
    });
  });
});

test('in Firefox, from a disk, a search finds the same as online, pages open and the zip is verified, in silence', async () => {
  const firefox = await launchFirefox();
  try {
    const page = await firefox.newPage();
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => troubles.push(message.text()));
    page.on('requestfailed', (request) => troubles.push(request.url()));
    const portal = await openPortal();
    for (const words of ['老赖', '網上辦理', 'renmin tiaojie', '“司法确认”']) {
      await page.goto(opened(searchFor(words)));
      await page.waitForSelector('#search-results[data-state=done]');
      const hrefs = await page.$$eval('#search-results a[data-result]', (all) =>
        all.map((a) => a.getAttribute('href') ?? ''),
      );
      const there = await portal.visit(searchFor(words), resultsOf);
      expect(there.hrefs.length, words).toBeGreaterThan(0);
      expect(online(hrefs), words).toEqual(there.hrefs);
    }
    await portal.close();
    for (const path of [
      '',
      'measures/yunchuan-rules/1/',
      'timeline/',
      'compare/?m=yunchuan-rules/1,yunchuan-plan/2-3',
      'measures/',
    ]) {
      await page.goto(opened(path));
      expect(await page.$eval('.archived-page', (bar) => bar.textContent), path).toContain('存档 数据日期');
    }
    await page.goto(`${OPENED}verify.html`);
    const field = await page.waitForSelector('input[type=file]:not([webkitdirectory])');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(resolve(SNAPSHOT_ZIP));
    await expect.poll(() => page.$eval('body', (body) => body.innerText)).toContain('完好，但没有签名');
    expect(troubles).toEqual([]);
  } finally {
    await firefox.close();
  }
});
