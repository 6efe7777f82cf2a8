import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { launchFirefox } from '../support/firefox.ts';
import { markedWords } from '../support/highlight.ts';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { OPENED } from '../support/snapshot.ts';

const LONG = 'measures/yancheng-2019/2-9/';
const ARTICLE = 'measures/yanan-article/2-2/';
const ALLOWED: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
/** `--mark` of the light colours. */
const MARK = 'rgb(246, 223, 166)';

const WORDS = '.quotation .source-paragraph';
const whole = (page: Page) => page.getByRole('button', { name: '复制原文和出处' });
const chosen = (page: Page) => page.getByRole('button', { name: '复制所选文字和出处' });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const shown = (page: Page) => page.getByLabel('复制的文字').inputValue();
const quoted = (copied: string) => copied.split('\n\n出处：')[0];
const linkIn = (copied: string) => /^链接[^：]*：(\S+)$/mu.exec(copied)?.[1] ?? '';

/** Copies by a press of the button, and reads the clipboard once the page has told. */
async function copy(page: Page, button: ReturnType<typeof whole>): Promise<string> {
  await page.locator('quote-kit [role=status]').evaluate((status) => status.replaceChildren());
  await button.click();
  await page.locator('quote-kit [role=status]:not(:empty)').waitFor();
  return clipboard(page);
}

/** Selects as a reader does it with a mouse: presses at the first character, and lets go after the last. */
async function drag(page: Page, from: [string, string], to: [string, string]): Promise<void> {
  const [start, end] = await page.evaluate(
    ([[first = '', opening = ''] = [], [last = '', closing = ''] = []]) => {
      const placeOf = (selector: string, words: string, isEnd: boolean) => {
        const element = document.querySelector(selector) as Element;
        const at = element.textContent.indexOf(words) + (isEnd ? words.length - 1 : 0);
        const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let left = at;
        for (let node = nodes.nextNode() as Text; node; node = nodes.nextNode() as Text) {
          if (left < node.length) {
            const range = document.createRange();
            range.setStart(node, left);
            range.setEnd(node, left + 1);
            const { left: x, right, top, bottom } = range.getBoundingClientRect();
            return { x: isEnd ? right - 1 : x + 1, y: (top + bottom) / 2 };
          }
          left -= node.length;
        }
        throw new Error(`${words} is not in ${selector}`);
      };
      document.querySelector(first)?.scrollIntoView();
      return [placeOf(first, opening, false), placeOf(last, closing, true)];
    },
    [from, to],
  );
  await page.mouse.move(start?.x ?? 0, start?.y ?? 0);
  await page.mouse.down();
  await page.mouse.move(end?.x ?? 0, end?.y ?? 0, { steps: 5 });
  await page.mouse.up();
}

/** Gives the page's quotation a second paragraph, with the first one’s closing words in it: no measure has two yet. */
async function withSecondParagraph(page: Page): Promise<void> {
  await page.route('**/2-9/', async (route) => {
    const html = await (await route.fetch()).text();
    const second =
      '<div class="paragraph" id="p-25"> <a class="margin" href="#p-25" aria-label="第 25 段的永久链接"> 25 </a> <p class="source-paragraph">第二段另起一行，保障<a class="term" href="/glossary/">检察建议</a>落地执行。</p> </div> </blockquote>';
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replace('</blockquote>', second) });
  });
}

