import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpusTexts, PARTING } from '#archive/corpus/texts.ts';
import { COUNTY, countyCatalogue, found, smallCatalogue } from '../../fixtures/catalogues.ts';

const catalogue = await countyCatalogue();
const texts = corpusTexts(catalogue);
const official = catalogue.documents.filter(({ rights }) => rights === 'official');
const articles = catalogue.documents.filter(({ rights }) => rights === 'quotation');

function textOf(document: string): string {
  return texts.get(`corpus/texts/${document}.txt`) ?? '';
}

/** What stands before and behind the parting line, which stands once. */
function partsOf(document: string): readonly [head: string, words: string] {
  const [head, words, ...more] = textOf(document).split(`\n${PARTING}\n`);
  expect(more).toEqual([]);
  return [head ?? '', words ?? ''];
}

test('each document has one text, in the order of the portal', () => {
  expect([...texts.keys()]).toEqual(catalogue.documents.map(({ id }) => `corpus/texts/${id}.txt`));
});

test('a text reads like this', async () => {
  const small = await smallCatalogue();
  const [document] = small.documents;
  const archived = readFileSync('test/fixtures/small-portal/content/sources/xinghe-2024.txt', 'utf8');
  expect(corpusTexts(small).get('corpus/texts/xinghe-2024.txt')).toBe(`标题：关于在星河区推进司法改革的实施意见
发文机关：星河区人民法院
发文字号：未载明
成文日期：2024年3月
发布日期：未载明
有效性：未查明（2026年1月15日在虚构的网站检索过“星河区 实施意见”）
适用地区：星河区（区级）
来源：虚构
存档原文的 SHA-256：${document?.sha256}
数据日期：2026-01-15
内容：全文。分隔线以下逐字节就是存档原文，其 SHA-256 如上。
权利：官方文件，文字归其发布机关。
========================================
${archived}`);
});

describe('every text', () => {
  test.each([...texts])('%s is UTF-8 without marks, its lines ended by LF', (_, text) => {
    expect(text).not.toMatch(/[\r\uFEFF\uFFFD\u2028]/u);
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
    expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
  });

  test.each(catalogue.documents)('of $id holds every measure word for word', ({ id, measures }) => {
    const [, words] = partsOf(id);
    expect(measures.length).toBeGreaterThan(0);
    expect(measures.filter(({ quote }) => !`\n${words}`.includes(`\n${quote}\n`)).map((one) => one.id)).toEqual([]);
  });
});

test.each(official)('below its head, $id is the archived text byte for byte', ({ id, sha256 }) => {
  const [head, words] = partsOf(id);
  expect(words).toBe(readFileSync(`${COUNTY}/sources/${id}.txt`, 'utf8'));
  expect(createHash('sha256').update(words, 'utf8').digest('hex')).toBe(sha256);
  expect(head).toContain(`存档原文的 SHA-256：${sha256}`);
});

test.each(articles)(
  '$id holds nothing of the article outside its measures',
  ({ id, measures, paragraphs, author, source }) => {
    const [head, words] = partsOf(id);
    expect(words).toBe(measures.map((measure) => `\n[${measure.id}]\n${measure.quote}\n`).join(''));
    const quoted = new Set(measures.flatMap(({ quote }) => quote.split('\n')));
    const outside = paragraphs.filter(({ text }) => !quoted.has(text));
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter(({ text }) => words.includes(text)).map(({ text }) => text)).toEqual([]);
    expect(head).toContain(`作者：${author?.name}，${author?.post}`);
    expect(head).toContain(`来源：${source.publisher}`);
    expect(head).toContain('权利：署名文章，著作权归作者和报社');
  },
);

test('where a source has an address, the head gives it', () => {
  const { id, source } = found(official, (document) => document.source.address !== undefined);
  expect(partsOf(id)[0]).toContain(`来源：${source.publisher} ${source.address}\n`);
});
