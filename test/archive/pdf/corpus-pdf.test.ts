import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '#archive/fingerprint.ts';
import { corpusPdf } from '#archive/pdf/corpus-pdf.ts';
import { joinCatalogue } from '#catalogue/join.ts';
import { readContent } from '#records/content.ts';
import { valuesOf } from '#records/values.ts';
import { found, smallCatalogue } from '../../fixtures/catalogues.ts';
import { openPdf } from '../../fixtures/pdf.ts';
import { files, smallPortal } from '../../fixtures/small-portal.ts';

const catalogue = await smallCatalogue();
const bytes = await corpusPdf(catalogue);
const file = await openPdf(bytes);
const texts = await file.texts();
const whole = texts.join('');
const [document] = catalogue.documents;
const measure = found(catalogue.measures, ({ number }) => number === '2-1');

test('it says what it is, and for which day, on its first page and in its properties', async () => {
  expect(texts[0]).toContain('小台账');
  expect(texts[0]).toContain('数据日期：2026年1月15日');
  expect(texts[0]?.replaceAll(' ', '')).toContain('4条（举措3条，组织实施要求1条）');
  const { info } = await file.pdf.getMetadata();
  expect(info).toMatchObject({
    Title: '小台账：全部举措、原文与证据（数据日期 2026-01-15）',
    CreationDate: 'D:20260115000000Z',
    ModDate: 'D:20260115000000Z',
    Language: 'zh-Hans',
  });
});

test('every page but the first bears title, data date and its number', async () => {
  for (let number = 2; number <= file.pdf.numPages; number++) {
    const { items } = await (await file.pdf.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text).toContain('小台账 · 数据日期 2026年1月15日');
    expect(text).toContain(`第 ${number} 页 / 共 ${file.pdf.numPages} 页`);
  }
});

test('a measure stands there with its words, its hash, its state and its promises', () => {
  expect(whole).toContain(measure.title);
  expect(whole).toContain(measure.quote);
  expect(whole).toContain(measure.quoteSha256);
  expect(whole).toContain(measure.summary);
  for (const element of measure.elements) {
    expect(whole).toContain(element.text);
    expect(whole).toContain(element.words);
  }
});

test('what is copied from a quotation are the characters of the source, whatever is drawn', () => {
  expect(measure.quote).toContain('(一)');
  const start = whole.indexOf(measure.quote);
  expect(sha256Of(new TextEncoder().encode(whole.slice(start, start + measure.quote.length)))).toBe(
    measure.quoteSha256,
  );
});

test('the bookmarks lead from document to chapter to measure', async () => {
  const outline = await file.pdf.getOutline();
  const [contents, first] = outline ?? [];
  expect(contents?.title).toBe('目录');
  expect(first?.title).toBe(document?.title);
  const chapters = first?.items ?? [];
  expect(chapters.map(({ title }: { title: string }) => title.slice(0, 2))).toEqual(['一、', '二、', '三、']);
  const numbers = chapters.map(({ items }: { items: { title: string }[] }) =>
    items.map(({ title }) => title.split('\u3000')[0]),
  );
  expect(numbers).toEqual([[], ['2-1', '2-2', '2-3'], ['3-1']]);
});

test('the contents name the page on which each chapter stands', async () => {
  const [contents = ''] = texts.filter((text) => text.startsWith('目录'));
  const outline = await file.pdf.getOutline();
  const chapters = outline?.[1]?.items ?? [];
  expect(chapters.length).toBeGreaterThan(0);
  for (const { title, dest } of chapters) {
    const page = (await file.pdf.getPageIndex((dest as unknown as [{ num: number; gen: number }])[0])) + 1;
    expect(contents.replaceAll(' ', '')).toContain(`${title}${page}`);
  }
});

test('a measure can be linked to by its id', async () => {
  const destinations = await file.pdf.getDestinations();
  expect(Object.keys(destinations)).toContain('xinghe-2024/2-1');
});

describe('the same catalogue gives the same bytes', () => {
  test('the next time', async () => {
    expect(sha256Of(await corpusPdf(catalogue))).toBe(sha256Of(bytes));
  });

  test('in another time zone and language, whatever the zlib of Node', () => {
    const script = `
      import zlib from 'node:zlib';
      import { smallCatalogue } from './test/fixtures/catalogues.ts';
      import { corpusPdf } from '#archive/pdf/corpus-pdf.ts';
      import { sha256Of } from '#archive/fingerprint.ts';
      zlib.deflateSync = () => { throw new Error('asked'); };
      console.log(sha256Of(await corpusPdf(await smallCatalogue())));`;
    const said = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', script], {
      env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C', LANG: 'C' },
      encoding: 'utf8',
    });
    expect(said.trim()).toBe(sha256Of(bytes));
  });
});

test('a character that the font has no glyph for stops it, with a sentence that names the measure', async () => {
  const portal = await smallPortal();
  const text = await portal.read(files.filing);
  await portal.write(files.filing, text.replace(/^summary: /mu, 'summary: 𝕏'));
  const spoilt = joinCatalogue(valuesOf(await readContent(portal.root)));
  await expect(corpusPdf(spoilt)).rejects.toThrow(
    'xinghe-2024/2-1 里的“𝕏”（U+1D54F）在 Noto Sans SC（400）里没有字形；请换一个写法。',
  );
});