describe.each(['/', '/ledger/'] as const)('quoting from a measure’s page under %s', (base) => {
  let portal: OpenPortal;
  beforeAll(async () => {
    portal = await openPortal(base);
  });
  afterAll(() => portal.close());

  test('copies all of its words with where they are from, and shows what was copied', async () => {
    await portal.visit(
      LONG,
      async (page) => {
        const copied = await copy(page, whole(page));
        expect(quoted(copied)).toBe(await page.locator(WORDS).textContent());
        expect(copied.split('\n').slice(-3)).toEqual([
          '出处：《关于在全区开展司法体制综合配套改革的实施意见》，发文机关未载明（来源：盐城经济技术开发区管理委员会网站），2019年11月8日成文，本站编号 yancheng-2019/2-9，本站存档原文第 24 段',
          expect.stringMatching(new RegExp(`^链接：${portal.address}${LONG}#p-24:~:text=[A-Za-z0-9%,-]+$`, 'u')),
          expect.stringMatching(/^核定进展：未核定（本站尚无记录，不代表未落实），数据日期 \d+年\d+月\d+日$/u),
        ]);
        expect(await shown(page)).toBe(copied);
        expect(await page.locator('quote-kit [role=status]').textContent()).toMatch(/^已复制第 24 段，\d+ 字/u);
      },
      ALLOWED,
    );
  });

  test('copies words selected with the mouse, and their link marks them', async () => {
    const words = '完善专业法官会议、检察官联席会议制度';
    const copied = await portal.visit(
      LONG,
      async (page) => {
        expect(await chosen(page).isDisabled()).toBe(true);
        await drag(page, [WORDS, words], [WORDS, words]);
        return copy(page, chosen(page));
      },
      ALLOWED,
    );
    expect(quoted(copied)).toBe(words);
    expect(copied).toContain('，本站存档原文第 24 段（节选）\n');
    await portal.inPage(
      async (page) => {
        await page.goto(linkIn(copied));
        await expect.poll(() => markedWords(page, WORDS, MARK)).toBe(words);
      },
      { viewport: { width: 360, height: 500 } },
    );
  });

  test('of a signed article names author and newspaper', async () => {
    await portal.visit(
      ARTICLE,
      async (page) => {
        const copied = await copy(page, whole(page));
        expect(quoted(copied)).toBe(await page.locator(WORDS).textContent());
        expect(copied).toContain(
          '出处：《弘扬延安精神 持续做优检察为民》，作者胡立平（陕西省延安市人民检察院党组书记、检察长），报纸署名文章',
        );
        expect(copied).toMatch(/\n核定进展：检索未见公开证据，数据日期 /u);
      },
      ALLOWED,
    );
  });
});

