import { existsSync } from 'node:fs';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartNames } from '#charts/chart.ts';
import { serveEmbedding } from '../support/embedding-site.ts';
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
  'moj-2018/21': 'measures/moj-2018/21/',
  'moj-2018/1': 'measures/moj-2018/1/',
  'wuhan-article/1-1': 'measures/wuhan-article/1-1/',
  'yancheng-2019/2-9': 'measures/yancheng-2019/2-9/',
};
const WIDTHS = [280, 360, 768, 1200] as const;
/** A longer measure scrolls within its frame. */
const LONG = new Set(['yancheng-2019/2-9']);

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
  options: BrowserContextOptions = {},
): Promise<T> {
  const site = await serveEmbedding(await copiedCode(name), new URL(portal.address).origin);
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
    }, options);
  } finally {
    await site.close();
  }
}

describe.each(Object.keys(BOXES))('the code of %s on another site under a strict policy', (name) => {
  test('shows it whole at every width, in silence', async () => {
    const seen = await embedded(name, async (frame, page, troubles) => {
      const widths: [number, number, number, boolean][] = [];
      for (const width of WIDTHS) {
        // The frame stands in the page's margin of 8 pixels.
        await page.setViewportSize({ width: width + 16, height: 900 });
        // Another origin's frame is told of its size a moment later; a scroll bar beside it takes up to 15 pixels.
        await expect
          .poll(() => frame.evaluate(() => innerWidth), { message: 'as wide as its frame' })
          .toSatisfy((own: number) => own <= width && width - own <= 15);
        const [inner = 0, scrolled = 0] = await frame.evaluate(() => [
          document.documentElement.clientWidth,
          document.documentElement.scrollWidth,
        ]);
        const drawing = frame.locator(`svg.chart-svg.chart-${width < 640 ? 'narrow' : 'wide'}`);
        const isDrawn = (await drawing.count()) === 0 || ((await drawing.boundingBox())?.height ?? 0) > 60;
        widths.push([width, inner, scrolled, isDrawn]);
      }
      const styled = await frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
      return { widths, styled, troubles: [...troubles] };
    });
    expect(seen.troubles).toEqual([]);
    expect(seen.styled).toBe('rgb(251, 249, 244)');
    for (const [width, inner, scrolled, isDrawn] of seen.widths) {
      expect(scrolled, `at ${width}`).toBe(inner);
      expect(isDrawn, `drawn at ${width}`).toBe(true);
    }
  });

  test('stands in a frame that fits it in the column of an article, or scrolls where it is long', async () => {
    const [frameHeight = 0, content = 0] = await embedded(
      name,
      (frame) =>
        frame.evaluate(() => [
          innerHeight,
          Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
        ]),
      { viewport: { width: 720 + 16, height: 900 } },
    );
    if (LONG.has(name)) expect(content).toBeGreaterThan(frameHeight);
    else expect(frameHeight - content).toSatisfy((spare: number) => spare >= 0 && spare <= 90);
  });
});

test('every chart of the portal is tried', () => {
  expect(chartNames.filter((name) => !(name in BOXES))).toEqual([]);
});

test('an embed is dark where the reader’s system is, and light where it is not', async () => {
  const colours = (colorScheme: 'light' | 'dark') =>
    embedded(
      'moj-2018/21',
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
  const opened = await embedded('moj-2018/21', async (frame, page) => {
    const [tab] = await Promise.all([page.waitForEvent('popup'), frame.getByText('为什么是这个状态').click()]);
    await tab.waitForLoadState();
    return { address: tab.url(), scripted: await tab.locator('.theme-switch').isVisible() };
  });
  expect(opened).toEqual({ address: `${portal.address}measures/moj-2018/21/#why`, scripted: true });
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
    'measures/moj-2018/21/',
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
  expect(copied).toMatch(/^<iframe src="\/embed\/charts\/timeline\/" .*<\/iframe>$/u);
});

test('from a disk, in the archive, an embed looks the same and leads to archived pages', async () => {
  const seen = await portal.inPage(async (page) => {
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    await page.goto(`${OPENED}data/embed/measures/moj-2018/21/index.html`);
    const href = await page.locator('.standing a').evaluate((link) => (link as HTMLAnchorElement).href);
    const { color } = await page.evaluate(() => ({ color: getComputedStyle(document.body).backgroundColor }));
    return { troubles, color, leadsOn: existsSync(new URL(href.replace(/#.*$/u, ''))) };
  });
  expect(seen).toEqual({ troubles: [], color: 'rgb(251, 249, 244)', leadsOn: true });
});
