import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { bookOf } from '#archive/corpus/book.ts';
import { sourceWords } from '#archive/corpus/source-words.ts';
import { readContent } from '#catalogue/content.ts';
import { joinCatalogue } from '#catalogue/join.ts';
import { valuesOf } from '#catalogue/values.ts';
import { sha256Of } from '#files/hash.ts';
import { typesetBook } from '#typesetting/print/typeset.ts';
import { showingNames, stateNames, summaryNames } from '#words/names.ts';
import { CORPUS_PDF_KIND } from '#words/corpus-pdf-kind.ts';
import { found, smallCatalogue } from '../../fixtures/catalogues.ts';
import { evidencePortal, goodYaml, LEDGER } from '../../fixtures/evidence-portal.ts';
import { bare, openPdf } from '../../fixtures/pdf.ts';
import { files, smallPortal } from '../../fixtures/small-portal.ts';

const catalogue = await smallCatalogue();
const bytes = typesetBook(bookOf(catalogue));
const { pdf, texts: textsOf } = await openPdf(bytes);
const texts = await textsOf();
const whole = texts.join('');
const measure = found(catalogue.measures, ({ number }) => number === '2-1');

/** The page, from 1, to which a place in the document leads. */
async function pageAt(destination: unknown): Promise<number> {
  const [reference] = destination as [{ num: number; gen: number }];
  return (await pdf.getPageIndex(reference)) + 1;
}

test('it says what it is, and for which day, on its first page and in its properties', async () => {
  expect(bare(texts[0] ?? '')).toContain('小台账');
  expect(bare(texts[0] ?? '')).toContain('数据日期：2026年1月15日');
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({
    Title: '小台账：全部举措、原文与证据（数据日期 2026-01-15）',
    Author: '小台账',
    CreationDate: 'D:20260115000000Z',
    ModDate: 'D:20260115000000Z',
    Language: 'zh-CN',
  });
});

test('every page but the first bears title, data date and its number, apart from its text', async () => {
  for (let number = 2; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = bare(items.map((item) => ('str' in item ? item.str : '')).join(''));
    const frame = `第${number}页/共${pdf.numPages}页`;
    expect(text).toContain('小台账·数据日期2026年1月15日');
    expect(text).toContain(frame);
    expect(bare(texts[number - 1] ?? '')).not.toContain(frame);
  }
});

test('a measure stands there with its words, its hash, its state and its promises', () => {
  const said = bare(whole);
  for (const text of [
    measure.title,
    measure.summary,
    measure.quoteSha256,
    '未核定',
    '核心承诺 1 项，是“未核定”',
    '截至2026年1月15日。',
    '（核心，指标；未核定）',
    '承诺的种类：达到数字',
  ]) {
    expect(said).toContain(bare(text));
  }
  for (const element of measure.elements) {
    expect(said).toContain(bare(element.text));
    expect(said).toContain(bare(element.words));
  }
});

test('a measure with evidence shows its records, what they cover, and how each promise changed', async () => {
  const ledger = goodYaml.replace('covers: part', 'covers: whole').replace('date: 2025-03\n', 'date: 2026-01-10\n');
  const portal = await evidencePortal({ [LEDGER]: ledger });
  const withEvidence = joinCatalogue(valuesOf(await readContent(portal)));
  const said = bare(
    JSON.stringify(
      bookOf(withEvidence).documents.flatMap(({ parts }) => parts.filter((part) => part.kind === 'measure')),
    ),
  );
  for (const text of [
    '全部兑现',
    '核心承诺 1 项，是“已兑现”',
    '说明承诺的全部',
    '期限后兑现',
    '（核心，指标；已兑现，自报）',
    'e1 由未核定变为已兑现；小结由未核定变为全部兑现',
  ]) {
    expect(said).toContain(bare(text));
  }
});

test('it tells the rule in short: every state, what each promise asks for, and how a measure is summed up', () => {
  const said = bare(whole);
  for (const name of [stateNames, showingNames, summaryNames].flatMap((names) => Object.values(names))) {
    expect(said).toContain(bare(name));
  }
  expect(said).toContain('规则（第2版）');
});

test('what is copied from a quotation are the characters of the source, though its marks are drawn full width', () => {
  expect(measure.quote).toContain('(一)');
  const start = whole.indexOf(measure.quote);
  expect(sha256Of(new TextEncoder().encode(whole.slice(start, start + measure.quote.length)))).toBe(
    measure.quoteSha256,
  );
});

