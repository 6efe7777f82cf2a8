import { fc } from '../fixtures/seeded.ts';
import { describe, expect, test } from 'vitest';
import { chineseNumber } from '#source-text/chinese-number.ts';

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** How Chinese text writes a number from 1 to 999: 10 十, 21 二十一, 105 一百零五, 110 一百一十. */
function spelled(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const tail = ones === 0 ? '' : DIGITS[ones];
  if (hundreds === 0) return tens === 0 ? `${tail}` : `${tens === 1 ? '' : DIGITS[tens]}十${tail}`;
  const middle = tens === 0 ? (ones === 0 ? '' : '零') : `${DIGITS[tens]}十`;
  return `${DIGITS[hundreds]}百${middle}${tail}`;
}

describe('a Chinese numeral has its value', () => {
  test('for every number from 1 to 999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (value) => {
        expect(chineseNumber(spelled(value))).toBe(value);
        expect(chineseNumber(spelled(value).replace('零', '〇'))).toBe(value);
      }),
      { numRuns: 999 },
    );
  });

  test.each([
    ['十', 10],
    ['一十', 10],
    ['十一', 11],
    ['二十', 20],
    ['八十五', 85],
    ['一百', 100],
    ['一百零五', 105],
    ['一百〇五', 105],
    ['一百一十', 110],
    ['九百九十九', 999],
    ['两千零五十', 2050],
  ])('%s is %i', (numeral, value) => {
    expect(chineseNumber(numeral)).toBe(value);
  });
});
