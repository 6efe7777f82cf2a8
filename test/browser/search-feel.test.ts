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

const input = (page: Page) => page.locator('search-page input[name=q]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href') ?? 'input');

describe('filters and order', () => {
  const { measures, bodies } = publishedApi();

  test('by body and state leave only what satisfies both', async () => {
    const state = '未核定';
    const body = bodies.find(({ id }) => id === 'yunchuan-approval-bureau')?.name ?? '';
    const address = `${searchFor('办理')}&body=${encodeURIComponent(body)}&state=${encodeURIComponent(state)}`;
    const { hrefs } = await portal.visit(address, resultsOf);
    const allowed = measures
      .filter(
        (measure) =>
          measure.bodies.some(({ id }) => id === 'yunchuan-approval-bureau') &&
          measure.progress.summary === 'unassessed',
      )
      .map(({ url }) => url);
    expect(hrefs.length).toBeGreaterThan(0);
    expect(hrefs.filter((href) => !allowed.includes(href))).toEqual([]);
  });

  test('offer every body that a measure names, once search has opened', async () => {
    const named = bodies.filter(({ id }) => measures.some((measure) => measure.bodies.some((one) => one.id === id)));
    await portal.visit(searchFor('办理'), async (page) => {
      await resultsOf(page);
      const [any, ...offered] = await page.locator('select[name=body] option').allTextContents();
      expect(any).toBe('不限');
      expect(offered.toSorted()).toEqual(named.map(({ name }) => name).toSorted());
      await choose(page, 'body', offered[3] ?? '');
      await expect.poll(() => new URL(page.url()).searchParams.get('body')).toBe(offered[3]);
      await page.reload();
      await resultsOf(page);
      expect(await page.locator('select[name=body]').inputValue()).toBe(offered[3]);
    });
  });

  test('of the documents is that in which the measures stand', async () => {
    await portal.visit(searchFor('办理'), async (page) => {
      await choose(page, 'sort', 'document');
      await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('document');
      const { hrefs } = await resultsOf(page);
      const order = measures.map(({ url }) => url);
      const places = hrefs.map((href) => order.indexOf(href)).filter((place) => place >= 0);
      expect(places.length).toBeGreaterThan(1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });

  test('of due dates puts the earliest first and the undated last', async () => {
    const { hrefs } = await portal.visit(`${searchFor('办理')}&sort=due&kind=举措`, resultsOf);
    const dueOf = (href: string) =>
      measures
        .find(({ url }) => url === href)
        ?.elements.flatMap(({ due }) => (due ? [due.date] : []))
        .toSorted()
        .at(-1) ?? '9999';
    const dues = hrefs.map(dueOf);
    expect(dues[0]).not.toBe('9999');
    expect(dues).toEqual(dues.toSorted());
  });
});

describe('the keyboard', () => {
  test('walks from the box down through the results and back up', async () => {
    await portal.visit(searchFor('调解'), async (page) => {
      const { hrefs } = await resultsOf(page);
      await input(page).focus();
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(hrefs[0]);
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(hrefs[1]);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe('input');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${hrefs[0]}`);
    });
  });

  test('reaches filters, the switch, results and further results by the tabulator alone', async () => {
    await portal.visit(searchFor('老赖'), async (page) => {
      await resultsOf(page);
      await input(page).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const reached = new Set<string>();
      for (let press = 0; press < 80; press++) {
        await page.keyboard.press('Tab');
        reached.add(
          await page.evaluate(() => {
            const { activeElement: at } = document;
            return at?.hasAttribute('data-result') ? 'result' : (at?.getAttribute('name') ?? at?.textContent ?? '');
          }),
        );
      }
      for (const stop of ['kind', 'state', 'sort', '只搜原词', 'result']) expect([...reached]).toContain(stop);
    });
  });
});

test('letters of an input method are not searched before they have become characters', async () => {
  await portal.visit(searchFor('调解'), async (page) => {
    const before = await resultsOf(page);
    await page.clock.install();
    await input(page).evaluate((field: HTMLInputElement) => {
      field.dispatchEvent(new CompositionEvent('compositionstart'));
      field.value = '调解 li';
      field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    });
    await page.clock.runFor(600);
    expect(await resultsOf(page)).toEqual(before);
    expect(new URL(page.url()).searchParams.get('q')).toBe('调解');
    await input(page).evaluate((field: HTMLInputElement) => {
      field.value = '调解 检查';
      field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
      field.dispatchEvent(new CompositionEvent('compositionend'));
    });
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('调解 检查');
    expect(await input(page).inputValue()).toBe('调解 检查');
  });
});

test('typing leaves the results in place until the new ones are there', async () => {
  await portal.visit(searchFor('调解'), async (page) => {
    await resultsOf(page);
    await page.evaluate(() => {
      const results = document.querySelector('#search-results') as HTMLElement;
      (window as unknown as { empty: number }).empty = 0;
      new MutationObserver(() => {
        if (results.querySelectorAll('a[data-result]').length === 0) {
          (window as unknown as { empty: number }).empty += 1;
        }
      }).observe(results, { childList: true, subtree: true });
    });
    await input(page).fill('');
    await input(page).pressSequentially('司法确认', { delay: 60 });
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('司法确认');
    const { hrefs } = await resultsOf(page);
    expect(hrefs.length).toBeGreaterThan(0);
    expect(await input(page).inputValue()).toBe('司法确认');
    // Emptying the box empties the results once; typing never does.
    expect(await page.evaluate(() => (window as unknown as { empty: number }).empty)).toBeLessThanOrEqual(1);
  });
});

test('whoever comes back from a result finds query, results and place as they were', async () => {
  await portal.visit(searchFor('办理'), async (page) => {
    const before = await resultsOf(page);
    const row = page.locator('a[data-result]').nth(15);
    await row.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => window.scrollY);
    expect(top).toBeGreaterThan(500);
    await row.click();
    await page.waitForURL('**/measures/**');
    await page.goBack();
    await expect.poll(() => resultsOf(page)).toEqual(before);
    await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBeGreaterThan(top - 100);
    expect(await input(page).inputValue()).toBe('办理');
  });
});

test('the filters are folded away until asked for, or until one is chosen', async () => {
  const phone = { viewport: { width: 360, height: 740 } };
  const open = (page: Page) =>
    page.locator('search-page details').evaluate((details) => (details as HTMLDetailsElement).open);
  expect(await portal.visit(searchFor('办理'), open, phone)).toBe(false);
  expect(await portal.visit(`${searchFor('办理')}&kind=文件`, open, phone)).toBe(true);
  expect(await portal.visit(searchFor('办理'), open)).toBe(false);
  expect(await portal.visit(`${searchFor('办理')}&sort=due`, open)).toBe(true);
});
