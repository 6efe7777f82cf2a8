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
