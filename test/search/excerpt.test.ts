import { fc } from '../fixtures/seeded.ts';
import { describe, expect, test } from 'vitest';
import { excerpt } from '#search/excerpt.ts';
import { parseQuery } from '#search/query.ts';

/** An excerpt with its marks as brackets. */
function shown(text: string, ...phrases: string[]): string {
  return excerpt(text, phrases)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

describe('an excerpt marks', () => {
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

  test('the first of two phrases that overlap', () => {
    expect(shown('网上立案率', '网上立案', '立案率')).toBe('[网上立案]率');
  });

  test('nothing, where nothing is asked', () => {
    expect(excerpt('推行网上立案。', [])).toEqual([{ text: '推行网上立案。', marked: false }]);
  });
});

describe('an excerpt of a long text', () => {
  const before = '甲'.repeat(300);
  const after = '乙'.repeat(300);

  test('is the stretch around the first phrase', () => {
    expect(shown(`${before}网上立案${after}`, '网上立案')).toBe(`……${'甲'.repeat(24)}[网上立案]${'乙'.repeat(82)}……`);
  });

  test('is its beginning, where the phrase is not in it', () => {
    expect(shown(`${before}${after}`, '网上立案')).toBe(`${'甲'.repeat(110)}……`);
  });

  test('does not cut a character in two', () => {
    expect(shown('𠮷'.repeat(200), '网')).toBe(`${'𠮷'.repeat(110)}……`);
  });
});

test('an excerpt of any text for any query holds the words of the text, in order, and marks only phrases', () => {
  const text = fc.string({ unit: fc.constantFrom(...'网上立案AＡa𠮷 。<&'), maxLength: 24 });
  fc.assert(
    fc.property(text, text, (whole, input) => {
      const { phrases } = parseQuery(input);
      const parts = excerpt(whole, phrases);
      expect(parts.map((part) => part.text).join('')).toBe(whole);
      for (const part of parts.filter(({ marked }) => marked)) {
        expect(phrases).toContain(part.text.normalize('NFKC').toLowerCase());
      }
    }),
  );
});
