import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASES } from '../support/built-pages.ts';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { publishedApi } from '../support/published-api.ts';

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

describe.each(BASES)('the list of measures under %s', (base) => {
  let portal: OpenPortal;
  beforeAll(async () => {
    portal = await openPortal(base);
  });
  afterAll(() => portal.close());

  test('shows all 236 in document order before anything is chosen', async () => {
    await portal.visit('measures/', async (page) => {
      expect(ends(await shown(page))).toEqual(measures.map(({ id }) => id));
      expect((await status(page))?.trim()).toBe('共 236 条');
    });
  });

  test('narrows in place to one value, which then stands in the address', async () => {
    await portal.visit('measures/', async (page) => {
      await choose(page, 'theme', 'enforcement');
      const expected = measures.filter((measure) => measure.themes.includes('enforcement')).map(({ id }) => id);
      expect(ends(await shown(page))).toEqual(expected);
      expect(await status(page)).toBe(`符合条件的有 ${expected.length} 条`);
      expect(page.url()).toBe(`${portal.address}measures/?theme=enforcement`);
      expect(await link(page, 'theme', 'enforcement').getAttribute('aria-current')).toBe('true');
      await page.reload();
      expect(ends(await shown(page))).toEqual(expected);
    });
  });

  test('combines values, counts what each further value would leave, and hides what would leave nothing', async () => {
    await portal.visit('measures/', async (page) => {
      await choose(page, 'document', 'shenzhen-2020');
      await choose(page, 'theme', 'enforcement');
      const left = measures.filter(
        ({ document, themes: of }) => document === 'shenzhen-2020' && of.includes('enforcement'),
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
      const ofShenzhen = measures.filter(({ document }) => document === 'shenzhen-2020');
      expect(themesLeft).toBe(themes.filter(({ id }) => ofShenzhen.some((one) => one.themes.includes(id))).length);
    });
  });

  test('the back button takes back one choice at a time, and the button clears all', async () => {
    await portal.visit('measures/', async (page) => {
      await choose(page, 'document', 'zibo-2021');
      const first = await shown(page);
      await choose(page, 'kind', 'requirement');
      expect(await shown(page)).toHaveLength(5);
      await page.goBack();
      expect(await shown(page)).toEqual(first);
      expect(await page.locator('[data-clear]').isVisible()).toBe(true);
      await page.goBack();
      expect(await shown(page)).toHaveLength(236);
      expect(await page.locator('[data-clear]').isVisible()).toBe(false);
      await page.goForward();
      await page.locator('[data-clear]').click();
      expect(await shown(page)).toHaveLength(236);
      expect(page.url()).toBe(`${portal.address}measures/`);
    });
  });

  test('a chosen value picked again is dropped', async () => {
    await portal.visit('measures/?kind=requirement', async (page) => {
      expect(await shown(page)).toHaveLength(16);
      await link(page, 'kind', 'requirement').click();
      expect(await shown(page)).toHaveLength(236);
    });
  });

  test('without JavaScript the same links lead to pages of their own, with the same measures', async () => {
    const noScript = { javaScriptEnabled: false };
    await portal.visit(
      'measures/',
      async (page) => {
        expect(await page.locator('[data-clear]').isVisible()).toBe(false);
        await choose(page, 'theme', 'enforcement');
        await page.waitForURL('**/measures/by/theme/enforcement/');
        const expected = measures.filter((measure) => measure.themes.includes('enforcement')).map(({ id }) => id);
        expect(ends(await shown(page))).toEqual(expected);
        await page.getByRole('link', { name: '去掉这个条件，看全部' }).click();
        await page.waitForURL('**/measures/');
        expect(await shown(page)).toHaveLength(236);
      },
      noScript,
    );
  });

  test('unknown facets and values in the address break nothing', async () => {
    await portal.visit('measures/?__proto__=1&nonsense=2&theme=__proto__', async (page) => {
      expect(await shown(page)).toEqual([]);
      expect(await status(page)).toBe('符合条件的有 0 条');
      await page.locator('[data-clear]').click();
      expect(await shown(page)).toHaveLength(236);
    });
  });
});
