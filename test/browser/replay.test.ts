import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/programs.ts';
import { SNAPSHOT_WACZ } from '../support/snapshot.ts';
import { serveStatic, type StaticServer } from '../support/static-server.ts';

const FOLDER = 'test-results/replay';
const ROOT = 'https://reform-ledger.invalid/';

/** ReplayWeb.page as its own instructions embed it: a page with its element, its interface and its service worker. */
function laidOut(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'replay'), { recursive: true });
  for (const file of ['ui.js', 'sw.js'])
    copyFileSync(join('node_modules/replaywebpage', file), join(FOLDER, 'replay', file));
  copyFileSync(SNAPSHOT_WACZ, join(FOLDER, 'ledger.wacz'));
  writeFileSync(join(FOLDER, '404.html'), '');
  writeFileSync(
    join(FOLDER, 'index.html'),
    `<!doctype html><meta charset="utf-8"><script src="replay/ui.js"></script><script>
      const player = document.createElement('replay-web-page');
      player.setAttribute('source', 'ledger.wacz');
      player.setAttribute('replayBase', 'replay/');
      player.setAttribute('url', new URLSearchParams(location.search).get('url'));
      addEventListener('DOMContentLoaded', () => document.body.append(player));
    </script><style>replay-web-page { display: block; height: 90vh }</style>`,
  );
}

let server: StaticServer;
let browser: Browser;
beforeAll(async () => {
  laidOut();
  [server, browser] = await Promise.all([serveStatic(FOLDER), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The replayed page itself: the innermost frame. */
async function replayed(page: Page, path: string): Promise<Frame> {
  await page.goto(`${server.address}?url=${encodeURIComponent(ROOT + path)}`);
  const shown = () => page.frames().find((frame) => frame.url().endsWith(`mp_/${ROOT}${path}`));
  await expect.poll(() => shown() !== undefined, { timeout: 60_000 }).toBe(true);
  const frame = shown() as Frame;
  await frame.locator('main').waitFor();
  return frame;
}

test('ReplayWeb.page plays the WACZ: home, a measure, a chart', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const home = await replayed(page, '');
  expect(await home.locator('h1').first().textContent()).toContain('改革承诺了什么');
  const measure = await replayed(page, 'measures/yunchuan-rules/1/');
  expect(await measure.locator('[data-compare=quote]').textContent()).toContain('编制全县政务服务事项清单');
  // Its style sheets are played as well.
  expect(await measure.locator('.skip').evaluate((skip) => getComputedStyle(skip).position)).toBe('absolute');
  const timeline = await replayed(page, 'timeline/');
  const box = await timeline.locator('figure[data-chart=timeline] svg.chart-wide').boundingBox();
  expect(box?.width).toBeGreaterThan(300);
  const picture = await replayedPicture(page, 'charts/timeline.png');
  expect(picture).toBeGreaterThan(600);
}, 200_000);

test('search is played: words that nobody recorded are found, from the search page and from home; compared measures stand side by side', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const shownAt = async (part: string): Promise<Frame> => {
    const shown = () => page.frames().find((frame) => frame.url().includes(`mp_/${ROOT}${part}`));
    await expect.poll(() => shown() !== undefined, { timeout: 60_000 }).toBe(true);
    return shown() as Frame;
  };
  const search = await replayed(page, 'search/');
  await search.locator('main input[type=search]').fill('差评整改');
  await search.locator('#search-results[data-state=done] a[data-result]').first().waitFor();
  expect(await search.locator('#search-results').textContent()).toContain('件件可评价，差评全部整改');

  const home = await replayed(page, '');
  await home.locator('main input[type=search]').fill('政务服务事项清单');
  await home.locator('main input[type=search]').press('Enter');
  const asked = await shownAt('search/?q=');
  await asked.locator('#search-results[data-state=done] a[data-result]').first().waitFor();
  expect(await asked.locator('#search-results').textContent()).toContain('事项清单向社会公开');

  const measure = await replayed(page, 'measures/yunchuan-rules/1/');
  await measure.getByText('与相近举措对比').click();
  const compared = await shownAt('compare/?m=');
  await compared.locator('.comparison .cell').nth(2).waitFor();
}, 200_000);

/** How wide a replayed picture is, in its own pixels. */
async function replayedPicture(page: Page, path: string): Promise<number> {
  await page.goto(`${server.address}?url=${encodeURIComponent(ROOT + path)}`);
  const shown = () => page.frames().find((frame) => frame.url().endsWith(`mp_/${ROOT}${path}`));
  await expect.poll(() => shown() !== undefined, { timeout: 60_000 }).toBe(true);
  return (shown() as Frame).locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth);
}
