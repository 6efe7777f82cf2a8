import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './programs.ts';
import { PORTAL, type BuiltPortal } from './portals.ts';
import { serveStatic } from './static-server.ts';

/** A built portal, served, with a browser to visit it. */
export interface OpenPortal {
  readonly address: string;
  readonly browser: Browser;
  /** Opens an empty page in a profile of its own, and closes it afterwards. */
  inPage<T>(look: (page: Page) => Promise<T>, options?: BrowserContextOptions): Promise<T>;
  /** Visits an address below the portal's root in a profile of its own, and closes it afterwards. */
  visit<T>(path: string, look: (page: Page) => Promise<T>, options?: BrowserContextOptions): Promise<T>;
  /** Does the same with many things, a few at once: two cores serve no more. */
  each<T, R>(things: readonly T[], look: (thing: T) => Promise<R>): Promise<R[]>;
  close(): Promise<void>;
}

const AT_ONCE = 4;

export async function openPortal({ folder, base }: BuiltPortal = PORTAL): Promise<OpenPortal> {
  const [server, browser] = await Promise.all([serveStatic(folder, base), launchChromium()]);
  const inPage: OpenPortal['inPage'] = async (look, options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    try {
      return await look(await context.newPage());
    } finally {
      await context.close();
    }
  };
  return {
    address: server.address,
    browser,
    inPage,
    visit: (path, look, options) =>
      inPage(async (page) => {
        await page.goto(server.address + path);
        await settled(page);
        return look(page);
      }, options),
    async each(things, look) {
      const waiting = [...things.entries()];
      const results: Awaited<ReturnType<typeof look>>[] = [];
      const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await look(next[1]);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      return results;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Waits until a page that loads more after its HTML has done so. */
export async function settled(page: Page): Promise<void> {
  const { pathname, searchParams } = new URL(page.url());
  if (/\/search\/(?:index\.html)?$/u.test(pathname))
    await page.locator('#search-results:is([data-state=done],[data-state=failed])').waitFor({ state: 'attached' });
  if (/\/compare\/(?:index\.html)?$/u.test(pathname) && searchParams.has('m'))
    await page.locator('.comparison .cell').first().waitFor();
}