describe('quoting from a measure’s page', () => {
  let portal: OpenPortal;
  beforeAll(async () => {
    portal = await openPortal();
  });
  afterAll(() => portal.close());

  test('needs the keyboard alone: sentences are chosen from lists, and copied by Enter', async () => {
    await portal.visit(
      LONG,
      async (page) => {
        const focused = () =>
          page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent.trim());
        await page.getByRole('link', { name: '第 24 段的永久链接' }).focus();
        for (let pressed = 0; pressed < 30 && (await focused()) !== '从哪一句'; pressed++)
          await page.keyboard.press('Tab');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Tab');
        expect(await focused()).toBe('到哪一句');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        expect(await focused()).toBe('复制所选文字和出处');
        await page.keyboard.press('Enter');
        await page.locator('quote-kit [role=status]:not(:empty)').waitFor();
        const copied = await clipboard(page);
        expect(quoted(copied)).toMatch(/^依托现代科技手段，[^。]+。积极探索[^。]+。$/u);
        await page.keyboard.press('Tab');
        expect(await focused()).toBe('复制的文字');
      },
      ALLOWED,
    );
  });

  test('leaves aside what is selected outside the quotation', async () => {
    await portal.visit(
      LONG,
      async (page) => {
        await page.evaluate(
          ([words = '']) => {
            const end = document.querySelector(words)?.firstChild as Text;
            getSelection()?.setBaseAndExtent(document.querySelector('h1') as Element, 0, end, 15);
          },
          [WORDS],
        );
        expect(quoted(await copy(page, chosen(page)))).toBe('（九）加强对司法执法活动的监督');
        await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
        expect(quoted(await copy(page, chosen(page)))).toBe(await page.locator(WORDS).textContent());
      },
      ALLOWED,
    );
  });

  test('is offered for no selection beside the quotation, and no longer once the reader turns elsewhere', async () => {
    await portal.visit(LONG, async (page) => {
      await drag(page, ['.summary', '办案权'], ['.summary', '监督权']);
      expect(await chosen(page).isDisabled()).toBe(true);
      await drag(page, [WORDS, '依托'], [WORDS, '手段']);
      await expect.poll(() => page.locator('#chosen-words').textContent()).toBe('已选：第 24 段（节选），8 字');
      await page.locator('h1').click();
      await expect.poll(() => chosen(page).isDisabled()).toBe(true);
    });
  });

  test('takes a selection across paragraphs, names both, and its link marks both', async () => {
    const copied = await portal.inPage(async (page) => {
      await withSecondParagraph(page);
      await page.goto(portal.address + LONG);
      await drag(page, ['#p-24 p', '重要依据'], ['#p-25 p', '保障检察建议']);
      return copy(page, chosen(page));
    }, ALLOWED);
    expect(quoted(copied)).toBe('重要依据。\n第二段另起一行，保障检察建议');
    expect(copied).toContain('本站存档原文第 24–25 段（节选）\n');
    expect(linkIn(copied)).toContain('#p-24:~:text=');
    await portal.inPage(async (page) => {
      await withSecondParagraph(page);
      await page.goto(linkIn(copied));
      await expect.poll(() => markedWords(page, '#p-25 p', MARK)).toBe('第二段另起一行，保障检察建议');
      expect(await markedWords(page, '#p-24 p', MARK)).toBe('重要依据。');
    });
  });

  test('on a phone the selection lasts until the button is tapped', async () => {
    await portal.visit(
      LONG,
      async (page) => {
        await page.evaluate(
          ([words = '']) => {
            const text = document.querySelector(words)?.firstChild as Text;
            getSelection()?.setBaseAndExtent(text, 0, text, 3);
            // As browsers do on a tap: the selection ends between touch and click.
            document.addEventListener('pointerup', () => getSelection()?.removeAllRanges());
          },
          [WORDS],
        );
        await expect.poll(() => chosen(page).isEnabled()).toBe(true);
        await chosen(page).tap();
        await page.locator('quote-kit [role=status]:not(:empty)').waitFor();
        expect(quoted(await clipboard(page))).toBe('（九）');
      },
      { ...ALLOWED, hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
    );
  });

  test('where the browser refuses the clipboard, shows the text selected', async () => {
    await portal.visit(LONG, async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
        document.execCommand = () => false;
      });
      await whole(page).click();
      await expect.poll(() => page.locator('quote-kit [role=status]').textContent()).toContain('请自行复制');
      const field = page.getByLabel('复制的文字');
      expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(
        await field.evaluate((one: HTMLTextAreaElement) => [one.readOnly, one.selectionStart, one.selectionEnd]),
      ).toEqual([true, 0, (await shown(page)).length]);
    });
  });

  test('copies without the newer clipboard too, as on hosts without https', async () => {
    await portal.visit(
      LONG,
      async (page) => {
        await page.evaluate(() => {
          const { clipboard: real } = navigator;
          Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
          Object.assign(window, { readBack: () => real.readText() });
        });
        await whole(page).click();
        await page.locator('quote-kit [role=status]:not(:empty)').waitFor();
        const read = () => page.evaluate(() => (window as unknown as { readBack: () => Promise<string> }).readBack());
        expect(await read()).toBe(await shown(page));
        expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('复制原文和出处');
      },
      ALLOWED,
    );
  });

  test('on another day copies the state of that day, and says which day', async () => {
    await portal.visit(
      'measures/moj-2018/65/?as-of=2024-12-31',
      async (page) => {
        await page.locator('[data-banner]:visible').waitFor();
        expect(await copy(page, whole(page))).toMatch(
          /\n核定进展：实施中，截至 2024年12月31日；数据日期 \d+年\d+月\d+日$/u,
        );
      },
      ALLOWED,
    );
  });

  test('without scripts offers no button, and its facts can be selected', async () => {
    await portal.visit(
      LONG,
      async (page) => {
        expect(await page.locator('quote-kit button:visible, quote-kit textarea:visible').count()).toBe(0);
        expect(await page.locator('quote-kit').innerText()).toContain(
          '本站编号 yancheng-2019/2-9，本站存档原文第 24 段',
        );
      },
      { javaScriptEnabled: false },
    );
  });
});

