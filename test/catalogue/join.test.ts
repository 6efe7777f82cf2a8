import { describe, expect, test } from 'vitest';
import { realCatalogue, smallCatalogue } from '../fixtures/catalogues.ts';

describe('the catalogue', () => {
  test('joins each measure to its text, its document, its themes and its bodies', async () => {
    const { measures } = await smallCatalogue();
    expect(measures.map(({ id }) => id)).toEqual(['2-1', '2-2', '2-3', '3-1'].map((number) => `xinghe-2024/${number}`));
    const [, mediation] = measures;
    expect(mediation).toMatchObject({
      kind: 'measure',
      quote: '(二)健全调解机制。每季度通报一次调解情况。',
      span: { heading: '健全调解机制', above: ['二、主要任务'] },
      themes: [{ name: '多元解纷' }, { name: '诉讼服务' }],
      bodies: [
        { role: 'lead', body: { name: '星河区人民法院' } },
        { role: 'participant', body: { name: '人民调解委员会' } },
      ],
    });
    expect(mediation?.document.measures).toContain(mediation);
  });

  test('has the SHA-256 of the quotation’s UTF-8 bytes', async () => {
    const { measures } = await smallCatalogue();
    // printf '(二)健全调解机制。每季度通报一次调解情况。' | sha256sum
    expect(measures[1]?.quoteSha256).toBe('cd4f15dd2417d6e644b019888c23813598a27596892c51cb09c112aeb95ebe4e');
  });

  test('has documents in the order that they give themselves, and terms by pinyin', async () => {
    const { documents, glossary } = await realCatalogue();
    expect(documents.map(({ id }) => id)).toEqual([
      'yancheng-2019',
      'shenzhen-2020',
      'moj-2018',
      'zibo-2021',
      'wuhan-article',
      'jingdezhen-article',
      'taizhou-article',
      'yanan-article',
    ]);
    const pinyin = glossary.map((term) => term.pinyin);
    expect(pinyin).toEqual([...pinyin].sort());
  });

  test('has all 236 measures, each once, in document order', async () => {
    const { documents, measures } = await realCatalogue();
    expect(new Set(measures.map(({ id }) => id)).size).toBe(236);
    expect(measures).toEqual(documents.flatMap((document) => document.measures));
  });
});
