import { describe, expect, test } from 'vitest';
import { searchRecords } from '#search/records.ts';
import { addressesAt } from '#views/addresses.ts';
import { found, realCatalogue, smallCatalogue } from '../fixtures/catalogues.ts';

const small = searchRecords(await smallCatalogue(), addressesAt('/ledger'));
const real = await realCatalogue();
const records = searchRecords(real, addressesAt('/'));

describe('what can be found', () => {
  test('is every measure, document, theme, body and term, each at its own address', () => {
    const { measures, documents, themes, bodies, glossary } = real;
    expect(records).toHaveLength([measures, documents, themes, bodies, glossary].flat().length);
    expect(new Set(records.map(({ href }) => href)).size).toBe(records.length);
  });

  test('lies under the path at which the portal is served', () => {
    expect(small.map(({ href }) => href)).toEqual([
      ...['2-1', '2-2', '2-3', '3-1'].map((number) => `/ledger/measures/xinghe-2024/${number}/`),
      '/ledger/documents/xinghe-2024/',
      '/ledger/themes/litigation-services/',
      '/ledger/themes/dispute-resolution/',
      '/ledger/bodies/xinghe-court/',
      '/ledger/bodies/mediation-committees/',
      '/ledger/glossary/#mediation',
      '/ledger/glossary/#online-filing',
    ]);
  });
});

describe('a measure', () => {
  const filing = found(small, ({ href }) => href.endsWith('/2-1/'));

  test('says what it is, where it belongs and by what it is filtered', () => {
    expect(filing).toMatchObject({
      title: '网上立案率达到八成',
      kind: '举措',
      place: '星河区实施意见 2-1',
      document: '星河区实施意见',
      themes: ['诉讼服务'],
    });
    expect(found(small, ({ href }) => href.endsWith('/3-1/')).kind).toBe('组织实施要求');
  });

  test('is found by its source text first, and by all that the portal says of it', () => {
    expect(filing.fields[0]?.text).toBe('（一）推行网上立案。2025年底前网上立案率达到80%以上。');
    const text = filing.fields.map((field) => field.text).join('\n');
    for (const words of [
      '网上立案率达到八成',
      '在网上递交材料',
      '区法院',
      '让当事人不到法院也能立案',
      '推行网上立案',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('counts more by its title than by anything else', () => {
    const most = Math.max(...filing.fields.map(({ weight }) => weight));
    expect(filing.fields.filter(({ weight }) => weight === most).map(({ text }) => text)).toEqual([filing.title]);
  });
});

describe('a document', () => {
  test('is found by what it says outside its measures', () => {
    const [body] = found(small, ({ kind }) => kind === '文件').fields;
    expect(body?.text).toContain('坚持问题导向。');
    expect(body?.text).not.toContain('健全调解机制');
  });

  test('that may only be quoted gives nothing of its text away', () => {
    const article = found(records, ({ href }) => href === '/documents/wuhan-article/');
    expect(article.fields[0]?.text).toBe(
      '武汉市中级人民法院院长署名文章，介绍该院落实司法责任制的做法，分权责、管理、督促三个方面。',
    );
    expect(article.fields.map(({ text }) => text).join()).toContain('刘太平');
  });
});

test('a body and a term are found by their other names', () => {
  const text = (kind: string) => found(small, (one) => one.kind === kind).fields.map((field) => field.text);
  expect(text('责任主体')).toContain('区法院');
  expect(small.flatMap(({ fields }) => fields.map((field) => field.text))).toContain('在线立案');
});
