import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindsOfPage } from '../support/kinds-of-page.ts';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { catalogueOf, PORTAL } from '../support/portals.ts';
import { resultsOf, searchFor } from './search-results.ts';

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

/** Presses Tab until what has the focus matches, and says how often it took. */
async function tabTo(page: Page, selector: string, most: number): Promise<number> {
  for (let pressed = 1; pressed <= most; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return pressed;
  }
  throw new Error(`${selector} is not reached by ${most} presses of Tab`);
}

const ringOf = (page: Page) =>
  page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });

test('the first press of Tab on every kind of page shows the link that skips to the main part', async () => {
  const wrong = await portal.each(Object.entries(kindsOfPage(await catalogueOf(PORTAL))), ([kind, path]) =>
    portal.visit(path, async (page) => {
      await tabTo(page, 'a.skip', 1);
      const box = await page.locator('a.skip').boundingBox();
      await page.keyboard.press('Enter');
      const isThere = await page.evaluate(() => location.hash === '#main');
      return box && box.x >= 0 && box.y >= 0 && isThere ? [] : [kind];
    }),
  );
  expect(wrong.flat()).toEqual([]);
});

test('the skip link leads past the header: the next press of Tab is in the main part', async () => {
  await portal.visit('measures/yunchuan-plan/2-3/', async (page) => {
    await tabTo(page, 'a.skip', 1);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

describe('searching without a mouse', () => {
  test('the search box is near, typing and Enter find, and the down arrow goes on to the results', async () => {
    await portal.visit('search/', async (page) => {
      await tabTo(page, 'search-page input[name=q]', 14);
      expect(await ringOf(page)).toBe(true);
      await page.keyboard.insertText('网上办理');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await resultsOf(page)).hrefs.length).toBeGreaterThan(0);
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-result'))).toBe(true);
      expect(await ringOf(page)).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/(?:measures|documents|glossary|themes|bodies)\//u);
    });
  });

  test('results stand in the order of Tab, best first', async () => {
    await portal.visit(searchFor('调解'), async (page) => {
      const { hrefs } = await resultsOf(page);
      await page.locator('search-page input[name=q]').focus();
      const reached: (string | null | undefined)[] = [];
      for (let at = 0; at < 3; at++) {
        // Before the first stand the filters, folded, the switch and the groups; between two, the link to the paragraph.
        await tabTo(page, 'a[data-result]', at === 0 ? 9 : 2);
        reached.push(await page.evaluate(() => document.activeElement?.getAttribute('href')));
      }
      expect(reached).toEqual(hrefs.slice(0, 3));
    });
  });
});

test('a facet is opened, chosen and cleared without a mouse', async () => {
  await portal.visit('measures/', async (page) => {
    await tabTo(page, '[data-facet-list] summary', 30);
    await tabTo(page, 'a[data-facet]', 4);
    expect(await ringOf(page)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).not.toBe('');
    expect(await page.evaluate(() => document.activeElement?.matches('a[data-facet][aria-current]'))).toBe(true);
  });
});

test('nothing that has the focus is out of sight on a measure page', async () => {
  await portal.visit('measures/yunchuan-rules/1/', async (page) => {
    const hidden: string[] = [];
    for (let pressed = 0; pressed < 60; pressed++) {
      await page.keyboard.press('Tab');
      const unseen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { width, height, left } = element.getBoundingClientRect();
        return width > 0 && height > 0 && left >= 0 && element.checkVisibility() ? undefined : element.outerHTML;
      });
      if (unseen) hidden.push(unseen);
    }
    expect(hidden).toEqual([]);
  });
});
