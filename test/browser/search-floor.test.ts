import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASES } from '../support/built-pages.ts';
import { holding, sampled } from '../fixtures/stretches.ts';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { allHrefs, resultsOf, searchFor } from './search-results.ts';

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

test('of 3,000 stretches of the texts each is found in every measure that holds it', async () => {
  const asked = sampled(3000, 20261121);
  expect(new Set(asked).size).toBeGreaterThan(2800);
  const missed = await portal.visit('search/', async (page) => {
    const found = await allHrefs(page, asked);
    return asked.flatMap((words) =>
      holding(words)
        .filter((id) => !found[words]?.includes(`/measures/${id}/`))
        .map((id) => `${words} ${id}`),
    );
  });
  expect(missed).toEqual([]);
}, 400_000);

describe.each(BASES)('what a reader sees under %s', (base) => {
  test('holds no fewer measures than hold the words, and each of them once all are shown', async () => {
    const asked = sampled(base === '/' ? 60 : 10, 7);
    const place = base === '/' ? portal : await openPortal(base);
    const wrong = await place.visit('search/', async (page) => {
      const missed: string[] = [];
      for (const words of asked) {
        await page.goto(place.address + searchFor(words));
        const { total } = await resultsOf(page);
        const more = page.locator('#search-results .more');
        while ((await more.count()) > 0) {
          const left = await more.count();
          await more.first().locator('button').last().click();
          await expect.poll(() => more.count()).toBeLessThan(left);
        }
        const expected = holding(words);
        const { hrefs } = await resultsOf(page);
        if (Number(total) < expected.length) missed.push(`${words}: ${total} of ${expected.length}`);
        for (const id of expected) {
          if (!hrefs.some((href) => href.endsWith(`/measures/${id}/`))) missed.push(`${words} ${id}`);
        }
      }
      return missed;
    });
    expect(wrong).toEqual([]);
    if (place !== portal) await place.close();
  });
});

test('quoted words are found exactly where they stand', async () => {
  const asked = sampled(40, 11).filter((words) => !/[^\p{Script=Han}]/u.test(words) && words.length > 3);
  expect(asked.length).toBeGreaterThan(15);
  for (const [at, words] of asked.entries()) {
    const [open, close] = [
      ['“', '”'],
      ['"', '"'],
      ['「', '」'],
    ][at % 3] ?? ['“', '”'];
    const { hrefs, total } = await portal.visit(searchFor(`${open}${words}${close}`), async (page) => {
      const shown = await resultsOf(page);
      return { ...shown, hrefs: shown.hrefs.filter((href) => href.startsWith('/measures/')) };
    });
    const literal = holding(words).map((id) => `/measures/${id}/`);
    expect(Number(total)).toBeGreaterThanOrEqual(literal.length);
    expect(literal.slice(0, 20).filter((href) => hrefs.length < 20 && !hrefs.includes(href))).toEqual([]);
  }
});
