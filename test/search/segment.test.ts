import { fc } from '../fixtures/seeded.ts';
import { describe, expect, test } from 'vitest';
import { segmented, unsegmented } from '#search/segment.ts';
import { realDocuments } from '../fixtures/real-documents.ts';

const documents = await realDocuments();

describe('a text is segmented', () => {
  test.each([
    ['网上立案', '网 上 立 案'],
    ['运用APP立案', '运 用 APP 立 案'],
    ['2019年', '2019 年'],
    ['１：１', '1:1'],
    ['立案，审理', '立 案 , 审 理'],
    ['  a  b ', 'a b'],
    ['', ''],
  ])('%j as %j', (text, spaced) => {
    expect(segmented(text)).toBe(spaced);
  });

  test('so that every phrase of a text is a phrase of its segments', () => {
    const text = fc.string({ unit: fc.constantFrom(...'网上立案法院改革'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(29), fc.nat(29), (whole, a, b) => {
        const phrase = whole.slice(Math.min(a, b), Math.max(a, b));
        expect(` ${segmented(whole)} `).toContain(` ${segmented(phrase)} `.replace('  ', ' '));
      }),
    );
  });

  test('no differently a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(segmented(segmented(text))).toBe(segmented(text));
      }),
    );
  });
});

describe('a segmented text is put together again', () => {
  test.each(['网上立案', '运用APP立案', '“一网通办”平台(试行)', '1:1:1的比例', 'legal aid centre'])('%s', (text) => {
    expect(unsegmented(segmented(text))).toBe(text);
  });

  test.each([...documents.values()])('$id, but for width and spaces', ({ archived }) => {
    const folded = (text: string) => text.normalize('NFKC').replaceAll(/\s+/gu, '');
    expect(folded(unsegmented(segmented(archived)))).toBe(folded(archived));
  });
});
