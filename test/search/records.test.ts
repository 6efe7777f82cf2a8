import { describe, expect, test } from 'vitest';
import { fieldNames } from '#search/fields.ts';
import { entryOf, fieldText, recordTokens } from '#search/register.ts';
import { searchRecords, type SearchRecord } from '#search/records.ts';
import { addressesAt } from '#views/addresses.ts';
import { summaryNames } from '#words/names.ts';
import { countyCatalogue, found, smallCatalogue } from '../fixtures/catalogues.ts';

const small = searchRecords(await smallCatalogue(), addressesAt('/ledger'));
const real = await countyCatalogue();
const records = searchRecords(real, addressesAt('/'));

const allText = (record: SearchRecord) => fieldNames.map((name) => fieldText(record, name)).join('\n');

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

  test('says what it is, where it belongs and by what it is filtered and sorted', () => {
    expect(filing).toMatchObject({
      title: '网上立案率达到八成',
      kind: '举措',
      place: '星河区实施意见 2-1',
      document: '星河区实施意见',
      themes: ['诉讼服务'],
      bodies: ['星河区人民法院'],
      state: '未核定',
      due: '2025-12-31',
    });
    expect(found(small, ({ href }) => href.endsWith('/3-1/')).kind).toBe('组织实施要求');
  });

  test('is filtered by what its core promises come to', () => {
    for (const { id, assessment } of real.measures) {
      const record = found(records, ({ href }) => href === `/measures/${id}/`);
      expect(record.state).toBe(summaryNames[assessment.summary]);
    }
  });

  test('is found by its source text, and by all that the portal says of it', () => {
    expect(fieldText(filing, 'quote')).toBe('（一）推行网上立案。2025年底前网上立案率达到80%以上。');
    for (const words of [
      '网上立案率达到八成',
      '在网上递交材料',
      '区法院',
      '让当事人不到法院也能立案',
      '推行网上立案',
    ]) {
      expect(allText(filing)).toContain(words);
    }
  });

  test('is found by its evidence, and by what was searched without finding any', () => {
    for (const { id, ledger } of real.measures) {
      const text = allText(found(records, ({ href }) => href === `/measures/${id}/`));
      for (const { statement } of ledger.evidence) expect(text).toContain(statement);
      for (const { queries } of ledger.searches) expect(text).toContain(queries.at(-1));
    }
  });

  test('leads from each paragraph, element and part to its place on the page', () => {
    expect(filing.fields.quote?.map(({ anchor }) => anchor)).toEqual(['p-6']);
    expect(filing.fields.elements?.map(({ anchor }) => anchor)).toEqual(['e1']);
    expect(filing.fields.parts?.map(({ anchor }) => anchor)).toEqual(['part-1', 'part-2', 'part-3']);
  });
});

describe('a document', () => {
  test('is found by what it says outside its measures', () => {
    const body = fieldText(
      found(small, ({ kind }) => kind === '文件'),
      'quote',
    );
    expect(body).toContain('坚持问题导向。');
    expect(body).not.toContain('健全调解机制');
  });

  test('that may only be quoted gives nothing of its text away', () => {
    const article = found(records, ({ href }) => href === '/documents/yunchuan-article/');
    expect(fieldText(article, 'quote')).toBe('');
    expect(fieldText(article, 'document')).toContain('周明远');
  });
});

test('a body and a term are found by their other names', () => {
  const text = (kind: string) => allText(found(small, (one) => one.kind === kind));
  expect(text('责任主体')).toContain('区法院');
  expect(text('词汇')).toContain('mediation');
});

test('the register knows how many tokens each part of a record has, and holds none of its text', () => {
  for (const record of small) {
    const entry = entryOf(record, 'x');
    expect(entry.lengths).toEqual(recordTokens(record).map((tokens) => tokens.length));
    expect(entry).not.toHaveProperty('fields');
  }
});