test('the links of words of all lengths from many measures each mark exactly those words', async () => {
  const portal = await openPortal();
  const paths = [
    'moj-2018/1',
    'moj-2018/21',
    'shenzhen-2020/8',
    'zibo-2021/3-1',
    'yanan-article/2-2',
    'wuhan-article/3-3',
  ];
  const wrong = await portal.each(paths, (path) =>
    portal.visit(
      `measures/${path}/`,
      async (page) => {
        const text = (await page.locator(WORDS).textContent()) ?? '';
        const found: string[] = [];
        for (const [from, to] of [
          [0, text.length],
          [5, 9],
          [17, 33],
          [21, 90],
          [Math.max(0, text.length - 13), text.length - 1],
        ] as const) {
          await page.evaluate(
            ([selector, start, end]) => {
              const range = document.createRange();
              const nodes = document.createTreeWalker(
                document.querySelector(selector) as Element,
                NodeFilter.SHOW_TEXT,
              );
              let passed = 0;
              for (let node = nodes.nextNode() as Text; node; node = nodes.nextNode() as Text) {
                if (start >= passed && start <= passed + node.length) range.setStart(node, start - passed);
                if (end > passed && end <= passed + node.length) range.setEnd(node, end - passed);
                passed += node.length;
              }
              getSelection()?.removeAllRanges();
              getSelection()?.addRange(range);
            },
            [WORDS, from, Math.min(to, text.length)] as const,
          );
          await expect.poll(() => chosen(page).isEnabled()).toBe(true);
          await chosen(page).click();
          const words = text.slice(from, to);
          await expect.poll(async () => quoted(await shown(page))).toBe(words);
          const link = linkIn(await shown(page));
          const marked = await portal.inPage(
            async (other) => {
              await other.goto(link);
              let seen = await markedWords(other, WORDS, MARK);
              // The browser marks after it has set the page; how long after is not promised.
              for (let tries = 0; seen !== words && tries < 20; tries += 1) {
                await other.waitForTimeout(250);
                seen = await markedWords(other, WORDS, MARK);
              }
              return seen;
            },
            { viewport: { width: 1280, height: 1600 } },
          );
          if (marked !== words) found.push(`${path}: “${words}” but “${marked}” by ${decodeURIComponent(link)}`);
        }
        return found;
      },
      ALLOWED,
    ),
  );
  await portal.close();
  expect(wrong.flat()).toEqual([]);
});

const ARCHIVED = `${OPENED}data/${LONG}index.html`;

test('in the archive, opened from a disk, copies the path of the living page and no address of the disk', async () => {
  const browser = await launchChromium();
  const context = await browser.newContext(ALLOWED);
  const page = await context.newPage();
  await page.goto(ARCHIVED);
  await whole(page).click();
  await page.locator('quote-kit [role=status]:not(:empty)').waitFor();
  const copied = await shown(page);
  expect(await page.locator('quote-kit [role=status]').textContent()).toContain('已复制');
  expect(copied).toMatch(new RegExp(`\\n链接（站内路径，引用时请补上域名）：/${LONG}#p-24:~:text=`, 'u'));
  expect(copied).not.toContain('file:');
  await browser.close();
});

test('in Firefox, online and from a disk, copies what it shows', async () => {
  const firefox = await launchFirefox();
  const portal = await openPortal();
  try {
    const page = await firefox.newPage();
    for (const [address, link] of [
      [portal.address + LONG, `链接：${portal.address}${LONG}#p-24:~:text=`],
      [ARCHIVED, `链接（站内路径，引用时请补上域名）：/${LONG}#p-24:~:text=`],
    ] as const) {
      await page.goto(address);
      const button = await page.waitForSelector('[data-copy=whole]', { visible: true });
      await button?.click();
      await page.waitForSelector('quote-kit [role=status]:not(:empty)');
      expect(await page.$eval('quote-kit [role=status]', (status) => status.textContent)).toContain('已复制');
      const copied = await page.$eval('quote-kit textarea', (field) => field.value);
      expect(copied).toContain(link);
    }
  } finally {
    await firefox.close();
    await portal.close();
  }
});
