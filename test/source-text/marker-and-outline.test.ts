import { fc } from '../fixtures/seeded.ts';
import { describe, expect, test } from 'vitest';
import { markerOf } from '#source-text/marker.ts';
import { outlineOf, walk } from '#source-text/outline.ts';

describe('the number at the head of a line', () => {
  test.each([
    ['一、总体要求', '一、', 1, '一、'],
    ['二十一、其他', '一、', 21, '二十一、'],
    ['(一)推行网上立案', '(一)', 1, '(一)'],
    ['（十二）推行', '(一)', 12, '（十二）'],
    ['(三)、推行', '(一)', 3, '(三)、'],
    ['1.健全机制', '1.', 1, '1.'],
    ['12．健全机制', '1.', 12, '12．'],
    ['３．健全机制', '1.', 3, '３．'],
    ['5、健全机制', '1.', 5, '5、'],
    ['(85)健全机制', '(1)', 85, '(85)'],
    ['（７）健全机制', '(1)', 7, '（７）'],
    ['　　(二)推行', '(一)', 2, '　　(二)'],
  ])('%s', (line, form, ordinal, text) => {
    expect(markerOf(line)).toEqual({ form, ordinal, text });
  });

  test.each(['总体要求', '3.5万件', '2020年9月', '(试行)', '一是加强', '第一、二条', '“一、总则”', ''])(
    'there is none in %j',
    (line) => {
      expect(markerOf(line)).toBeUndefined();
    },
  );
});

describe('the outline', () => {
  const text = ['标题', '序言。', '一、甲', '(一)子。', '接着说。', '1.孙。', '(1)曾孙。', '(二)子。', '二、乙。'].join(
    '\n',
  );

  test('stands as deep as the numbers say', () => {
    const outline = outlineOf([text, '某某法院', '2021年3月19日'].join('\n'));
    expect(outline.opening.map(({ text: line }) => line)).toEqual(['标题', '序言。']);
    expect(outline.closing.map(({ text: line }) => line)).toEqual(['某某法院', '2021年3月19日']);
    const lines = [...walk(outline.sections)].map(({ section, above }) => [
      above.map(({ marker }) => marker.text).join(''),
      ...section.paragraphs.map(({ text: line }) => line),
    ]);
    expect(lines).toEqual([
      ['', '一、甲'],
      ['一、', '(一)子。', '接着说。'],
      ['一、(一)', '1.孙。'],
      ['一、(一)1.', '(1)曾孙。'],
      ['一、', '(二)子。'],
      ['', '二、乙。'],
    ]);
  });

  test('of a text without numbers is an opening', () => {
    expect(outlineOf('甲。\n乙。')).toEqual({
      opening: [
        { number: 1, text: '甲。' },
        { number: 2, text: '乙。' },
      ],
      sections: [],
      closing: [],
    });
  });

  test('of any text holds every paragraph once, in order', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '一、总则',
        '（二）子。',
        '(三)子',
        '1.孙。',
        '２．孙',
        '(4)曾孙。',
        '',
        '落款',
        '说明。',
        '3.5万',
      ),
      fc.string({ unit: 'binary' }).map((one) => one.replaceAll('\n', ' ')),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const { opening, sections, closing } = outlineOf(lines.join('\n'));
        const within = [...walk(sections)].flatMap(({ section }) => section.paragraphs);
        expect([...opening, ...within, ...closing]).toEqual(lines.map((one, at) => ({ number: at + 1, text: one })));
      }),
    );
  });
});
