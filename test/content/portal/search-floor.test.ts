import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { allHrefs, resultsOf, searchFor } from '../../browser/search-results.ts';
import { stretchesOf } from '../../fixtures/stretches.ts';
import { openPortal, type OpenPortal } from '../../support/open-portal.ts';
import { catalogueOf } from '../../support/portals.ts';

describe.each(inject('atRoot'))('search of the portal in $folder', async (built) => {
  const catalogue = await catalogueOf(built);
  const { sampled, holding } = stretchesOf(catalogue);
  const addressOf = (id: string) => `${built.base}measures/${id}/`;
  let portal: OpenPortal;
  beforeAll(async () => {
    portal = await openPortal(built);
  });
  afterAll(() => portal.close());

  test('finds each of many stretches of the texts in every measure that holds it', async () => {
    const asked = sampled(Math.min(2000, 10 * catalogue.measures.length), 20261121);
    const missed = await portal.visit('search/', async (page) => {
      const found = await allHrefs(page, asked);
      return asked.flatMap((words) =>
        holding(words)
          .filter((id) => !found[words]?.includes(addressOf(id)))
          .map((id) => `${words} ${id}`),
      );
    });
    expect(missed).toEqual([]);
  }, 400_000);

  test('shows no fewer measures than hold the words, and each of them once all are shown', async () => {
    const wrong = await portal.visit('search/', async (page) => {
      const missed: string[] = [];
      for (const words of sampled(12, 7)) {
        await page.goto(portal.address + searchFor(words));
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
        missed.push(...expected.filter((id) => !hrefs.includes(addressOf(id))).map((id) => `${words} ${id}`));
      }
      return missed;
    });
    expect(wrong).toEqual([]);
  });

  test('finds quoted words exactly where they stand, in whatever quotation marks', async () => {
    const asked = sampled(40, 11).filter((words) => /^\p{Script=Han}{4,}$/u.test(words));
    expect(asked.length).toBeGreaterThan(3);
    const marks = [
      ['“', '”'],
      ['"', '"'],
      ['「', '」'],
    ] as const;
    const inQuotes = asked.map((words, at) => {
      const [open, close] = marks[at % marks.length] ?? marks[0];
      return { words, input: `${open}${words}${close}` };
    });
    const found = await portal.visit('search/', (page) =>
      allHrefs(
        page,
        inQuotes.map(({ input }) => input),
      ),
    );
    const missed = inQuotes.flatMap(({ words, input }) =>
      holding(words)
        .filter((id) => !found[input]?.includes(addressOf(id)))
        .map((id) => `${input} ${id}`),
    );
    expect(missed).toEqual([]);
  });
});
