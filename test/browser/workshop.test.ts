import { expect, test } from 'vitest';
import { contentProblems } from '#formats/content-problems.ts';
import { readContent } from '#catalogue/content.ts';
import { joinCatalogue } from '#catalogue/join.ts';
import { valuesOf } from '#catalogue/values.ts';
import { serveWorkshop } from '#workshop/desk/serve.ts';
import { RAW, rawFile } from '../fixtures/raw-documents.ts';
import { smallPortal } from '../fixtures/small-portal.ts';
import { axe, violationsOn } from '../support/axe.ts';
import { launchChromium } from '../support/programs.ts';

test('an editor without a script takes a file to a published measure, and the rest stay drafts', async () => {
  const portal = await smallPortal();
  const place = { root: portal.root, folder: portal.folder };
  const serving = await serveWorkshop(place, { port: 0, token: 'token', problemsOf: contentProblems });
  const browser = await launchChromium();
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 768, height: 1000 } });
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.waitForLoadState();
  };

  await page.goto(serving.address);
  await page.getByLabel('选一个文件').setInputFiles(await rawFile(RAW));
  await press('读取');
  await expect.poll(() => page.textContent('h1')).toBe('读到的“yunchuan.txt”');
  await press('写入草稿');
  await page.getByRole('link', { name: '回到开头' }).click();
  await expect.poll(() => page.getByText('yunchuan：3 条，其中草稿 3 条').count()).toBe(1);

  await page.locator('details', { hasText: 'yunchuan：' }).getByRole('link', { name: '文件信息' }).click();
  await page.getByLabel('标题').first().fill('关于在云川市推进司法改革的意见');
  await page.getByLabel('导航用的短名').fill('云川意见');
  await page.getByLabel('用自己的话写一句').fill('为测试虚构的意见。');
  await page.getByLabel('机构').first().selectOption({ label: '星河区人民法院' });
  for (const label of ['发文机关（照原文', '发文字号']) await page.getByLabel(label).fill('未载明');
  for (const name of ['issued.note', 'published.note']) await page.locator(`[name="${name}"]`).fill('未载明');
  await page.getByLabel('有效性').selectOption('not-applicable');
  await page.getByLabel('适用地区').selectOption('xinghe');
  await page.getByLabel('能否全文刊登').selectOption('official');
  await page.getByLabel('发布网站或报刊').fill('虚构');
  await page.getByLabel('草稿：整份文件先不发布').uncheck();
  await press('保存');
  expect(await page.textContent('[role=status]')).toBe('已保存。');

  await page.goto(`${serving.address}measures/yunchuan/1-1/`);
  expect(await page.textContent('blockquote')).toContain('推行网上立案');
  await page.getByLabel('标题').first().fill('网上就能立案');
  await page.getByLabel('摘要').fill('推行网上立案，方便群众诉讼。');
  await page.getByLabel('诉讼服务').check();
  await page.getByLabel('机构').first().selectOption({ label: '星河区人民法院' });
  await page.getByLabel('原文（照抄').first().fill('推行网上立案');
  await page.getByLabel('承诺了什么').first().fill('推行网上立案');
  await page.getByLabel('怎样算兑现').first().selectOption({ label: '持续去做' });
  await page.getByLabel('核心：').first().check();
  for (const heading of ['这条举措要做什么', '和谁有关', '怎么核查']) {
    await page.getByLabel(heading).fill('看法院怎样办理网上立案。');
  }
  await page.getByLabel('草稿：先不发布').uncheck();
  await press('保存');
  expect(await page.textContent('[role=status]')).toBe('已保存。');
  await browser.close();
  await serving.close();

  const content = await readContent(place);
  expect(contentProblems(content)).toEqual([]);
  const { documents } = joinCatalogue(valuesOf(content));
  const added = documents.find(({ id }) => id === 'yunchuan');
  expect(added?.measures.map(({ id, title }) => `${id} ${title}`)).toEqual(['yunchuan/1-1 网上就能立案']);
  expect(added?.unwritten).toEqual(['1-2', '2-1']);
});

test('axe finds nothing wrong on its pages, none of which is scrolled sideways on a phone', async () => {
  const portal = await smallPortal();
  await portal.spoil('content/measures/xinghe-2024/2-1.mdx', 'title: 网上立案率达到八成', 'title: ""');
  const place = { root: portal.root, folder: portal.folder };
  const serving = await serveWorkshop(place, { port: 0, token: 'token', problemsOf: contentProblems });
  const browser = await launchChromium();
  const page = await browser.newPage({ bypassCSP: true, viewport: { width: 360, height: 800 } });
  await page.goto(serving.address);
  await page.getByLabel('选一个文件').setInputFiles(await rawFile(RAW));
  await page.getByRole('button', { name: '读取', exact: true }).click();
  await page.waitForLoadState();
  const wrong: string[] = [];
  for (const path of ['', 'files/1/', 'documents/xinghe-2024/', 'measures/xinghe-2024/2-1/', 'nowhere/']) {
    await page.goto(serving.address + path);
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      wrong.push(...(await violationsOn(page)).map((what) => `${path}, ${colorScheme}: ${what}`));
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 360) wrong.push(`${path}: ${width} px wide`);
  }
  await browser.close();
  await serving.close();
  expect(wrong).toEqual([]);
});
