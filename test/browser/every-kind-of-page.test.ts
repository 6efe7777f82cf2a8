import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindsOfEmbed, kindsOfPage, NOWHERE } from '../support/kinds-of-page.ts';
import { openPortal, settled, type OpenPortal } from '../support/open-portal.ts';
import { catalogueOf, PORTAL, PORTALS } from '../support/portals.ts';

const catalogue = await catalogueOf(PORTAL);
const KINDS = { ...kindsOfPage(catalogue), ...kindsOfEmbed(catalogue) };
const WIDTHS = [360, 768, 1280] as const;
/** What a browser itself reports of an address that the host answers with 404. */
const OWN_404 = 'the server responded with a status of 404';

/** What one visit to a page shows, at every width and on paper. */
interface Seen {
  readonly kind: string;
  readonly troubles: readonly string[];
  readonly overflowing: Readonly<Record<number, readonly string[]>>;
  readonly textSizes: { readonly body: number; readonly least: number };
  readonly printedNavigation: readonly string[];
  readonly printedWords: string;
}

/** Notes what a page complains of, and what it asks of any other host. */
function troublesOf(page: Page, home: string): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    const isOwn = message.text().includes(OWN_404) && message.location().url.endsWith(NOWHERE);
    if (['error', 'warning'].includes(message.type()) && !isOwn) troubles.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) troubles.push(`asks for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      troubles.push(`misses ${response.url()}`);
  });
  return troubles;
}

/** What stands further right than the window is wide, where that makes the page scroll sideways. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map((element) => `${element.tagName}.${element.className}`)
      .slice(0, 5)
      .concat(`scrolls to ${document.documentElement.scrollWidth}`);
  });
}

function textSizes(page: Page): Promise<Seen['textSizes']> {
  return page.evaluate(() => {
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    const written = [...document.querySelectorAll('main p, main li, main dd:not(.hash), main a')];
    return {
      body: sizeOf(document.body),
      least: Math.min(...written.filter((element) => element.textContent.trim() !== '').map(sizeOf)),
    };
  });
}

function printedNavigation(page: Page): Promise<string[]> {
  return page
    .locator('.no-print, nav, .skip, .theme-switch, main aside, input[type=search]')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => `${one.tagName}.${one.className}`));
}

async function look(page: Page, home: string, kind: string, path: string): Promise<Seen> {
  const troubles = troublesOf(page, home);
  await page.goto(home + path);
  await settled(page);
  const byWidth: Record<number, string[]> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    byWidth[width] = await overflowing(page);
  }
  const sizes = await textSizes(page);
  await page.emulateMedia({ media: 'print' });
  return {
    kind,
    troubles,
    overflowing: byWidth,
    textSizes: sizes,
    printedNavigation: await printedNavigation(page),
    printedWords: (await page.locator('main').innerText()).trim(),
  };
}

describe.each(PORTALS)('every kind of page under $base', (built) => {
  let portal: OpenPortal;
  let seen: Seen[];
  beforeAll(async () => {
    portal = await openPortal(built);
    seen = await portal.each(Object.entries(KINDS), ([kind, path]) =>
      portal.inPage((page) => look(page, portal.address, kind, path)),
    );
  });
  afterAll(() => portal.close());
  const wrong = (what: (page: Seen) => readonly string[]) =>
    seen.flatMap((page) => what(page).map((one) => `${page.kind}: ${one}`));

  test('was looked at', () => {
    expect(seen.map(({ kind }) => kind)).toEqual(Object.keys(KINDS));
  });

  test('raises no error, warns of nothing, misses no file, and asks no other host for anything', () => {
    expect(wrong(({ troubles }) => troubles)).toEqual([]);
  });

  test.each(WIDTHS)('fits a window %i pixels wide', (width) => {
    expect(wrong(({ overflowing: wide }) => wide[width] ?? ['not measured'])).toEqual([]);
  });

  test('sets text at least 16 pixels tall, and nothing in its main part below 12', () => {
    const small = seen.filter(({ textSizes: { body, least } }) => body < 16 || least < 12);
    expect(small.map(({ kind, textSizes: sizes }) => `${kind}: ${JSON.stringify(sizes)}`)).toEqual([]);
  });

  test('prints its words, without navigation, search boxes and what only a screen can use', () => {
    expect(wrong(({ printedNavigation: printed }) => printed)).toEqual([]);
    expect(seen.filter(({ printedWords }) => printedWords.length < 10).map(({ kind }) => kind)).toEqual([]);
  });

  test('says of an unknown address that it is unknown, and leads on', async () => {
    expect((await fetch(portal.address + NOWHERE)).status).toBe(404);
    await portal.visit(NOWHERE, async (page) => {
      const href = await page.locator('main a').first().getAttribute('href');
      expect((await fetch(new URL(href ?? '', portal.address))).status).toBe(200);
    });
  });
});
