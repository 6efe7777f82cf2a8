import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';

/** The most that a first query may transfer on a host that compresses nothing, with everything that it needs, in bytes. */
const FIRST_QUERY_BUDGET = 350_000;

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

test.each([
  '网上立案',
  '老赖',
  '法院',
  'jiedu',
  '認罪認罰',
  '一村一法律顾问',
  '孩子的案子谁来审',
  // The heaviest of the judged queries.
  '厂里账户被封了没法开工',
  '“能活封不死封”',
])('a first query for %s transfers at most 350 KB, page, programme and results included', async (query) => {
  const sizes = await portal.inPage(async (page) => {
    const bodies: Promise<number>[] = [];
    page.on('response', (response) => bodies.push(response.body().then(({ length }) => length)));
    await page.goto(`${portal.address}search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('#search-results[data-state=done]');
    return Promise.all(bodies);
  });
  expect(sizes.length).toBeGreaterThan(10);
  const sum = sizes.reduce((all, size) => all + size, 0);
  expect(sum).toBeGreaterThan(100_000);
  expect(sum).toBeLessThanOrEqual(FIRST_QUERY_BUDGET);
});
