import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, launchFirefox } from '../support/programs.ts';
import { markedWords } from '../support/highlight.ts';
import { openPortal, type OpenPortal } from '../support/open-portal.ts';
import { OPENED } from '../support/snapshot.ts';
import { PORTALS } from '../support/portals.ts';

const LONG = 'measures/yunchuan-plan/2-3/';
const ARTICLE = 'measures/yunchuan-article/1-1/';
const ALLOWED: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
/** `--mark` of the light colours. */
const MARK = 'rgb(246, 223, 166)';

const WORDS = '.quotation .source-paragraph';
const wordsOn = async (page: Page) => (await page.locator(WORDS).allTextContents()).join('\n');
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

describe.each(PORTALS)('quoting from a measure’s page under $base', (built) => {
  let portal: OpenPortal;
  beforeAll(async () => {
    portal = await openPortal(built);
  });
  afterAll(() => portal.close());

  test('copies all of its words with where they are from, and shows what was copied', async () => {
    await portal.visit(
      LONG,
      async (page) => {
        const copied = await copy(page, whole(page));
        expect(quoted(copied)).toBe(await wordsOn(page));
        expect(copied.split('\n').slice(-3)).toEqual([
          '出处：《关于优化营商环境的三年行动方案(2022—2024年)》，云川县人民政府，云政发〔2022〕3号，2022年3月15日成文，本站编号 yunchuan-plan/2-3，本站存档原文第 8–9 段',
          expect.stringMatching(new RegExp(`^链接：${portal.address}${LONG}#p-8:~:text=[A-Za-z0-9%,-]+$`, 'u')),
          expect.stringMatching(
            /^核定进展：未核定（核心承诺 2 项，都是“未核定”）；“未核定”：没有可以用来核定的直接证据，不代表未落实，数据日期 \d+年\d+月\d+日$/u,
          ),
        ]);
        expect(await shown(page)).toBe(copied);
        expect(await page.locator('quote-kit [role=status]').textContent()).toMatch(/^已复制第 8–9 段，\d+ 字/u);
      },
      ALLOWED,
    );
  });

  test('copies words selected with the mouse, and their link marks them', async () => {
    const words = '完善排队提醒、材料预审功能';
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
    expect(copied).toContain('，本站存档原文第 8 段（节选）\n');
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
        expect(quoted(copied)).toBe(await wordsOn(page));
        expect(copied).toContain(
          '出处：《让企业少跑腿》，作者周明远（云川工业园区管理委员会主任），虚构的云川日报，2023年5月20日发表，',
        );
        expect(copied).toMatch(/\n核定进展：检索未见公开证据（核心承诺 1 项，是“检索未见”），数据日期 /u);
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
        await page.getByRole('link', { name: '第 9 段的永久链接' }).focus();
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
        expect(quoted(copied)).toMatch(/^在政务服务大厅[^。]+。推行“一窗受理[^。]+。$/u);
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
            getSelection()?.setBaseAndExtent(document.querySelector('h1') as Element, 0, end, 11);
          },
          [WORDS],
        );
        expect(quoted(await copy(page, chosen(page)))).toBe('（三）建好企业服务专窗');
        await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
        expect(quoted(await copy(page, chosen(page)))).toBe(await wordsOn(page));
      },
      ALLOWED,
    );
  });

  test('is offered for no selection beside the quotation, and no longer once the reader turns elsewhere', async () => {
    await portal.visit(LONG, async (page) => {
      await drag(page, ['.summary', '政务服务'], ['.summary', '一窗受理']);
      expect(await chosen(page).isDisabled()).toBe(true);
      await drag(page, [WORDS, '依托'], [WORDS, '技术']);
      await expect.poll(() => page.locator('#chosen-words').textContent()).toBe('已选：第 8 段（节选），8 字');
      await page.locator('h1').click();
      await expect.poll(() => chosen(page).isDisabled()).toBe(true);
    });
  });

  test('takes a selection across paragraphs, names both, and its link marks both', async () => {
    const copied = await portal.inPage(async (page) => {
      await page.goto(portal.address + LONG);
      await drag(page, ['#p-8 p', '重要依据'], ['#p-9 p', '保障首问负责制']);
      return copy(page, chosen(page));
    }, ALLOWED);
    expect(quoted(copied)).toBe('重要依据。\n企业服务专窗的意见建议由县行政审批局统一受理，保障首问负责制');
    expect(copied).toContain('本站存档原文第 8–9 段（节选）\n');
    expect(linkIn(copied)).toContain('#p-8:~:text=');
    await portal.inPage(async (page) => {
      await page.goto(linkIn(copied));
      await expect
        .poll(() => markedWords(page, '#p-9 p', MARK))
        .toBe('企业服务专窗的意见建议由县行政审批局统一受理，保障首问负责制');
      expect(await markedWords(page, '#p-8 p', MARK)).toBe('重要依据。');
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
        expect(quoted(await clipboard(page))).toBe('（三）');
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
      'measures/yunchuan-plan/2-4/?as-of=2024-09-30',
      async (page) => {
        await page.locator('[data-banner]:visible').waitFor();
        expect(await copy(page, whole(page))).toMatch(
          /\n核定进展：全部兑现（核心承诺 1 项，是“已兑现”），截至 2024年9月30日；数据日期 \d+年\d+月\d+日$/u,
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
          '本站编号 yunchuan-plan/2-3，本站存档原文第 8–9 段',
        );
      },
      { javaScriptEnabled: false },
    );
  });
});

test('the links of words of all lengths from many measures each mark exactly those words', async () => {
  const portal = await openPortal();
  const paths = [
    'yunchuan-rules/1',
    'yunchuan-plan/2-1',
    'yunchuan-plan/2-6',
    'yunchuan-plan/3-1',
    'yunchuan-article/1-1',
    'yunchuan-article/2-1',
  ];
  await portal.each(paths, (path) =>
    portal.visit(
      `measures/${path}/`,
      async (page) => {
        const text = (await page.locator(WORDS).first().textContent()) ?? '';
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
          await portal.inPage(
            async (other) => {
              await other.goto(link);
              await expect
                .poll(() => markedWords(other, WORDS, MARK), { message: `${path}: ${decodeURIComponent(link)}` })
                .toBe(words);
            },
            { viewport: { width: 1280, height: 1600 } },
          );
        }
      },
      ALLOWED,
    ),
  );
  await portal.close();
}, 400_000);

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
  expect(copied).toMatch(new RegExp(`\\n链接（站内路径，引用时请补上域名）：/${LONG}#p-8:~:text=`, 'u'));
  expect(copied).not.toContain('file:');
  await browser.close();
});

test('in Firefox, online and from a disk, copies what it shows', async () => {
  const firefox = await launchFirefox();
  const portal = await openPortal();
  try {
    const page = await firefox.newPage();
    for (const [address, link] of [
      [portal.address + LONG, `链接：${portal.address}${LONG}#p-8:~:text=`],
      [ARCHIVED, `链接（站内路径，引用时请补上域名）：/${LONG}#p-8:~:text=`],
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
