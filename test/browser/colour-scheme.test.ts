import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const LIGHT = 'rgb(251, 249, 244)';
const DARK = 'rgb(22, 20, 16)';

test('a page follows the scheme that the system asks for', async () => {
  expect(await portal.visit('', paper, { colorScheme: 'light' })).toBe(LIGHT);
  expect(await portal.visit('', paper, { colorScheme: 'dark' })).toBe(DARK);
});

describe.each([
  ['light', LIGHT, DARK],
  ['dark', DARK, LIGHT],
] as const)('where the system asks for %s', (colorScheme, own, other) => {
  test('the switch turns to the other scheme, which the next pages remember before their first paint', async () => {
    await portal.visit(
      '',
      async (page) => {
        const button = page.getByRole('button', { name: '切换浅色与深色' });
        await button.click();
        expect(await paper(page)).toBe(other);
        await page.goto(`${portal.address}themes/`, { waitUntil: 'commit' });
        await page.locator('body').waitFor();
        expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(
          colorScheme === 'light' ? 'dark' : 'light',
        );
        expect(await paper(page)).toBe(other);
        await button.click();
        expect(await paper(page)).toBe(own);
        await page.reload();
        expect(await paper(page)).toBe(own);
      },
      { colorScheme },
    );
  });
});

test('where storage is refused the switch still works for the page, without an error', async () => {
  await portal.visit('about/', async (page) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await page.reload();
    const before = await paper(page);
    await page.locator('.theme-switch').click();
    expect(await paper(page)).not.toBe(before);
    expect(errors).toEqual([]);
  });
});

test('without JavaScript there is no switch, for it would do nothing', async () => {
  const isSeen = (page: Page) => page.locator('.theme-switch').isVisible();
  expect(await portal.visit('', isSeen, { javaScriptEnabled: false })).toBe(false);
  expect(await portal.visit('', isSeen)).toBe(true);
});

test('a nonsense value in storage leaves the page readable', async () => {
  await portal.visit('', async (page) => {
    await page.evaluate(() => localStorage.setItem('theme', '"><script>'));
    await page.reload();
    expect([LIGHT, DARK]).toContain(await paper(page));
  });
});
