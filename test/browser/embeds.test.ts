import { existsSync } from 'node:fs';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartNames } from '#charts/chart.ts';
import { serveEmbedding, type EmbeddingPolicy } from '../support/embedding-site.ts';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { OPENED } from '../support/snapshot.ts';

/** Where the box stands of which code is taken, and what it shows. */
const BOXES: Readonly<Record<string, string>> = {
  'states-by-document': '',
  'due-and-done': 'timeline/',
  timeline: 'timeline/',
  disclosure: 'timeline/',
  indicators: 'indicators/',
  'themes-by-documents': 'themes/',
  'yunchuan-plan/2-1': 'measures/yunchuan-plan/2-1/',
  'yunchuan-rules/1': 'measures/yunchuan-rules/1/',
  'yunchuan-article/1-1': 'measures/yunchuan-article/1-1/',
  'yunchuan-plan/2-3': 'measures/yunchuan-plan/2-3/',
  'yunchuan-list/45': 'measures/yunchuan-list/45/',
};
const WIDTHS = [280, 360, 480, 640, 720, 1200] as const;

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

/** The code of a box as a reader copies it, with the host that it asks for. */
async function copiedCode(name: string): Promise<string> {
  const code = await portal.visit(BOXES[name] ?? '', (page) =>
    page.locator('.embed-box pre', { hasText: `/${name}/"` }).textContent(),
  );
  return (code ?? '').replace('src="/', `src="${portal.address}`);
}

/** Shows the embed of a name on another site. */
async function embedded<T>(
  name: string,
  look: (frame: Frame, page: Page, troubles: readonly string[]) => Promise<T>,
  options: BrowserContextOptions & { readonly policy?: EmbeddingPolicy } = {},
): Promise<T> {
  const { policy = 'own styles', ...context } = options;
  const site = await serveEmbedding(await copiedCode(name), new URL(portal.address).origin, policy);
  try {
    return await portal.inPage(async (page) => {
      const troubles: string[] = [];
      page.on('console', (message) => troubles.push(message.text()));
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('requestfailed', (request) => troubles.push(`refused ${request.url()}`));
      await page.goto(site.address);
      const [, frame] = page.frames();
      if (!frame) throw new Error('nothing is embedded');
      await frame.locator('footer.source').waitFor({ state: 'attached' });
      return await look(frame, page, troubles);
    }, context);
  } finally {
    await site.close();
  }
}

/** By how much a frame is taller than what it shows, as a share of that, at a width; negative where it is cut. */
async function spareAt(width: number, frame: Frame, page: Page): Promise<number> {
  // The frame stands in the page's margin of 8 pixels.
  await page.setViewportSize({ width: width + 16, height: 900 });
  // Another origin's frame is told of its size a moment later.
  await expect.poll(() => frame.evaluate(() => document.documentElement.clientWidth)).toBe(width);
  return frame.evaluate(
    () => innerHeight / Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? Infinity) - 1,
  );
}

describe.each(Object.keys(BOXES))('the code of %s on another site under a strict policy', (name) => {
  test('shows it whole at every width, uncut and without a scroll bar, in silence', async () => {
    const seen = await embedded(name, async (frame, page, troubles) => {
      const widths: { width: number; spare: number; scrolled: number; isDrawn: boolean }[] = [];
      for (const width of WIDTHS) {
        const spare = await spareAt(width, frame, page);
        const scrolled = await frame.evaluate(() => document.documentElement.scrollWidth);
        const drawing = frame.locator(`svg.chart-svg.chart-${width < 640 ? 'narrow' : 'wide'}`);
        const isDrawn = (await drawing.count()) === 0 || ((await drawing.boundingBox())?.height ?? 0) > 60;
        widths.push({ width, spare, scrolled, isDrawn });
      }
      const styled = await frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
      return { widths, styled, troubles: [...troubles] };
    });
    expect(seen.troubles).toEqual([]);
    expect(seen.styled).toBe('rgb(251, 249, 244)');
    for (const { width, spare, scrolled, isDrawn } of seen.widths) {
      expect(scrolled, `at ${width}`).toBe(width);
      expect(isDrawn, `drawn at ${width}`).toBe(true);
      expect(spare, `cut at ${width}`).toBeGreaterThanOrEqual(0);
      expect(spare, `loose at ${width}`).toBeLessThanOrEqual(1 / 3);
    }
  });
});

