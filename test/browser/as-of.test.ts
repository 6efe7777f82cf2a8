import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const MEASURE = 'measures/yunchuan-plan/2-2/';

const STATED = 'measures/yunchuan-plan/2-5/';
const SAID = '涉企检查次数同比下降三成';

async function told(page: Page) {
  if (page.url().includes('as-of')) await page.locator('[data-banner]:visible').waitFor();
  return {
    summary: (await page.innerText('.standing .strip-name')).trim(),
    banner: (await page.textContent('[data-banner]')) ?? '',
    text: await page.innerText('main'),
  };
}

describe('a measure asked for on another day', () => {
  test('shows the state that only the evidence up to that day gives, says so, and hides what came later', async () => {
    const before = await portal.visit(`${MEASURE}?as-of=2023-12-31`, told);
    const now = await portal.visit(MEASURE, told);
    expect(now.summary).toBe('部分兑现');
    expect(before.summary).toBe('未核定');
    expect(before.text).toContain('“未核定”的意思');
    expect(before.banner).toContain('这是 2023年12月31日 的核定进展');
    expect(now.text).toContain('2024年5月20日');
    expect(before.text).not.toContain('2024年5月20日');
  });

  test('hides what a body said of itself later', async () => {
    const said = await portal.visit(STATED, told);
    const before = await portal.visit(`${STATED}?as-of=2023-07-31`, told);
    expect(said.text).toContain('官方表述（只引用，不据此判断进展）');
    expect(said.text).toContain(SAID);
    expect(before.text).not.toContain(SAID);
  });

  test.each(['2099-01-01', '2020-02-30', 'yesterday', '<script>'])('stays on the data date for “%s”', async (day) => {
    const { summary, banner } = await portal.visit(`${MEASURE}?as-of=${encodeURIComponent(day)}`, told);
    expect(summary).toBe('部分兑现');
    expect(banner).toContain('不是可以查看的日期');
  });

  test('is asked for by the form, and left again, with the day in the address', async () => {
    await portal.visit(MEASURE, async (page) => {
      await page.fill('#as-of', '2023-12-31');
      await page.click('as-of button[type=submit]');
      await page.waitForURL(/as-of=2023-12-31/u);
      expect((await told(page)).summary).toBe('未核定');
      await page.click('[data-today]');
      await page.waitForURL((url) => !url.search);
      expect((await told(page)).summary).toBe('部分兑现');
    });
  });
});

test('a measure whose state has changed shows the earlier one between its two changes', async () => {
  const changed = 'measures/yunchuan-plan/2-4/';
  expect((await portal.visit(`${changed}?as-of=2024-09-30`, told)).summary).toBe('全部兑现');
  expect((await portal.visit(changed, told)).summary).toBe('有进展');
});

test('on a day between the records of a document, some of its measures stand where they stood then', async () => {
  await portal.visit('documents/yunchuan-plan/?as-of=2022-12-31', async (page) => {
    await page.locator('[data-banner]:visible').waitFor();
    const counts = (await page.innerText('.progress-summary [data-counts]')).replaceAll(/\s+/gu, ' ');
    expect(counts).toBe('未核定 8/11 已部署 1/11 已出台／已建成 1/11 已兑现 1/11');
    expect(await page.textContent('[data-bounds]')).toContain('至少 1/11（未知算未兑现），至多 11/11');
    expect(await page.textContent('[data-summaries]')).toBe('举措小结：未核定 5/8、有进展 2/8、全部兑现 1/8');
  });
});

test('the states of a document are counted anew for the day asked for', async () => {
  await portal.visit('documents/yunchuan-plan/?as-of=2022-03-31', async (page) => {
    await page.locator('[data-banner]:visible').waitFor();
    expect((await page.innerText('.progress-summary [data-counts]')).replaceAll(/\s+/gu, ' ')).toBe('未核定 11/11');
  });
});

test('without JavaScript the page shows the data date and offers no other day', async () => {
  await portal.visit(
    `${MEASURE}?as-of=2022-01-01`,
    async (page) => {
      expect((await page.innerText('.standing .strip-name')).trim()).toBe('部分兑现');
      expect(await page.locator('as-of').isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});

test.each(['', '?as-of=2023-12-31'])(
  'without scripts /%s says that it shows the data date, asked or not',
  async (query) => {
    const text = await portal.visit(`${MEASURE}${query}`, (page) => page.innerText('.standing'), {
      javaScriptEnabled: false,
    });
    expect(text).toContain(
      '没有脚本时，本页只显示数据日期 2025年6月30日的情况；即使地址里用 as-of 写了另一天，也是这样。',
    );
  },
);
