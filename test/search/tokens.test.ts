import { describe, expect, test } from 'vitest';
import { folded } from '#domain/searched-characters.ts';
import { PhrasePostings } from '#search/postings.ts';
import { lookupsOf, tokensOf } from '#search/tokens.ts';
import { filedTokens } from '../fixtures/search-library.ts';
import { fc } from '../fixtures/seeded.ts';

describe('a text becomes', () => {
  test('each character with its neighbour, the last by itself, then each character once', () => {
    expect(tokensOf('立案立')).toEqual(['立案', '案立', '立ǀ', 'ǀ立', 'ǀ案']);
  });

  test('twice the pair that punctuation parts, at one place', () => {
    expect(tokensOf('立，案')[0]).toBe('立案-ǂ立案');
  });

  test('nothing, where there is nothing to search', () => {
    expect(tokensOf('。，！')).toEqual([]);
  });
});

describe('a phrase is proved by', () => {
  test.each([
    ['立', [['ǀ立', 0]]],
    ['立案', [['立案', 0]]],
    [
      '网上立',
      [
        ['网上', 0],
        ['上立', 1],
      ],
    ],
    [
      '网上立案',
      [
        ['网上', 0],
        ['立案', 2],
      ],
    ],
  ] as const)('%j: %j', (phrase, tokens) => {
    expect(lookupsOf(phrase).map(({ token, offset }) => [token, offset])).toEqual(tokens);
  });
});

const text = fc.string({ unit: fc.constantFrom(...'网上立案法2%a，。 “”\n'), maxLength: 40 });

function postingsOf(texts: readonly string[]): PhrasePostings {
  const filed = filedTokens(texts.map(tokensOf));
  return new PhrasePostings((token) => Promise.resolve(filed.get(token) ?? new Map()));
}

test('every stretch of a text is found in it, and where it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(60), async (texts, a, b) => {
      const compared = texts.map(folded);
      const whole = compared[a % compared.length] ?? '';
      const start = b % (whole.length + 1);
      const phrase = whole.slice(start, start + 1 + (a % 8));
      fc.pre(phrase !== '');
      const places = await postingsOf(texts).of(phrase);
      const expected = compared.flatMap((one, at) => {
        const starts = [...one].flatMap((_, from) => (one.startsWith(phrase, from) ? [from] : []));
        return starts.length > 0 ? [[at, starts]] : [];
      });
      // A single character is filed once a text, behind the pairs.
      if (phrase.length > 1) expect([...places]).toEqual(expected);
      else expect([...places.keys()]).toEqual(expected.map(([at]) => at));
    }),
  );
});

test('an exact phrase is found only where punctuation parts it as it was asked', async () => {
  const postings = postingsOf(['推进改革', '推进，改革', '改革推进']);
  expect([...(await postings.of('推进改革')).keys()]).toEqual([0, 1]);
  expect([...(await postings.exactly('推进改革', new Set())).keys()]).toEqual([0]);
  expect([...(await postings.exactly('推进改革', new Set([2]))).keys()]).toEqual([1]);
});

test('a question that failed may be asked again', async () => {
  let broken = true;
  const postings = new PhrasePostings(() => (broken ? Promise.reject(new Error('gone')) : Promise.resolve(new Map())));
  await expect(postings.of('立案')).rejects.toThrow('gone');
  broken = false;
  await expect(postings.of('立案')).resolves.toEqual(new Map());
});
