import { fc } from '../fixtures/seeded.ts';
import { describe, expect, test } from 'vitest';
import { parseQuery, QUERY_LIMIT, wordsOf } from '#search/query.ts';

describe('a reader’s input', () => {
  test.each([
    ['网上立案', ['网上立案']],
    ['网上立案 调解', ['网上立案', '调解']],
    ['网上立案，调解；公证', ['网上立案', '调解', '公证']],
    ['“一网通办”', ['一网通办']],
    ['８０％以上', ['80%以上']],
    ['ODR平台', ['odr平台']],
    ['调解 调解', ['调解']],
    ['司发〔2018〕1号', ['司发', '2018', '1号']],
    ['<script>alert(1)</script>', ['script', 'alert', '1']],
    ['^(a+)+$ [x]', ['a', 'x']],
    ['__proto__ constructor', ['proto', 'constructor']],
    ['\u202E网上\u202C立案', ['网上', '立案']],
    ['😀调解😀', ['调解']],
  ])('%j asks for %j', (input, phrases) => {
    expect(parseQuery(input).phrases).toEqual(phrases);
  });

  test.each(['', ' \n\t　', '，。！？…', '<>()[]{}*+?.\\^$|', '😀🎉', '\uD800', '\u200F\u202E', '《》'])(
    '%j asks for nothing',
    (input) => {
      expect(parseQuery(input).phrases).toEqual([]);
    },
  );

  test('of 2,000 characters is cut, not refused', () => {
    expect(parseQuery('立'.repeat(2000)).phrases).toEqual(['立'.repeat(QUERY_LIMIT)]);
    expect(parseQuery('𠮷'.repeat(2000)).phrases).toEqual(['𠮷'.repeat(QUERY_LIMIT)]);
  });

  test('of any kind is read without an error, as plain words', () => {
    const input = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.constantFrom('__proto__', 'toString', '<b>', '\uDC00调解', '\u2067abc\u2069'),
    );
    fc.assert(
      fc.property(input, (text) => {
        const { phrases } = parseQuery(text);
        for (const phrase of phrases) expect(phrase).toMatch(/^[\p{L}\p{N}%]+$/u);
        expect(new Set(phrases).size).toBe(phrases.length);
        for (const phrase of phrases) expect(() => wordsOf(phrase)).not.toThrow();
      }),
    );
  });
});

describe('the words of a phrase', () => {
  test('are those of two characters and more, longest first, each once', () => {
    const words = wordsOf('法院的法院调解工作');
    expect(words).toContain('法院');
    expect(words).toContain('调解');
    expect(words).toEqual([...new Set(words)].sort((a, b) => b.length - a.length));
    expect(words.filter((word) => [...word].length < 2)).toEqual([]);
  });

  test('are none in a single character', () => {
    expect(wordsOf('的')).toEqual([]);
  });
});
