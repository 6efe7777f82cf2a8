import { describe, expect, test } from 'vitest';
import { folded } from '#domain/searched-characters.ts';
import { excerpt, marked, stretch, type ExcerptPart } from '#search/excerpt.ts';
import { fc } from '../fixtures/seeded.ts';

/** Parts with their marks as brackets. */
const brackets = (parts: readonly ExcerptPart[]) =>
  parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
const shown = (text: string, ...phrases: string[]) => brackets(stretch(text, phrases));

describe('a stretch of text marks', () => {
  test('each whole phrase', () => {
    expect(shown('推行网上立案，网上立案率达到80%以上。', '网上立案', '80%')).toBe(
      '推行[网上立案]，[网上立案]率达到[80%]以上。',
    );
  });

  test('no part of a phrase', () => {
    expect(shown('网上办理，立案登记', '网上立案')).toBe('网上办理，立案登记');
  });

  test('a phrase in another width or case, as the text has it', () => {
    expect(shown('运用ＡＰＰ和App', 'app')).toBe('运用[ＡＰＰ]和[App]');
  });

  test('a phrase with the punctuation inside it', () => {
    expect(shown('按照司发〔2018〕1号文件', '司发20181号')).toBe('按照[司发〔2018〕1号]文件');
  });

  test('the first of two phrases that overlap, the longer of two that begin together', () => {
    expect(shown('网上立案率', '网上立案', '立案率')).toBe('[网上立案]率');
    expect(shown('网上立案率', '网上', '网上立案')).toBe('[网上立案]率');
  });
});

describe('a stretch of a long text', () => {
  const before = '甲'.repeat(300);
  const after = '乙'.repeat(300);

  test('lies around the first phrase', () => {
    expect(shown(`${before}网上立案${after}`, '网上立案')).toBe(`……${'甲'.repeat(24)}[网上立案]${'乙'.repeat(82)}……`);
  });

  test('is its beginning, where the phrase is not in it', () => {
    expect(shown(`${before}${after}`, '网上立案')).toBe(`${'甲'.repeat(110)}……`);
  });

  test('does not cut a character in two', () => {
    expect(shown('𠮷'.repeat(200), '网')).toBe(`${'𠮷'.repeat(110)}……`);
  });
});

describe('an excerpt comes from', () => {
  const texts = {
    title: [{ text: '网上立案率达到八成' }],
    summary: [{ text: '当事人可以在网上递交材料。' }],
    quote: [
      { text: '推行跨域立案。', anchor: 'p-3' },
      { text: '推行网上立案。', anchor: 'p-4' },
    ],
    parts: [{ text: '网上立案，网上缴纳诉讼费', anchor: 'part-1' }],
  };

  test('the source’s own words, where they answer as well as ours', () => {
    expect(excerpt(texts, ['网上立案'])).toMatchObject({ field: 'quote', anchor: 'p-4' });
  });

  test('the block that holds most of what was asked', () => {
    expect(excerpt(texts, ['网上', '缴纳诉讼费'])).toMatchObject({ field: 'parts', anchor: 'part-1' });
  });

  test('our own words, where only they answer', () => {
    expect(excerpt(texts, ['递交材料'])).toMatchObject({ field: 'summary' });
  });

  test('the source, where nothing is marked', () => {
    expect(excerpt(texts, [])).toMatchObject({ field: 'quote', anchor: 'p-3' });
  });

  test('nowhere, where there is no text', () => {
    expect(excerpt({}, ['立案'])).toBeUndefined();
  });
});

test('any text with any marks holds its own words in order, and marks only phrases', () => {
  const text = fc.string({ unit: fc.constantFrom(...'网上立案AＡa𠮷 。<&'), maxLength: 24 });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (whole, asked) => {
      const phrases = asked.map(folded).filter((phrase) => phrase !== '');
      for (const parts of [stretch(whole, phrases), marked(whole, phrases)]) {
        expect(parts.map((part) => part.text).join('')).toBe(whole);
        for (const part of parts.filter((one) => one.marked)) expect(phrases).toContain(folded(part.text));
      }
    }),
  );
});