test('marks of a source that are drawn full width stand close to others and end a line only where they may', () => {
  const wide = { wide: true, half: false };
  expect(sourceWords('第(一)项“甲”,《意见》:1,950件')).toEqual([
    '第',
    { mark: '(', ...wide, ends: false },
    '一',
    { mark: ')', ...wide, ends: true },
    '项“甲',
    { mark: '”', wide: false, half: true, ends: false },
    { mark: ',', ...wide, half: true, ends: true },
    '《意见',
    { mark: '》', wide: false, half: true, ends: false },
    { mark: ':', ...wide, ends: true },
    '1,950件',
  ]);
});

test('the bookmarks lead from document to chapter to measure', async () => {
  const outline = await pdf.getOutline();
  expect(outline.map(({ title }) => title)).toEqual([
    '目录',
    ...catalogue.documents.map(({ title }) => title),
    '举措索引',
    '专题索引',
  ]);
  const chapters: { title: string; items: { title: string }[] }[] = outline[1]?.items ?? [];
  expect(chapters.map(({ title }) => title.slice(0, 2))).toEqual(['一、', '二、', '三、']);
  expect(chapters.map(({ items }) => items.map(({ title }) => title.split('\u3000')[0]))).toEqual([
    [],
    ['2-1', '2-2', '2-3'],
    ['3-1'],
  ]);
});

test('the contents name the page of each chapter, the index that of each measure, by its id', async () => {
  const said = (title: string) => bare(found(texts, (text) => text.startsWith(title))).replaceAll('.', '');
  const outline = await pdf.getOutline();
  for (const { title, dest } of outline[1]?.items ?? []) {
    expect(said('目录')).toContain(`${bare(title)}${await pageAt(dest)}`);
  }
  const destinations = await pdf.getDestinations();
  for (const { id, number, title } of catalogue.measures) {
    const page = await pageAt(destinations[id]);
    expect(said('举措索引')).toContain(`${number}${bare(title)}${page}`);
    expect(said('专题索引')).toContain(`${number}(${page})`);
    expect(texts[page - 1]).toContain(title);
  }
});

test('it declares itself PDF/A-2a, with tags and every font in it', () => {
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/u);
  expect(text).toContain('/S /GTS_PDFA1');
  const fonts = text.match(/\/Type \/FontDescriptor/gu) ?? [];
  expect(fonts.length).toBeGreaterThan(3);
  expect(text.match(/\/FontFile[23] /gu)).toHaveLength(fonts.length);
  expect(CORPUS_PDF_KIND).toContain('PDF/A-2a');
});

test('no text is ever read as mark-up', async () => {
  const marked = '*星号* #panic() $x$ _下_ @引 <标> \\ // `代码` ~ --- "引号"';
  const book = bookOf(catalogue);
  const { texts: markedTexts } = await openPdf(
    typesetBook({ ...book, runningTitle: marked, front: [{ heading: marked, paragraphs: [[{ text: marked }]] }] }),
  );
  expect(bare((await markedTexts())[1] ?? '')).toBe(bare(marked) + bare(marked));
});

describe('the same catalogue gives the same bytes', () => {
  test('in another process, time zone and language', () => {
    const script = `
      import { smallCatalogue } from './test/fixtures/catalogues.ts';
      import { bookOf } from '#archive/corpus/book.ts';
      import { typesetBook } from '#typesetting/print/typeset.ts';
      import { sha256Of } from '#files/hash.ts';
      console.log(sha256Of(typesetBook(bookOf(await smallCatalogue()))));`;
    const said = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', script], {
      env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'C', LANG: 'C' },
      encoding: 'utf8',
    });
    expect(said.trim()).toBe(sha256Of(bytes));
  });

  test('on a machine without fonts or with others: only the packaged ones are asked', () => {
    const fonts = Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/FontName \/[A-Z]{6}\+(\S+)/gu);
    expect(new Set([...fonts].map(([, name]) => name))).toEqual(
      new Set(['NotoSansSC', 'NotoSerifSC', 'NotoSerifSCMarks']),
    );
  });
});

test('a character that no font has a glyph for stops it, with a sentence that names the measure', async () => {
  const portal = await smallPortal();
  const text = await portal.read(files.filing);
  await portal.write(files.filing, text.replace(/^summary: /mu, 'summary: 𝕏'));
  const spoilt = joinCatalogue(valuesOf(await readContent(portal)));
  expect(() => typesetBook(bookOf(spoilt))).toThrow(
    'xinghe-2024/2-1 里的“𝕏”（U+1D54F）在Noto Sans SC、Noto Serif SC 里都没有字形；请换一个写法。',
  );
});
