import { describe, expect, test } from 'vitest';
import { addressesAt } from '#views/addresses.ts';
import { termFinder } from '#views/glossary-links.ts';
import { measurePage } from '#views/measure-page.ts';
import { found, realCatalogue, smallCatalogue } from '../fixtures/catalogues.ts';

const real = await realCatalogue();
const small = await smallCatalogue();

function page(catalogue: typeof real, id: string) {
  const measure = found(catalogue.measures, (one) => one.id === id);
  return measurePage(catalogue, addressesAt('/'), termFinder(catalogue.glossary), measure);
}

describe('the page of a measure', () => {
  const filing = page(small, 'xinghe-2024/2-1');

  test('says that nothing is assessed, and whether its date has passed', () => {
    expect(filing.assessment).toMatchObject({
      strip: { summary: 'unassessed', name: '未核定', marks: ['unassessed'], words: '核心承诺 1 项，是“未核定”' },
      reason: '核心承诺没有可以用来核定的直接证据。',
      others: undefined,
    });
    expect(filing.timeliness).toEqual({ name: '期限已过，本站未见兑现的证据', due: '本条的期限：2025年12月31日' });
    expect(filing.dataDate).toBe('2026年1月15日');
  });

  test('has the term of the document where the measure has no date, in the words of the source', () => {
    expect(page(real, 'yancheng-2019/2-5').timeliness.due).toBe(
      '文件整体的期限：2019年12月31日（原文：到2019年底基本完成司法体制综合配套改革任务）',
    );
    expect(page(real, 'wuhan-article/1-1').timeliness).toEqual({ name: '原文没有期限', due: undefined });
  });

  test('quotes the source by paragraph, set for display', () => {
    expect(filing.quotation.map(({ anchor }) => anchor)).toEqual(['p-6']);
    expect(filing.quotation[0]?.html).toMatch(/^（一）推行/u);
  });

  test('lists its promises with how much, by when and how often', () => {
    expect(filing.elements).toMatchObject([
      {
        kindName: '指标',
        howMuch: '网上立案率不低于 80 %',
        byWhen: { date: '2025-12-31', label: '2025年12月31日（原文：2025年底前）', ambiguity: undefined },
        howOften: undefined,
      },
    ]);
    expect(page(small, 'xinghe-2024/2-2').elements[1]).toMatchObject({
      howOften: '每季度（原文：每季度），原文没有说向谁报告',
    });
  });

  test('links each term once on the whole page, though the summary, the quotation and the text use it', () => {
    const html = [
      filing.summaryHtml,
      ...filing.quotation.map((paragraph) => paragraph.html),
      ...filing.parts.map((part) => part.html),
    ].join('');
    expect(html.match(/#online-filing/gu)).toHaveLength(1);
  });

  test('leads to what stands before and after it in its document', () => {
    expect(filing.previous).toBeUndefined();
    expect(filing.next?.id).toBe('xinghe-2024/2-2');
    expect(page(small, 'xinghe-2024/3-1').next).toBeUndefined();
  });

  test('leads to the full text of an official document, and not to that of an article', () => {
    expect(filing.inFullText).toBe('/documents/xinghe-2024/#p-6');
    expect(page(real, 'wuhan-article/1-1').inFullText).toBeUndefined();
  });

  test('names the slips of the source that stand in it, and no others', () => {
    const slips = found(real.documents, ({ id }) => id === 'yancheng-2019').repairs.slips;
    const shown = real.measures
      .filter(({ document }) => document.id === 'yancheng-2019')
      .flatMap(({ id, quote }) => page(real, id).slips.map((slip) => ({ slip, quote })));
    expect(shown.length).toBeGreaterThanOrEqual(slips.length);
    expect(new Set(shown.map(({ slip }) => slip.words)).size).toBe(slips.length);
  });

  test('shows lead bodies before participants', () => {
    expect(page(small, 'xinghe-2024/2-2').bodies.map(({ roleName, links }) => [roleName, links[0]?.name])).toEqual([
      ['承担', '星河区人民法院'],
      ['配合', '人民调解委员会'],
    ]);
  });

  test('of an item has the text of its task above it', () => {
    expect(page(real, 'moj-2018/56').introduction?.html).toMatch(/^15\.健全社会普法宣传教育机制。/u);
  });
});

test('every measure of the portal has a page', () => {
  for (const { id } of real.measures) expect(page(real, id).quotation.length).toBeGreaterThan(0);
});