test('on a site that forbids style sheets in a page, an embed is tall enough at every width', async () => {
  const spare = await embedded(
    'yunchuan-list/45',
    async (frame, page) => [await spareAt(280, frame, page), await spareAt(720, frame, page)],
    { policy: 'no styles' },
  );
  expect(Math.min(...spare)).toBeGreaterThanOrEqual(0);
});

test('every chart of the portal is tried', () => {
  expect(chartNames.filter((name) => !(name in BOXES))).toEqual([]);
});

test('an embed is dark where the reader’s system is, and light where it is not', async () => {
  const colours = (colorScheme: 'light' | 'dark') =>
    embedded(
      'yunchuan-plan/2-1',
      (frame) =>
        frame.evaluate(() => {
          const { backgroundColor, color, colorScheme: scheme } = getComputedStyle(document.body);
          return [backgroundColor, color, scheme];
        }),
      { colorScheme },
    );
  expect(await colours('light')).toEqual(['rgb(251, 249, 244)', 'rgb(29, 26, 21)', 'light']);
  expect(await colours('dark')).toEqual(['rgb(22, 20, 16)', 'rgb(239, 233, 221)', 'dark']);
});

test('its links open the portal in a new tab, in which scripts run', async () => {
  const opened = await embedded('yunchuan-plan/2-1', async (frame, page) => {
    const [tab] = await Promise.all([page.waitForEvent('popup'), frame.getByText('为什么是这样').click()]);
    await tab.waitForLoadState();
    return { address: tab.url(), scripted: await tab.locator('.theme-switch').isVisible() };
  });
  expect(opened).toEqual({ address: `${portal.address}measures/yunchuan-plan/2-1/#why`, scripted: true });
});

test('the numbers of a chart can be taken from within the frame', async () => {
  const name = await embedded('due-and-done', async (frame, page) => {
    const [download] = await Promise.all([page.waitForEvent('download'), frame.getByText('数据（CSV）').click()]);
    return download.suggestedFilename();
  });
  expect(name).toBe('due-and-done.csv');
});

test('without scripts the code can be selected, and no button is offered that would do nothing', async () => {
  const shown = await portal.visit(
    'measures/yunchuan-plan/2-1/',
    async (page) => {
      await page.locator('.embed-box summary').click();
      return [
        await page.locator('.embed-box pre').isVisible(),
        await page.locator('.embed-box button').isVisible(),
        await page.locator('.embed-box pre').evaluate((element) => getComputedStyle(element).userSelect),
      ];
    },
    { javaScriptEnabled: false },
  );
  expect(shown).toEqual([true, false, 'all']);
});

test('the button copies the code of its own box', async () => {
  const copied = await portal.visit(
    'timeline/',
    async (page) => {
      const box = page.locator('.embed-box').nth(1);
      await box.locator('summary').click();
      await box.getByRole('button', { name: '复制' }).click();
      await box.getByText('已复制').waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
  expect(copied).toMatch(/<iframe src="\/embed\/charts\/timeline\/" [^>]*><\/iframe><\/div>$/u);
});

test('from a disk, in the archive, an embed looks the same and leads to archived pages', async () => {
  const seen = await portal.inPage(async (page) => {
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    await page.goto(`${OPENED}data/embed/measures/yunchuan-plan/2-1/index.html`);
    const href = await page.locator('.standing a').evaluate((link) => (link as HTMLAnchorElement).href);
    const { color } = await page.evaluate(() => ({ color: getComputedStyle(document.body).backgroundColor }));
    return { troubles, color, leadsOn: existsSync(new URL(href.replace(/#.*$/u, ''))) };
  });
  expect(seen).toEqual({ troubles: [], color: 'rgb(251, 249, 244)', leadsOn: true });
});
