import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';

let portal: OpenPortal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

/** What paper does not show of a page: what stays folded, and sources whose address is not printed. */
async function lostOnPaper(page: Page): Promise<{ folded: string[]; addressless: string[]; printed: number }> {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    const isPrinted = (element: Element) => element.closest('.no-print') === null;
    const folds = [...document.querySelectorAll('details')].filter(isPrinted);
    const links = [...document.querySelectorAll<HTMLAnchorElement>("main a[href^='http']")].filter(isPrinted);
    return {
      folded: folds
        .filter((one) => [...one.children].slice(1).some((child) => !child.checkVisibility()))
        .map((one) => one.textContent.slice(0, 40)),
      addressless: links
        .filter(
          (link) =>
            !link.closest('.citation') &&
            !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '-'),
        )
        .map((link) => link.href),
      printed: folds.length + links.length,
    };
  });
}

describe.each(['measures/yunchuan-plan/2-1/', 'documents/yunchuan-plan/', 'timeline/', 'data/', 'methodology/'])(
  '/%s on paper',
  (path) => {
    test('shows what a state rests on: nothing stays folded, every source prints its address', async () => {
      const { folded, addressless } = await portal.visit(path, lostOnPaper);
      expect(folded).toEqual([]);
      expect(addressless).toEqual([]);
    });
  },
);

test('on the paper of a measure stand its reasons and the addresses of its evidence', async () => {
  const { printed } = await portal.visit('measures/yunchuan-plan/2-1/', lostOnPaper);
  expect(printed).toBeGreaterThan(4);
});
