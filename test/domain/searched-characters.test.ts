import { describe, expect, test } from 'vitest';
import { folded, searchedCharacters } from '#domain/searched-characters.ts';
import { fc } from '../fixtures/seeded.ts';

describe('a text is compared by', () => {
  test.each([
    ['网上立案', '网上立案'],
    ['（一）推行网上立案。', '一推行网上立案'],
    ['８０％以上', '80%以上'],
    ['ODR 平台', 'odr平台'],
    ['司发〔2018〕1号', '司发20181号'],
    ['1：1：1', '111'],
    ['⚖️ 调解😀', '调解'],
    ['\uD800', ''],
    ['', ''],
  ])('%j as %j', (text, compared) => {
    expect(folded(text)).toBe(compared);
  });

  test('characters that know where they come from, and whether something parts them', () => {
    expect(searchedCharacters('“网上”，立')).toEqual([
      { character: '网', at: 1, parted: false },
      { character: '上', at: 2, parted: false },
      { character: '立', at: 5, parted: true },
    ]);
  });

  test('nothing that folding a second time would change', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });
});
