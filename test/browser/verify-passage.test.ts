import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { publishedApi } from '../support/published-api.ts';
import { answerTo } from './passage-answers.ts';

const { measures } = publishedApi();
const quoteOf = (id: string) => measures.find((measure) => measure.id === id)?.quote ?? '';

describe('the page that checks a passage', () => {
  let portal: OpenPortal;
  beforeAll(async () => {
    portal = await openPortal();
  });
  afterAll(() => portal.close());

  test('says where a passage stands exactly, and the link leads to that paragraph', async () => {
    await portal.visit('verify/', async (page) => {
      const { kind, total, status, hrefs } = await answerTo(page, quoteOf('yunchuan-plan/2-4'));
      expect([kind, total]).toEqual(['exact', 1]);
      expect(status).toBe('一字不差：原文里有 1 处。');
      expect(hrefs[0]).toMatch(/^\/measures\/yunchuan-plan\/2-4\/#p-\d+$/u);
      await page.locator('#passage-results a.row-title').click();
      await page.waitForURL(/yunchuan-plan\/2-4\/#p-\d+$/u);
      expect(await page.locator('.paragraph:target').count()).toBe(1);
    });
  });

  test('answers while a reader types, and what is typed stays out of the address and of the network', async () => {
    await portal.visit('verify/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const before = page.url();
      await page.getByLabel('要核对的引文').fill(quoteOf('yunchuan-rules/1').slice(0, 40));
      await page.locator('#passage-results[data-answer=exact]').waitFor();
      expect(page.url()).toBe(before);
      // The browser asks for the page's icon when it likes.
      expect(asked.filter((path) => !/^\/(?:icon\.svg|favicon\.ico)$/u.test(path))).toEqual(['/verify/texts.json']);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('核对');
      const told = await page.locator('verify-page [data-status]').textContent();
      await expect.poll(() => page.locator('verify-page [role=status]').textContent()).toBe(told);
    });
  });

  test('what a page of the portal shows can be checked as it is copied from there', async () => {
    const copied = await portal.visit('measures/yunchuan-plan/2-3/', (page) =>
      page.locator('blockquote .source-paragraph').allInnerTexts(),
    );
    await portal.visit('verify/', async (page) => {
      const { kind, status } = await answerTo(page, copied.join('\n\n'));
      expect(kind).toBe('exact');
      expect(status).toContain('不计全角与半角');
    });
  });

  test('marks each difference, and says what the marks mean', async () => {
    await portal.visit('verify/', async (page) => {
      const quote = quoteOf('yunchuan-plan/2-3').slice(0, 60);
      const { kind, status } = await answerTo(page, `${quote.slice(0, 30)}㊣${quote.slice(31)}`);
      expect(kind).toBe('near');
      expect(status).toContain('你的文本与原文不同');
      const row = page.locator('#passage-results li');
      expect(await row.locator('del').allInnerTexts()).toEqual(['㊣']);
      expect(await row.locator('ins').count()).toBe(1);
      expect(await page.locator('[data-legend]').isVisible()).toBe(true);
    });
  });

  test('says that a passage stands nowhere, or is too short', async () => {
    await portal.visit('verify/', async (page) => {
      const nowhere = await answerTo(page, '今天天气很好，我们一起去公园散步。');
      expect([nowhere.kind, nowhere.hrefs]).toEqual(['nowhere', []]);
      expect(nowhere.status).toContain('没有找到');
      expect((await answerTo(page, '法院')).status).toContain('太短');
      expect((await answerTo(page, '')).status).toBe('');
    });
  });

  test('refuses 10 MB politely', async () => {
    await portal.visit('verify/', async (page) => {
      const { kind, status } = await answerTo(page, '法院'.repeat(1_700_000));
      expect(kind).toBe('too-long');
      expect(status).toContain('超过 200 KB');
    });
  });

  test('does not even take 10 MB from the clipboard: what stands in the field stays, and the page goes on', async () => {
    await portal.visit('verify/', async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const field = page.getByLabel('要核对的引文');
      await field.fill('首问负责制');
      await page.locator('#passage-results[data-answer=exact]').waitFor();
      await page.evaluate(() => navigator.clipboard.writeText('法院 a\n'.repeat(1_300_000)));
      const start = performance.now();
      await page.keyboard.press('Control+V');
      await page.locator('#passage-results[data-answer=too-long]').waitFor();
      expect(performance.now() - start).toBeLessThan(2000);
      expect(await field.inputValue()).toBe('首问负责制');
      expect(await page.locator('verify-page [data-status]').textContent()).toContain('超过 200 KB');
    });
  });

  test('shows mark-up as text and runs none of it', async () => {
    await portal.visit('verify/', async (page) => {
      const alarms: string[] = [];
      page.on('dialog', (dialog) => {
        alarms.push(dialog.message());
        void dialog.dismiss();
      });
      const quote = quoteOf('yunchuan-plan/2-3');
      const pasted = `${quote.slice(0, 80)}<script>alert(1)</script><img src=x onerror=alert(2)>${quote.slice(80, 200)}`;
      const { kind, words } = await answerTo(page, pasted);
      expect(kind).toBe('near');
      expect(words[0]).toContain('<script>alert(1)</script><img src=x onerror=alert(2)>');
      expect(await page.locator('#passage-results :is(script, img)').count()).toBe(0);
      expect(alarms).toEqual([]);
    });
  });

  test('where the texts are missing a sentence says so, and the next try may do better', async () => {
    await portal.inPage(async (page) => {
      await page.route('**/verify/texts.json', (route) => route.abort());
      await page.goto(`${portal.address}verify/`);
      await page.getByLabel('要核对的引文').fill('首问负责制');
      await page.locator('#passage-results[data-state=failed]').waitFor();
      expect(await page.locator('verify-page [data-status]').textContent()).toContain('没有读到');
      await page.unrouteAll({ behavior: 'wait' });
      await page.getByRole('button', { name: '核对' }).click();
      await page.locator('#passage-results[data-answer=exact]').waitFor();
    });
  });

  test('without scripts the page says how to check by hand', async () => {
    await portal.visit(
      'verify/',
      async (page) => {
        expect(await page.locator('verify-page form').isVisible()).toBe(false);
        expect(await page.locator('main').innerText()).toContain('在页面中查找');
      },
      { javaScriptEnabled: false },
    );
  });
});
