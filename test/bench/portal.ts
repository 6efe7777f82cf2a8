import type { Browser, Page } from 'playwright-core';
import { serveStatic } from '../support/static-server.ts';
import { coldVisits } from './cold-visits.ts';
import type { Answer, Engine } from './engine.ts';

const DONE = '#search-results:is([data-state=done],[data-state=failed])';
const MEASURE = /\/measures\/([^/]+\/[^/]+)\/$/u;

/** This portal as readers have it: the built site `site`, served over HTTP, and its search page in `browser`. */
export async function portal(browser: Browser, site: string): Promise<Engine> {
  const server = await serveStatic(site);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address}search/`);
  return {
    name: 'This portal',
    counted:
      'bytes: a cold visit to /search/?q=…, with page, styles, fonts, scripts and index files. Time: from submitting the form to data-state done, its 20 results drawn; while typing, the page first waits for a pause. Results: the measures that the page shows.',
    answer: (query) => submitted(page, query),
    download: (queries) =>
      coldVisits(browser, { folder: site, address: server.address }, queries, async (visitor, query) => {
        await visitor.goto(`${server.address}search/?q=${encodeURIComponent(query)}`);
        await visitor.locator(DONE).waitFor({ state: 'attached' });
        // Fonts and the icon may still be on their way when the results are in.
        await visitor.waitForLoadState('networkidle');
      }),
    async close() {
      await context.close();
      await server.close();
    },
  };
}

/** Types `query` into the open search page and submits it. @throws {Error} where the page says that its search failed. */
async function submitted(page: Page, query: string): Promise<Answer> {
  const { state, hrefs, milliseconds } = await page.evaluate(ask, query);
  if (state !== 'done') throw new Error(`The search page answered “${query}” with data-state ${state}.`);
  const measures = hrefs.flatMap((href) => MEASURE.exec(href)?.[1] ?? []);
  return { measures, milliseconds };
}

/** Runs in the page. */
async function ask(query: string): Promise<{ state: string; hrefs: string[]; milliseconds: number }> {
  const input = document.querySelector<HTMLInputElement>('search-page input[name=q]');
  const results = document.querySelector<HTMLElement>('#search-results');
  if (!input?.form || !results) throw new Error('This is not the search page.');
  const answered = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (results.dataset['state'] !== 'done' && results.dataset['state'] !== 'failed') return;
      observer.disconnect();
      resolve();
    });
    // The answer before this one must not be taken for it.
    results.dataset['state'] = 'asked';
    observer.observe(results, { attributeFilter: ['data-state'] });
    observer.takeRecords();
  });
  const start = performance.now();
  input.value = query;
  input.form.requestSubmit();
  await answered;
  const milliseconds = performance.now() - start;
  const links = results.querySelectorAll<HTMLAnchorElement>('a[data-result]');
  return { state: results.dataset['state'] ?? '', hrefs: [...links].map(({ pathname }) => pathname), milliseconds };
}
