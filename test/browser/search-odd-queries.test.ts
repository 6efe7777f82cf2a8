import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { resultsOf, searchFor } from './search-results.ts';
import { UNDER_PATH } from '../support/portals.ts';

const errors: string[] = [];
let portal: OpenPortal;
let page: Page;
beforeAll(async () => {
  portal = await openPortal();
  page = await portal.browser.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
});
afterAll(() => portal.close());

const ODD: Readonly<Record<string, string>> = {
  'an empty query': 'search/?q=',
  'white space only': 'search/?q=%20%E3%80%80%09',
  'no query at all': 'search/',
  'punctuation only': searchFor('。，、；：？！“”（）《》…—·.,;:?!"\'()[]{}<>|\\/@#$%^&*_+=~`'),
  'two thousand characters': searchFor('改革'.repeat(1000)),
  'two thousand different characters': searchFor(
    Array.from({ length: 2000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join(''),
  ),
  emoji: searchFor('⚖️👩🏽‍⚖️🏛️'),
  'an emoji beside words': searchFor('⚖️法院'),
  'a lone surrogate': 'search/?q=%ED%A0%BD',
  'a broken percent': 'search/?q=%E6%B3',
  'the name of an object’s own property': searchFor('__proto__'),
  constructor: searchFor('constructor toString hasOwnProperty'),
  'search operators': searchFor('"法院" -法官 +律师 OR AND NOT *'),
  'an unclosed quotation mark': searchFor('"网上立案'),
  'a null character': 'search/?q=%00%01',
  'right-to-left marks': searchFor('\u202E法院\u202C'),
  'combining characters': searchFor('e\u0301'.repeat(50)),
  'a surrogate pair': searchFor('𠮷𠮷'),
  'an unknown filter': 'search/?q=法院&document=__proto__&kind=<b>&theme=%ED%A0%BD',
};

/** Visits an address in the one page of this file and notes every error that it raises. */
async function errorsOf(path: string, look: (page: Page) => Promise<void>): Promise<string[]> {
  const before = errors.length;
  await page.goto(portal.address + path);
  await look(page);
  return errors.slice(before);
}

test.each(Object.entries(ODD))('%s ends in an answer or a polite sentence, without an error', async (_, path) => {
  const raised = await errorsOf(path, async (page) => {
    const { state, total, hrefs, status } = await resultsOf(page);
    expect(state).toBe('done');
    expect(Number(total)).toBeGreaterThanOrEqual(hrefs.length);
    expect(status).toMatch(/。$/u);
    expect(status.length).toBeLessThan(400);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
  expect(raised).toEqual([]);
});

test('a lone surrogate typed into the box ends in an answer, without an error', async () => {
  const raised = await errorsOf('search/', async (page) => {
    await page.locator('search-page input[name=q]').evaluate((field: HTMLInputElement) => {
      field.value = '法院\uD83D';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toContain('法院');
    await expect.poll(async () => (await resultsOf(page)).state).toBe('done');
  });
  expect(raised).toEqual([]);
});

test.each([
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '法院<b id=injected>法官</b>',
])('the query %s is shown as text and never run', async (query) => {
  const raised = await errorsOf(searchFor(query), async (page) => {
    const { status } = await resultsOf(page);
    expect(await page.locator('search-page input[name=q]').inputValue()).toBe(query);
    expect(await page.locator('#injected, search-page img, search-page script, search-page [onload]').count()).toBe(0);
    expect(status).not.toBe('');
    if (status.includes('“')) expect(status).toContain(query.slice(0, 20));
  });
  expect(raised).toEqual([]);
});

test('a text longer than search looks for is cut in the box, so that every host accepts its address', async () => {
  for (const path of ['', 'about/', 'search/']) {
    await portal.visit(path, async (asking) => {
      await asking.locator('form[role=search] input[name=q]').first().focus();
      await asking.keyboard.insertText('司法改革'.repeat(500));
      await asking.keyboard.press('Enter');
      await asking.waitForURL(/search\/\?q=/u);
      expect(asking.url().length).toBeLessThan(2000);
      expect((await resultsOf(asking)).state).toBe('done');
    });
  }
});

test('punctuation alone is answered by saying what search looks for', async () => {
  expect((await portal.visit(searchFor('。，、'), resultsOf)).status).toContain('标点和符号不参与搜索');
});

test.each(['', '/ledger/'])('a missing index is said in a sentence, beside links to browse (%s)', async (base) => {
  const place = base === '' ? portal : await openPortal(UNDER_PATH);
  await place.inPage(async (page) => {
    const raised: string[] = [];
    page.on('pageerror', (error) => raised.push(error.message));
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(place.address + searchFor('法院'));
    const { state, total, hrefs, status } = await resultsOf(page);
    expect([state, total, hrefs]).toEqual(['failed', '0', []]);
    expect(status).toContain('搜索索引没有读到');
    const links = page.getByRole('navigation', { name: '不搜索，直接浏览' }).getByRole('link');
    expect(await links.count()).toBeGreaterThanOrEqual(4);
    const [first = ''] = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(first.startsWith(place.address)).toBe(true);
    expect((await fetch(first)).status).toBe(200);
    expect(raised).toEqual([]);
    await page.unroute('**/pagefind/**');
    await page.locator('search-page button[type=submit]').click();
    await expect.poll(async () => (await resultsOf(page)).state).toBe('done');
  });
  if (place !== portal) await place.close();
});

test('without JavaScript the search page says so and offers to browse', async () => {
  const context = await portal.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(portal.address + searchFor('法院'));
  expect(await page.locator('noscript .note').isVisible()).toBe(true);
  expect(await page.locator('.search-form').isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: '按专题' }).isVisible()).toBe(true);
  await context.close();
});
