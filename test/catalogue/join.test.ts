import { describe, expect, test } from 'vitest';
import { smallCatalogue } from '../fixtures/catalogues.ts';

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
});
