import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { publishedApi } from '../support/published-api.ts';
import { PORTALS } from '../support/portals.ts';

const { measures, themes } = publishedApi();
const shown = (page: Page) =>
  page
    .locator('[data-facets]:visible a.row-title')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
const link = (page: Page, facet: string, value: string) =>
  page.locator(`a[data-facet="${facet}"][data-value="${value}"]`);
const status = (page: Page) => page.locator('[data-status]').textContent();
const ends = (hrefs: readonly string[]) => hrefs.map((href) => href.split('/measures/')[1]?.replace(/\/$/u, ''));

/** Opens a facet's list where it is closed, and picks a value in it. */
async function choose(page: Page, facet: string, value: string): Promise<void> {
  const list = page.locator(`[data-facet-list=${facet}]`);
  if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
  await link(page, facet, value).click();
}

describe.each(PORTALS)('the list of measures under $base', (built) => {
  let portal: OpenPortal;
  beforeAll(async () => {
    portal = await openPortal(built);
  });
  afterAll(() => portal.close());

  test('shows all in document order before anything is chosen', async () => {
    await portal.visit('measures/', async (page) => {
      expect(ends(await shown(page))).toEqual(measures.map(({ id }) => id));
      expect((await status(page))?.trim()).toBe(`共 ${measures.length} 条`);
    });
  });

  test('narrows in place to one value, which then stands in the address', async () => {
    await portal.visit('measures/', async (page) => {
      await choose(page, 'theme', 'service-desks');
      const expected = measures.filter((measure) => measure.themes.includes('service-desks')).map(({ id }) => id);
      expect(ends(await shown(page))).toEqual(expected);
      expect(await status(page)).toBe(`符合条件的有 ${expected.length} 条`);
      expect(page.url()).toBe(`${portal.address}measures/?theme=service-desks`);
      expect(await link(page, 'theme', 'service-desks').getAttribute('aria-current')).toBe('true');
      await page.reload();
      expect(ends(await shown(page))).toEqual(expected);
    });
  });

  test('combines values, counts what each further value would leave, and hides what would leave nothing', async () => {
    await portal.visit('measures/', async (page) => {
      await choose(page, 'document', 'yunchuan-plan');
      await choose(page, 'theme', 'service-desks');
      const left = measures.filter(
        ({ document, themes: of }) => document === 'yunchuan-plan' && of.includes('service-desks'),
      );
      expect(left.length).toBeGreaterThan(0);
      expect(ends(await shown(page))).toEqual(left.map(({ id }) => id));
      const counts = await page
        .locator('[data-facet=kind]')
        .evaluateAll((links) =>
          links
            .filter((a) => !a.parentElement?.hidden)
            .map((a) => [(a as HTMLElement).dataset['value'], a.querySelector('.count')?.textContent]),
        );
      const kinds = [...new Set(left.map(({ kind }) => kind))];
      expect(counts).toEqual(kinds.map((kind) => [kind, String(left.filter((one) => one.kind === kind).length)]));
      const themesLeft = await page.locator('li:not([hidden]) > [data-facet=theme]').count();
      const ofPlan = measures.filter(({ document }) => document === 'yunchuan-plan');
      expect(themesLeft).toBe(themes.filter(({ id }) => ofPlan.some((one) => one.themes.includes(id))).length);
    });
  });

  test('the back button takes back one choice at a time, and the button clears all', async () => {
    await portal.visit('measures/', async (page) => {
      await choose(page, 'document', 'yunchuan-plan');
      const first = await shown(page);
      await choose(page, 'kind', 'requirement');
      expect(await shown(page)).toHaveLength(2);
      await page.goBack();
      expect(await shown(page)).toEqual(first);
      expect(await page.locator('[data-clear]').isVisible()).toBe(true);
      await page.goBack();
      expect(await shown(page)).toHaveLength(measures.length);
      expect(await page.locator('[data-clear]').isVisible()).toBe(false);
      await page.goForward();
      await page.locator('[data-clear]').click();
      expect(await shown(page)).toHaveLength(measures.length);
      expect(page.url()).toBe(`${portal.address}measures/`);
    });
  });

  test('a chosen value picked again is dropped', async () => {
    await portal.visit('measures/?kind=requirement', async (page) => {
      expect(await shown(page)).toHaveLength(2);
      await link(page, 'kind', 'requirement').click();
      expect(await shown(page)).toHaveLength(measures.length);
    });
  });

  test('without JavaScript the same links lead to pages of their own, with the same measures', async () => {
    const noScript = { javaScriptEnabled: false };
    await portal.visit(
      'measures/',
      async (page) => {
        expect(await page.locator('[data-clear]').isVisible()).toBe(false);
        await choose(page, 'theme', 'service-desks');
        await page.waitForURL('**/measures/by/theme/service-desks/');
        const expected = measures.filter((measure) => measure.themes.includes('service-desks')).map(({ id }) => id);
        expect(ends(await shown(page))).toEqual(expected);
        await page.getByRole('link', { name: '去掉这个条件，看全部' }).click();
        await page.waitForURL('**/measures/');
        expect(await shown(page)).toHaveLength(measures.length);
      },
      noScript,
    );
  });

  test('unknown facets and values in the address break nothing', async () => {
    await portal.visit('measures/?__proto__=1&nonsense=2&theme=__proto__', async (page) => {
      expect(await shown(page)).toEqual([]);
      expect(await status(page)).toBe('符合条件的有 0 条');
      await page.locator('[data-clear]').click();
      expect(await shown(page)).toHaveLength(measures.length);
    });
  });
});
