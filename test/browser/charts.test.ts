import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartNames, type ChartName } from '#charts/chart.ts';
import { csvRows } from '../fixtures/csv.ts';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { PORTAL } from '../support/portals.ts';

/** A page on which each chart stands. */
const PAGES: Readonly<Record<ChartName, string>> = {
  'states-by-document': '',
  'due-and-done': 'timeline/',
  'themes-by-documents': 'themes/',
  timeline: 'timeline/',
  indicators: 'indicators/',
  disclosure: 'timeline/',
};

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const figure = (page: Page, name: string) => page.locator(`figure[data-chart="${name}"]`);
const said = (page: Page, name: string) => figure(page, name).locator('output').textContent();
const shownTips = (page: Page, name: string) =>
  figure(page, name)
    .locator('g[data-tip]')
    .evaluateAll((marks) =>
      marks
        .filter((mark) => mark.getClientRects().length > 0 && mark.closest('[data-away]') === null)
        .map((mark) => mark.getAttribute('data-tip') ?? ''),
    );

describe.each(chartNames)('the chart %s', (name) => {
  test('is one figure with one drawing to see, and a table of the numbers that its file has', async () => {
    const [head = [], ...all] = csvRows(readFileSync(join(PORTAL.folder, `charts/${name}.csv`), 'utf8'));
    // The file alone has each measure's full id in a last column, for sheets that read 2-1 as a day.
    const filed = all.map((row) => (head.at(-1) === '举措' ? row.slice(0, -1) : row));
    await portal.visit(PAGES[name], async (page) => {
      expect(await figure(page, name).count()).toBe(1);
      const drawings = figure(page, name).locator('svg');
      expect(await drawings.evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length)).toBe(1);
      const rows = await figure(page, name)
        .locator('tbody tr')
        .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows).toEqual(filed);
    });
  });

  test('is whole without scripts: a drawing with the words of its marks, and no button that does nothing', async () => {
    await portal.visit(
      PAGES[name],
      async (page) => {
        expect(await figure(page, name).locator('svg title, svg[aria-label]').count()).toBeGreaterThan(0);
        expect(await figure(page, name).locator('button:visible').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });
});

test.each(chartNames.filter((name) => name !== 'indicators'))(
  'the chart %s reads its marks out one by one, by keyboard, and begins again after the last',
  async (name) => {
    await portal.visit(PAGES[name], async (page) => {
      const tips = await shownTips(page, name);
      expect(tips.length).toBeGreaterThan(0);
      const next = figure(page, name).getByRole('button', { name: '下一个' });
      await next.focus();
      await page.keyboard.press('Enter');
      expect(await said(page, name)).toBe(tips[0]);
      await figure(page, name).getByRole('button', { name: '上一个' }).press('Enter');
      expect(await said(page, name)).toBe(tips.at(-1));
      await next.press('Enter');
      expect(await said(page, name)).toBe(tips[0]);
      expect(await figure(page, name).locator('[data-read]').count()).toBe(1);
    });
  },
);

test('the chart of indicators has every number beside its mark, and nothing to step through', async () => {
  await portal.visit(PAGES.indicators, async (page) => {
    expect(await shownTips(page, 'indicators')).toEqual([]);
    expect(await figure(page, 'indicators').locator('chart-reader button').count()).toBe(0);
  });
});

test('the mark under a pointer is read out', async () => {
  await portal.visit('', async (page) => {
    const mark = figure(page, 'states-by-document').locator('svg:visible g[data-tip]').nth(1);
    await mark.locator('> *').first().hover();
    expect(await said(page, 'states-by-document')).toBe(await mark.getAttribute('data-tip'));
  });
});

test('one document can be looked at alone', async () => {
  await portal.visit('timeline/', async (page) => {
    const choice = figure(page, 'timeline').getByLabel('只看');
    const all = await shownTips(page, 'timeline');
    await choice.selectOption('云川县事项管理办法');
    const some = await shownTips(page, 'timeline');
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    await figure(page, 'timeline').getByRole('button', { name: '下一个' }).click();
    expect(await said(page, 'timeline')).toBe(some[0]);
    await choice.selectOption('全部文件');
    expect(await shownTips(page, 'timeline')).toEqual(all);
  });
});

test('where a reader forces colours, the states of a chart still stand in words', async () => {
  await portal.visit(
    '',
    async (page) => {
      const colours = await figure(page, 'states-by-document')
        .locator('svg:visible text')
        .evaluateAll((texts) => [...new Set(texts.map((text) => getComputedStyle(text).fill))]);
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(colours).not.toContain(background);
      expect(await figure(page, 'states-by-document').locator('svg:visible').textContent()).toContain('未核定');
    },
    { forcedColors: 'active' },
  );
});
