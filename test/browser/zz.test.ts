import { test } from 'vitest';
import { openPortal } from '../support/open-portal.ts';
test('x', async () => {
  const p = await openPortal();
  await p.inPage(async (page) => {
    page.on('requestfailed', (r) => console.log('failed', r.url(), r.failure()?.errorText));
    page.on('request', (r) => r.url().includes('pagefind') && console.log('req', r.url()));
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(p.address + 'search/?q=法院');
    await page.locator('#search-results[data-state=failed]').waitFor({ state: 'attached' });
    await page.unroute('**/pagefind/**');
    for (let i = 0; i < 4; i++) {
      console.log('click');
      await page.locator('search-page button[type=submit]').click();
      await page.waitForTimeout(1500);
      console.log(await page.locator('#search-results').getAttribute('data-state'));
    }
  });
  await p.close();
});
