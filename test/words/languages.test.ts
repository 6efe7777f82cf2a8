import { expect, test } from 'vitest';
import type { AllWords } from '../../src/words/languages.ts';
import * as zh from '../../src/words/zh/index.ts';

// The compiler is the check; `npm run types` fails where an error that is expected here does not come.

test('a language that has all words compiles', () => {
  const complete: AllWords = zh;
  expect(Object.keys(complete).length).toBeGreaterThan(40);
});

test('a language that lacks a part, or says a text where a function is meant, does not compile', () => {
  const { homePage, ...others } = zh;
  // @ts-expect-error the home page's words are missing
  const lacking: AllWords = others;
  // @ts-expect-error a date is said by a function
  const wrong: AllWords = { ...zh, dates: { ...zh.dates, dateText: '2020' } };
  expect([homePage, lacking, wrong]).toHaveLength(3);
});
