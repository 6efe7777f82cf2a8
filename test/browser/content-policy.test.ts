import { describe, expect, test } from 'vitest';
import { serveEmbedding } from '../support/embedding-site.ts';
import { kindsOfEmbed, kindsOfPage, NOWHERE } from '../support/kinds-of-page.ts';
import { launchChromium, launchFirefox } from '../support/programs.ts';
import { catalogueOf, PORTALS, UNDER_PATH } from '../support/portals.ts';
import { shippedHeaders } from '../support/shipped-headers.ts';
import { serveStatic } from '../support/static-server.ts';

/** A tab of either browser, whose drivers differ. */
interface Tab {
  goto(url: string): Promise<unknown>;
  /** What an expression gives in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** What the console has said since it was last asked. */
  said(): string[];
  close(): Promise<void>;
}

/** Tells the console what a policy refuses: a browser's own note of it does not reach every driver. */
function tellRefusals(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`refused: ${violatedDirective} ${blockedURI}`),
  );
}

const BROWSERS: Readonly<Record<string, () => Promise<Tab>>> = {
  async Chromium() {
    const browser = await launchChromium();
    const page = await browser.newPage();
    const notes: string[] = [];
    page.on('console', (message) => notes.push(message.text()));
    page.on('pageerror', (error) => notes.push(error.message));
    await page.addInitScript(tellRefusals);
    return {
      goto: (url) => page.goto(url),
      evaluate: (expression) => page.evaluate(expression),
      said: () => notes.splice(0),
      close: () => browser.close(),
    };
  },
  async Firefox() {
    const browser = await launchFirefox();
    const page = await browser.newPage();
    const notes: string[] = [];
    page.on('console', (message) => notes.push(message.text()));
    page.on('pageerror', (error) => notes.push(String(error)));
    await page.evaluateOnNewDocument(tellRefusals);
    return {
      goto: (url) => page.goto(url),
      evaluate: (expression) => page.evaluate(expression),
      said: () => notes.splice(0),
      close: () => browser.close(),
    };
  },
};

/** What shows that a page's script has done its work, by what the address asks of it. */
const DONE: readonly (readonly [RegExp, string])[] = [
  [/\/search\/\?q=/u, `document.querySelector('#search-results[data-state=done] a[data-result]') !== null`],
  [/\/compare\/\?m=/u, `document.querySelectorAll('.comparison .cell').length > 2`],
  [/\?as-of=/u, `document.documentElement.dataset.asOf !== undefined`],
];

const CHECKED = `document.querySelector('#passage-results[data-answer=exact]') !== null`;

/** Presses every button that stays on the page, and writes into the check of a quotation. @param quote stands in a text. */
const useAll = (quote: string) => `(() => {
  const shown = [...document.querySelectorAll('button[type=button]')].filter((one) => one.checkVisibility());
  for (const button of shown) if (!('remove' in button.dataset || 'today' in button.dataset)) button.click();
  const passage = document.querySelector('verify-page textarea');
  if (passage) {
    passage.value = ${JSON.stringify(quote)};
    passage.dispatchEvent(new Event('input', { bubbles: true }));
  }
})()`;

describe.each(Object.keys(BROWSERS))('with the headers that the portal ships, in %s', (browser) => {
  test.each(PORTALS)(
    'nothing that a page does is refused: $base',
    async (portal) => {
      const catalogue = await catalogueOf(portal);
      const [quote = ''] = catalogue.measures.map((measure) => measure.quote);
      const server = await serveStatic(portal.folder, portal.base, shippedHeaders(portal.folder));
      const tab = await BROWSERS[browser]?.();
      if (!tab) throw new Error(browser);
      const wrong: string[] = [];
      for (const [kind, path] of Object.entries({ ...kindsOfPage(catalogue), ...kindsOfEmbed(catalogue) })) {
        await tab.goto(server.address + (path === NOWHERE ? '404.html' : path));
        const isDone = DONE.find(([address]) => address.test(`/${path}`))?.[1] ?? 'true';
        await expect.poll(() => tab.evaluate(isDone), { message: kind }).toBe(true);
        await tab.evaluate(useAll(quote));
        if (path === 'verify/') await expect.poll(() => tab.evaluate(CHECKED), { message: kind }).toBe(true);
        await expect.poll(() => tab.evaluate(isDone), { message: kind }).toBe(true);
        wrong.push(...tab.said().map((note) => `${kind}: ${note}`));
        // A request that leaving the page cuts off fails, but is not refused.
        await tab.goto('about:blank');
        wrong.push(...tab.said().flatMap((note) => (note.startsWith('refused: ') ? `${kind}: ${note}` : [])));
      }
      await tab.close();
      await server.close();
      expect(wrong).toEqual([]);
    },
    400_000,
  );

  test('what a page does not need is refused: scripts and styles of others’ making, text as markup, frames', async () => {
    const { base, folder } = UNDER_PATH;
    const server = await serveStatic(folder, base, shippedHeaders(folder));
    const framing = await serveEmbedding(
      `<iframe src="${server.address}about/"></iframe>`,
      new URL(server.address).origin,
      'no styles',
    );
    const tab = await BROWSERS[browser]?.();
    if (!tab) throw new Error(browser);
    await tab.goto(`${server.address}about/`);
    const ran = await tab.evaluate(`(() => {
      const script = document.createElement('script');
      script.append('document.title = "taken"');
      const style = document.createElement('style');
      style.append('body { display: none }');
      document.head.append(script, style);
      const attempts = [
        () => (document.body.innerHTML = '<p>'),
        () => new DOMParser().parseFromString('<p>', 'text/html'),
        () => trustedTypes.createPolicy('own-pages', {}),
      ];
      const refused = attempts.filter((attempt) => {
        try {
          attempt();
          return false;
        } catch {
          return true;
        }
      });
      return [document.title === 'taken', getComputedStyle(document.body).display, refused.length].join();
    })()`);
    expect(ran).toBe('false,block,3');
    const refused: string[] = [];
    await expect
      .poll(() => refused.push(...tab.said().filter((note) => note.startsWith('refused: '))))
      .toBeGreaterThanOrEqual(4);
    await tab.goto(framing.address);
    const isEmpty = `(() => { try { return frames[0].document === undefined } catch { return 'of another origin' } })()`;
    expect(await tab.evaluate(isEmpty)).toBe('of another origin');
    await tab.close();
    await framing.close();
    await server.close();
  });
});
