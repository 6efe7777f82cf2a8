import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASES } from '../support/built-pages.ts';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { publishedApi } from '../support/published-api.ts';
import { PHRASES } from './phrases-of-measures.ts';
import { resultsOf, searchFor } from './search-results.ts';

const quotes = new Map(publishedApi().measures.map(({ id, quote }) => [id, quote]));

describe.each(BASES)('search of the portal under %s', (base) => {
  let portal: OpenPortal;
  beforeAll(async () => {
    portal = await openPortal(base);
  });
  afterAll(() => portal.close());

  test('an address with a query shows its results, says how many and that it is done', async () => {
    const { state, total, hrefs, status } = await portal.visit('search/?q=网上立案', resultsOf);
    expect(state).toBe('done');
    expect(Number(total)).toBe(hrefs.length);
    expect(hrefs.length).toBeGreaterThan(2);
    expect(status).toBe(`找到 ${total} 条。`);
    expect(hrefs.some((href) => href.endsWith('/measures/shenzhen-2020/8/'))).toBe(true);
  });

  test('results lead to pages of this portal', async () => {
    const { hrefs } = await portal.visit('search/?q=法院', resultsOf);
    const known =
      /\/(?:measures\/[a-z0-9-]+\/[a-z0-9-]+\/|(?:documents|themes|bodies)\/[a-z0-9-]+\/|glossary\/#[a-z0-9-]+)$/u;
    expect(hrefs.filter((href) => !href.startsWith(base) || !known.test(href))).toEqual([]);
    const answers = await portal.each(hrefs, async (href) => (await fetch(new URL(href, portal.address))).status);
    expect(new Set(answers)).toEqual(new Set([200]));
  });

  test('the first twenty results are in the page without a click, and a click adds the rest', async () => {
    await portal.visit('search/?q=法院', async (page) => {
      const { total, hrefs } = await resultsOf(page);
      expect(Number(total)).toBeGreaterThan(40);
      expect(hrefs).toHaveLength(20);
      await page.getByRole('button', { name: '再看 20 条' }).click();
      await expect.poll(async () => (await resultsOf(page)).hrefs.length).toBe(40);
      const more = await resultsOf(page);
      expect(more.hrefs.slice(0, 20)).toEqual(hrefs);
      expect(new Set(more.hrefs).size).toBe(40);
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-result'))).toBe(true);
    });
  });

  test('a run of eight characters from the middle of a measure finds that measure', async () => {
    const asked = base === '/' ? PHRASES : PHRASES.slice(0, 4);
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

test('the phrases are words of the measures, twenty of them, from all eight documents', () => {
  expect(PHRASES.filter(([id, phrase]) => !quotes.get(id)?.includes(phrase))).toEqual([]);
  expect(PHRASES.filter(([, phrase]) => [...phrase].length !== 8)).toEqual([]);
  expect(new Set(PHRASES.map(([id]) => id)).size).toBe(20);
  expect(new Set(PHRASES.map(([id]) => id.split('/')[0])).size).toBe(8);
});
