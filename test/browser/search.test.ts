import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { publishedApi } from '../support/published-api.ts';
import { resultsOf, searchFor } from './search-results.ts';
import { PORTAL, PORTALS } from '../support/portals.ts';

/** Runs of eight characters from the middle of measures’ quotes: what somebody would copy out of a text. */
const PHRASES = publishedApi().measures.map(({ id, quote }) => {
  const words = quote.replaceAll(/\n.*/gu, '');
  return [id, words.slice(words.length / 2 - 4, words.length / 2 + 4)] as const;
});

describe.each(PORTALS)('search of the portal under $base', (built) => {
  let portal: OpenPortal;
  beforeAll(async () => {
    portal = await openPortal(built);
  });
  afterAll(() => portal.close());

  test('an address with a query shows its results, says how many and that it is done', async () => {
    const { state, total, hrefs, status } = await portal.visit('search/?q=司法确认', resultsOf);
    expect(state).toBe('done');
    expect(Number(total)).toBe(hrefs.length);
    expect(hrefs.length).toBeGreaterThan(0);
    const [full = 0, part = 0] = [...status.matchAll(/(\d+) 条/gu)].map(([, count]) => Number(count));
    expect(full).toBeGreaterThan(0);
    expect(full + part).toBe(Number(total));
    expect(hrefs.some((href) => href.endsWith('/measures/yunchuan-plan/2-4/'))).toBe(true);
  });

  test('results lead to pages of this portal', async () => {
    const { hrefs } = await portal.visit('search/?q=办理', resultsOf);
    const known =
      /\/(?:measures\/[a-z0-9-]+\/[a-z0-9-]+\/|(?:documents|themes|bodies)\/[a-z0-9-]+\/|glossary\/#[a-z0-9-]+)$/u;
    expect(hrefs.filter((href) => !href.startsWith(built.base) || !known.test(href))).toEqual([]);
    const answers = await portal.each(hrefs, async (href) => (await fetch(new URL(href, portal.address))).status);
    expect(new Set(answers)).toEqual(new Set([200]));
  });

  test('the first twenty results are in the page without a click, and clicks add more and all', async () => {
    await portal.visit('search/?q=办理', async (page) => {
      const { total, hrefs } = await resultsOf(page);
      expect(Number(total)).toBeGreaterThan(40);
      expect(hrefs.length).toBeGreaterThanOrEqual(20);
      const measures = page.locator('#search-results section').first();
      expect(await measures.locator('a[data-result]').count()).toBe(20);
      await measures.getByRole('button', { name: '再看 20 条' }).click();
      await expect.poll(() => measures.locator('a[data-result]').count()).toBe(40);
      expect((await resultsOf(page)).hrefs.slice(0, 20)).toEqual(hrefs.slice(0, 20));
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-result'))).toBe(true);
      await measures.getByRole('button', { name: /^全部/u }).click();
      const all = Number(await measures.locator('h2 .number').textContent());
      await expect.poll(() => measures.locator('a[data-result]').count()).toBe(all);
      const { hrefs: every } = await resultsOf(page);
      expect(new Set(every).size).toBe(every.length);
    });
  });

  test('a run of eight characters from the middle of a measure finds that measure', async () => {
    const asked = built === PORTAL ? PHRASES.slice(0, 14) : PHRASES.slice(0, 4);
    const missed = await portal.visit('search/', async (page) => {
      const unfound: string[] = [];
      for (const [id, phrase] of asked) {
        await page.goto(portal.address + searchFor(phrase));
        const { state, hrefs } = await resultsOf(page);
        if (state !== 'done' || !hrefs.some((href) => href.endsWith(`/measures/${id}/`)))
          unfound.push(`${id} ${phrase}`);
      }
      return unfound;
    });
    expect(missed).toEqual([]);
  });
});
