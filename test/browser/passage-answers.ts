import type { Page } from 'playwright-core';

/** What the page says of a passage once it has answered. */
export async function answerTo(page: Page, passage: string) {
  // As a paste does it, without a keyboard event for each of a million characters.
  const milliseconds = await page.evaluate(async (text) => {
    const field = document.querySelector('verify-page textarea') as HTMLTextAreaElement;
    const form = document.querySelector('verify-page form') as HTMLFormElement;
    const results = document.querySelector('#passage-results') as HTMLElement;
    field.value = text;
    results.dataset['state'] = 'asked';
    const start = performance.now();
    form.requestSubmit();
    while (results.dataset['state'] !== 'done') await new Promise((resolve) => setTimeout(resolve, 5));
    // What the browser has to set counts too.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - start;
  }, passage);
  const results = page.locator('#passage-results');
  return {
    milliseconds,
    kind: await results.getAttribute('data-answer'),
    total: Number(await results.getAttribute('data-total')),
    status: await page.locator('verify-page [data-status]').textContent(),
    hrefs: await results.locator('a.row-title').evaluateAll((all) => all.map((a) => a.getAttribute('href'))),
    words: await results.locator('.excerpt').allInnerTexts(),
  };
}
