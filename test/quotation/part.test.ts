import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenParts, wordsOf, type Part } from '#quotation/part.ts';
import { sentencesOf } from '#quotation/sentences.ts';

const part = (text: string, from: number, to: number, number = 1): Part => ({ number, text, from, to });

describe('what a reader chose', () => {
  test('loses the white space at its ends, and paragraphs of which nothing is left', () => {
    const parts = chosenParts([part('一 二 ', 1, 4), part('三四', 0, 0, 2), part('  ', 0, 2, 3)]);
    expect(parts?.map((one) => [one.number, wordsOf(one)])).toEqual([[1, '二']]);
    expect(chosenParts([part('一 二', 1, 2), part('三', 1, 1, 2)])).toBeUndefined();
  });

  test('never holds half a character', () => {
    expect(chosenParts([part('𠮷林𠮷', 1, 4)])?.map(wordsOf)).toEqual(['𠮷林𠮷']);
    expect(chosenParts([part('a𠮷b', 2, 2)])).toBeUndefined();
  });

  test('is a stretch of the text without half characters, whatever the ends', () => {
    const texts = fc.array(fc.constantFrom('法', '𠮷', '👩‍⚖️', ' ', '。', '\u3000'), { maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.nat(50), fc.nat(50), (characters, a, b) => {
        const text = characters.join('');
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const words =
          chosenParts([part(text, from, to)])
            ?.map(wordsOf)
            .join('') ?? '';
        expect(words.isWellFormed()).toBe(true);
        expect(words).toBe(words.trim());
        expect(words.includes(text.slice(from, to).toWellFormed().replaceAll('\uFFFD', '').trim())).toBe(true);
      }),
      { seed: 20261121 },
    );
  });
});

describe('the sentences of paragraphs', () => {
  const read = (...texts: string[]) =>
    sentencesOf(texts.map((text, at) => ({ number: at + 5, text }))).map((one) => `${one.number} ${wordsOf(one)}`);

  test('end with their mark and what closes after it, and a heading without one stands alone', () => {
    expect(read('（一）推行立案。做到“当场办结。”各地；有力！', '二、加强保障')).toEqual([
      '5 （一）推行立案。',
      '5 做到“当场办结。”',
      '5 各地；',
      '5 有力！',
      '6 二、加强保障',
    ]);
  });

  test('hold every word of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('法院', '。', '；', '”', '！', '，')), (words) => {
        const text = words.join('');
        expect(
          sentencesOf([{ number: 1, text }])
            .map(wordsOf)
            .join(''),
        ).toBe(text);
      }),
      { seed: 20261121 },
    );
  });
});
