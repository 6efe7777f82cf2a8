import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyPage } from '#archive/verify/page.ts';
import { reportOf, reportText } from '#archive/verify/report.ts';
import { verifyPackage } from '#archive/verify/zip.ts';
import { sealedZip } from '#files/zip/sealed-zip.ts';
import { flipped } from '../fixtures/bits.ts';
import { testOnlyKey } from '../fixtures/minisign/sign.ts';
import { below, bytesOf, snapshotBag, snapshotWacz, snapshotZip, TOP } from '../fixtures/snapshot-bag.ts';
import { launchChromium } from '../support/programs.ts';

const read = (name: string) => readFileSync(`test/fixtures/minisign/${name}`, 'utf8');
const signedBy = testOnlyKey();
const PAGE = 'data/measures/shenzhen-2020/8/index.html';

let root: string;
let html: string;
let browser: Browser;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), '司改 台账 存档-'));
  html = await verifyPage({ title: '司改台账', titleEnglish: 'Reform Ledger' });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await rm(root, { recursive: true });
});

/** Writes files as a reader has them: the page among the others of the unpacked folder. */
async function folder(name: string, files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  for (const [path, bytes] of new Map(files).set('verify.html', bytesOf(html))) {
    await mkdir(dirname(join(root, name, path)), { recursive: true });
    await writeFile(join(root, name, path), bytes);
  }
  return join(root, name);
}
const bag = () => snapshotBag({ signedBy, tags: new Map([['verify.html', bytesOf(html)]]) });

/** Opens the page from its file and sees that it is quiet: nothing in the console, nothing asked of any network. */
async function visit(place: string, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:file|data):/u.test(request.url())) noise.push(request.url());
  });
  // Firefox shows readers each thing that a page's own policy forbids it.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.error(violatedDirective));
  });
  await page.goto(pathToFileURL(join(place, 'verify.html')).href);
  await use(page);
  expect(noise).toEqual([]);
  await page.close();
}

async function told(page: Page): Promise<string> {
  await page.waitForSelector('#result[data-state=done]');
  return page.locator('#result').innerText();
}
const given = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(bytes),
});

describe('verify.html, opened from its file', () => {
  test('finds the unpacked folder around it intact, and names what was altered in another', async () => {
    const whole = await folder('完好 的', bag());
    const altered = await folder('改动 的', bag().set(PAGE, flipped(bag().get(PAGE) ?? bytesOf(''), 77)));
    await visit(whole, async (page) => {
      await page.setInputFiles('#folder', whole);
      expect(await told(page)).toContain('还不能知道是谁封装的：完好 的，共 13 个文件，数据日期 2026-11-21。');
      await page.setInputFiles('#folder', altered);
      await expect.poll(() => told(page)).toContain('不完好：改动 的，数据日期 2026-11-21。');
      expect(await page.locator('#result li').allInnerTexts()).toEqual([PAGE]);
    });
  });

  test('says of a zip and a WACZ what the command line says', async () => {
    const packages = [
      given('存档.zip', snapshotZip({ signedBy })),
      given('改动.zip', sealedZip(below(TOP, snapshotBag().set(PAGE, bytesOf('别的话'))))),
      given('坏.zip', flipped(snapshotZip(), 10 * 8)),
      given('断.zip', snapshotZip().slice(0, 700)),
      given('存档.wacz', sealedZip(snapshotWacz())),
      given('改动.wacz', sealedZip(snapshotWacz().set('archive/data.warc.gz', bytesOf('x')))),
    ];
    const plain = (text: string) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    await visit(await folder('打包', bag()), async (page) => {
      for (const each of packages) {
        await page.setInputFiles('#file', each);
        const expected = plain(reportText(reportOf(each.name, await verifyPackage(new Uint8Array(each.buffer)))));
        await expect.poll(async () => plain(await told(page))).toEqual(expected);
      }
    });
  });

  test('checks the signature for a key, and tells of one that is no key', async () => {
    await visit(await folder('签名', bag()), async (page) => {
      const key = page.getByLabel('公钥（可不填）');
      const check = page.getByRole('button', { name: '连同签名核对' });
      await check.click();
      expect(await page.locator('#result').innerText()).toBe('请先选择压缩包或文件夹。');
      await page.setInputFiles('#file', given('存档.zip', snapshotZip({ signedBy })));
      expect(await told(page)).toContain('没有核对');
      await key.fill(read('test-only.pub').split('\n')[1] ?? '');
      await check.click();
      await expect.poll(() => told(page)).toContain('签名有效：由所给公钥（编号 C1E9CCFD7C7EBA2D）的持有者签署');
      await key.fill('RW');
      await check.click();
      await expect.poll(() => told(page)).toContain('这不是 minisign 公钥。');
    });
  });

  test('takes what is dropped on it', async () => {
    await visit(await folder('拖入', bag()), async (page) => {
      const bytes = [...snapshotZip()];
      await page.evaluate((numbers) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(numbers)], '拖来的.zip'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      }, bytes);
      expect(await told(page)).toContain('重新封装）：拖来的.zip，共 11 个文件');
    });
  });

  test('can be used with the keyboard alone, on a narrow screen', async () => {
    await visit(await folder('键盘', bag()), async (page) => {
      const reached: string[] = [];
      for (let press = 0; press < 4; press++) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || ''),
        );
      }
      expect(reached).toEqual(['file', 'folder', 'key', '连同签名核对']);
      await page.setInputFiles('#file', given('存档.zip', snapshotZip()));
      await told(page);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('连同签名核对');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });

  test('tells without JavaScript how else to check', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(await folder('无脚本', bag()), 'verify.html')).href);
    const text = await page.locator('main').innerText();
    for (const words of [
      '没有启用 JavaScript',
      'sha256sum -c manifest-sha256.txt',
      'shasum -a 256 -c',
      'Get-FileHash',
    ]) {
      expect(text).toContain(words);
    }
    await context.close();
  });
});
