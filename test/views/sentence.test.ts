import { describe, expect, test } from 'vitest';
import { sentencePieces } from '#views/sentence.ts';

describe('a sentence', () => {
  test('holds links and elements wherever its language puts them', () => {
    expect(sentencePieces('截至 {day}，按[规则](rules)。')).toEqual([
      '截至 ',
      { element: 'day' },
      '，按',
      { words: '规则', link: 'rules' },
      '。',
    ]);
  });

  test('keeps brackets that mark nothing', () => {
    expect(sentencePieces('“[引用日期]”与 {}').join('')).toBe('“[引用日期]”与 {}');
  });
});
