import { describe, expect, test } from 'vitest';
import { addressesAt } from '#views/addresses.ts';
import { documentPage, type OutlineEntry } from '#views/document-page.ts';
import { documentsPage } from '#views/documents-page.ts';
import { datedFact } from '#views/quotation.ts';
import { found, realCatalogue, smallCatalogue } from '../fixtures/catalogues.ts';

const real = await realCatalogue();
const addresses = addressesAt('/');
const pages = real.documents.map((document) => ({
  document,
  ...documentPage(real, addresses, document),
}));

function measuresIn(entries: readonly OutlineEntry[]): string[] {
  return entries.flatMap(({ measure, entries: below }) => [...(measure ? [measure.id] : []), ...measuresIn(below)]);
}

describe.each(pages)('the page of $id', ({ document, fullText, outline }) => {
  test('has the whole text if the document is official, and none of it if it may only be quoted', () => {
    expect(fullText.map(({ number }) => number)).toEqual(
      document.rights === 'official' ? document.paragraphs.map(({ number }) => number) : [],
    );
  });

  test('has its measures in the outline, in order, each once', () => {
    const before = new Set(document.outline.opening.map(({ number }) => number));
    const numbered = document.measures.filter(({ span }) => !before.has(span.paragraphs[0].number));
    expect(measuresIn(outline)).toEqual(numbered.map(({ id }) => id));
  });
});

describe('the page of a document', () => {
  const moj = found(pages, ({ id }) => id === 'moj-2018');

  test('shows each repair with where, before, after and why', () => {
    expect(moj.repairs).toContainEqual({
      where: '原始文件第 86 行',
      before: '各?。ㄗ灾螀^(qū)、直轄市)',
      after: '各省(自治区、直辖市)',
      why: '“省(自治区”在转换时丢失字节；同件抬头与下文均作“省、自治区、直辖市”',
    });
    expect(moj.restorations).toEqual(['删去转换软件夹入的拼音注音', '把转换成的繁体字还原为简体字']);
  });

  test('counts measures and requirements apart', () => {
    expect(moj.counts).toEqual([
      { name: '举措', count: 91 },
      { name: '组织实施要求', count: 3 },
    ]);
  });

  test('names official metadata as government sites do', async () => {
    const small = await smallCatalogue();
    const [document] = small.documents;
    if (!document) throw new Error('the small portal has one document');
    expect(documentPage(small, addresses, document).metadata).toEqual([
      { name: '标题', value: '关于在星河区推进司法改革的实施意见' },
      { name: '发文机关', value: '星河区人民法院' },
      { name: '发文字号', value: '未载明' },
      { name: '成文日期', value: '2024年3月' },
      { name: '发布日期', value: '未载明' },
      { name: '有效性', value: '未查明（2026年1月15日在虚构的网站检索过“星河区 实施意见”）' },
      { name: '适用地区', value: '星河区（区级）' },
      { name: '来源', value: '虚构', href: undefined },
    ]);
  });

  test('anchors each paragraph and sets it for display', () => {
    const paragraph = found(moj.fullText, ({ text }) => text.includes('各省（自治区、直辖市）'));
    expect(paragraph.anchor).toBe(`p-${paragraph.number}`);
    expect(paragraph.measure?.href).toBe('/measures/moj-2018/56/');
  });
});

test('the list of documents holds official ones apart from articles', () => {
  const { official, articles } = documentsPage(real, addresses);
  expect(official.map(({ id }) => id)).toEqual(['yancheng-2019', 'shenzhen-2020', 'moj-2018', 'zibo-2021']);
  expect(articles).toHaveLength(4);
});

test.each([
  [{ date: '2019-11-08', note: '见落款' }, '2019年11月8日（见落款）'],
  [{ date: '2019-11' }, '2019年11月'],
  [{ note: '未查明' }, '未查明'],
  [{}, '未载明'],
])('a dated fact %j reads %s', (fact, shown) => {
  expect(datedFact(fact)).toBe(shown);
});
