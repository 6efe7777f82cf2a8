import type { Page } from 'playwright-core';
import { settled } from '../support/open-portal.ts';

/** What the search page shows once results are in. */
export interface ShownResults {
  readonly state: string | null;
  readonly total: string | null;
  readonly hrefs: readonly string[];
  readonly status: string;
}

export const searchFor = (query: string) => `search/?q=${encodeURIComponent(query)}`;

export async function resultsOf(page: Page): Promise<ShownResults> {
  await settled(page);
  const list = page.locator('#search-results');
  return {
    state: await list.getAttribute('data-state'),
    total: await list.getAttribute('data-total'),
    hrefs: await list.locator('a[data-result]').evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? '')),
    status: (await page.locator('search-page [data-status]').textContent()) ?? '',
  };
}

/** Chooses a filter or an order as a reader does, who unfolds them first. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const select = page.locator(`search-page select[name=${name}]`);
  if (!(await select.isVisible())) await page.locator('search-page summary').click();
  await select.selectOption(value);
}

/** Everything that answers each input, best first, as an open search page finds it; asked a hundred at a time. */
export async function allHrefs(page: Page, inputs: readonly string[]): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (let at = 0; at < inputs.length; at += 100) {
    const some = await page.locator('search-page').evaluate(
      async (element, asked) => {
        const search = element as unknown as { hrefsFor(input: string): Promise<string[]> };
        return Object.fromEntries(
          await Promise.all(asked.map(async (input) => [input, await search.hrefsFor(input)] as const)),
        );
      },
      inputs.slice(at, at + 100),
    );
    Object.assign(found, some);
  }
  return found;
}
