import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, type Measured } from '#archive/pdf/break-lines.ts';

/** Characters as wide as they are in most fonts: Chinese ones 1, others 0.5. */
const measured = (text: string): Measured[] =>
  [...text].map((character) => ({ character, size: 1, advance: /[ -~]/u.test(character) ? 0.5 : 1 }));

const linesOf = (text: string, width: number, firstWidth?: number) => {
  const letters = measured(text);
  return breakLines(letters, width, firstWidth).map(({ from, to }) =>
    letters
      .slice(from, to)
      .map(({ character }) => character)
      .join(''),
  );
};

describe('lines break by Chinese rules', () => {
  test('a line is as full as can be', () => {
    expect(linesOf('推进以审判为中心的诉讼制度改革', 5)).toEqual(['推进以审判', '为中心的诉', '讼制度改革']);
  });

  test('the first line may be shorter', () => {
    expect(linesOf('推进以审判为中心的诉讼制度改革', 5, 3)).toEqual(['推进以', '审判为中心', '的诉讼制度', '改革']);
  });

  test('a closing mark at the edge stands on the line by half its square, as its other half is blank', () => {
    expect(linesOf('网上立案，网上开庭', 4.5)).toEqual(['网上立案，', '网上开庭']);
  });

  test('no line begins with a closing mark: the character before it comes along', () => {
    expect(linesOf('网上立案，网上开庭', 4)).toEqual(['网上立', '案，网上', '开庭']);
  });

  test('no line ends with an opening mark', () => {
    expect(linesOf('落实《意见》', 3)).toEqual(['落实', '《意见》']);
  });

  test('marks that follow each other are set close', () => {
    // 《 and 》 give half their squares where another mark stands beside them.
    expect(linesOf('甲》，《乙', 4)).toEqual(['甲》，《乙']);
  });

  test('numbers and words stay whole', () => {
    expect(linesOf('网上立案率达到80%以上', 7.5)).toEqual(['网上立案率达到', '80%以上']);
    expect(linesOf('按照1:1:1的比例', 3)).toEqual(['按照', '1:1:1', '的比例']);
    expect(linesOf('依 Supreme Court 之例', 6)).toEqual(['依 Supreme ', 'Court 之例']);
  });

  test('dashes and ellipses stay whole', () => {
    expect(linesOf('甲乙丙——丁', 4)).toEqual(['甲乙', '丙——丁']);
    expect(linesOf('甲乙丙……丁', 4)).toEqual(['甲乙', '丙……丁']);
  });

  test('a long address breaks after its marks', () => {
    expect(linesOf('https://www.example.org/one/two/three.html', 12)).toEqual([
      'https://www.example.org/',
      'one/two/three.html',
    ]);
  });

  test('an address does not break between its marks', () => {
    expect(linesOf('见 https://www.example.org/one/two', 5)[0]).toBe('见 ');
    expect(linesOf('见 https://www.example.org/one/two', 5.5)[0]).toBe('见 https://');
  });

  test('a word longer than a line is divided, as nothing else is possible', () => {
    expect(linesOf('abcdefgh', 2)).toEqual(['abcd', 'efgh']);
  });

  test('spaces at a line’s end stay on it and need no room', () => {
    expect(linesOf('一二 三四', 2)).toEqual(['一二 ', '三四']);
  });
});

describe('whatever the text', () => {
  const characters = fc.constantFrom(...'法院司改案件的，。、；：？！（）《》“”—…0189abA%. ');
  const texts = fc.array(characters, { maxLength: 80 }).map((all) => all.join(''));
  const options = { seed: 20261121, numRuns: 600 };

  test('every character stands on exactly one line, in its order', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 20 }), (text, width) => {
        expect(linesOf(text, width).join('')).toBe(text);
      }),
      options,
    );
  });

  test('no line is longer than it may be, where it has a second character', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 20 }), (text, width) => {
        for (const line of breakLines(measured(text), width)) {
          if (line.inkTo - line.from > 1) expect(line.width).toBeLessThanOrEqual(width + 0.01);
        }
      }),
      options,
    );
  });

  test('with marks between words, no line begins or ends with one that may not', () => {
    const words = fc.constantFrom('法院', '（司法）', '《意见》，', '“改革”。', '案件：', '80%', '2019年底前，');
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), fc.integer({ min: 8, max: 40 }), (all, width) => {
        for (const line of linesOf(all.join(''), width)) {
          expect(line).not.toMatch(/^[，。、；：？！）》”%]/u);
          expect(line).not.toMatch(/[（《“]$/u);
        }
      }),
      options,
    );
  });
});
