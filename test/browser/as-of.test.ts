import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal('/');
});
afterAll(() => portal.close());

const MEASURE = 'measures/moj-2018/61/';

const STATED = 'measures/moj-2018/63/';
const SAID = '第十届上海合作组织司法部长会议';

async function told(page: Page) {
  if (page.url().includes('as-of')) await page.locator('[data-banner]:visible').waitFor();
  return {
    state: (await page.innerText('.standing .state')).trim(),
    banner: (await page.textContent('[data-banner]')) ?? '',
    text: await page.innerText('main'),
  };
}

describe('a measure asked for on another day', () => {
  test('shows the state that only the evidence up to that day gives, says so, and hides what came later', async () => {
    const before = await portal.visit(`${MEASURE}?as-of=2024-12-31`, told);
    const now = await portal.visit(MEASURE, told);
    expect(now.state).toBe('完成并核验');
    expect(before.state).toBe('未核定');
    expect(before.banner).toContain('这是 2024年12月31日 的核定进展');
    expect(now.text).toContain('2025年9月12日');
    expect(before.text).not.toContain('2025年9月12日');
  });

  test('hides what a body said of itself later', async () => {
    const said = await portal.visit(STATED, told);
    const before = await portal.visit(`${STATED}?as-of=2018-06-30`, told);
    expect(said.text).toContain('官方表述（只引用，不据此判断进展）');
    expect(said.text).toContain(SAID);
    expect(before.text).not.toContain(SAID);
  });

  test.each(['2099-01-01', '2020-02-30', 'yesterday', '<script>'])('stays on the data date for “%s”', async (day) => {
    const { state, banner } = await portal.visit(`${MEASURE}?as-of=${encodeURIComponent(day)}`, told);
    expect(state).toBe('完成并核验');
    expect(banner).toContain('不是可以查看的日期');
  });

  test('is asked for by the form, and left again, with the day in the address', async () => {
    await portal.visit(MEASURE, async (page) => {
      await page.fill('#as-of', '2024-12-31');
      await page.click('as-of button[type=submit]');
      await page.waitForURL(/as-of=2024-12-31/u);
      expect((await told(page)).state).toBe('未核定');
      await page.click('[data-today]');
      await page.waitForURL((url) => !url.search);
      expect((await told(page)).state).toBe('完成并核验');
    });
  });
});

test('a measure whose state has changed shows the earlier one between its two changes', async () => {
  const changed = 'measures/moj-2018/65/';
  expect((await portal.visit(`${changed}?as-of=2024-12-31`, told)).state).toBe('实施中');
  expect((await portal.visit(changed, told)).state).toBe('已部署');
});

test('on a day between the records of a document, some of its measures stand where they stood then', async () => {
  await portal.visit('documents/moj-2018/?as-of=2018-12-31', async (page) => {
    await page.locator('[data-banner]:visible').waitFor();
    expect((await page.innerText('.progress-summary [data-counts]')).replaceAll(/\s+/gu, ' ')).toBe(
      '未核定 85/94 已部署 6/94 试点 1/94 制度已出台 1/94 实施中 1/94',
    );
    expect(await page.textContent('[data-bounds]')).toContain('下限 0/94（未知算未完成），上限 85/94（未知算完成）');
  });
});

test('the states of a document are counted anew for the day asked for', async () => {
  await portal.visit('documents/moj-2018/?as-of=2018-01-31', async (page) => {
    await page.locator('[data-banner]:visible').waitFor();
    expect((await page.innerText('.progress-summary [data-counts]')).replaceAll(/\s+/gu, ' ')).toBe('未核定 94/94');
  });
});

test('without JavaScript the page shows the data date and offers no other day', async () => {
  await portal.visit(
    `${MEASURE}?as-of=2019-01-01`,
    async (page) => {
      expect((await page.innerText('.standing .state')).trim()).toBe('完成并核验');
      expect(await page.locator('as-of').isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});
