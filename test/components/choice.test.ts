import { describe, expect, test } from 'vitest';
import { chosenFrom, queryFor } from '#components/compare/choice.ts';

const known = new Set(['a/1', 'a/2', 'b/1', 'b/2', 'c/1']);

function chosen(query: string): string[] {
  return chosenFrom(new URLSearchParams(query), known, 4);
}

describe('the measures that an address asks to compare', () => {
  test('are taken in its order', () => {
    expect(chosen('m=b/1,a/2')).toEqual(['b/1', 'a/2']);
  });

  test('are known ones, each once', () => {
    expect(chosen('m=b/1,x/9,b/1, a/1 ,,__proto__')).toEqual(['b/1', 'a/1']);
  });

  test('are at most as many as fit', () => {
    expect(chosen('m=x/9,a/1,a/2,b/1,b/2,c/1')).toEqual(['a/1', 'a/2', 'b/1', 'b/2']);
  });

  test.each(['', 'm=', 'q=a/1'])('are none in %j', (query) => {
    expect(chosen(query)).toEqual([]);
  });
});

test('a choice goes into the address and comes back', () => {
  expect(queryFor(['a/1', 'b/2'])).toBe('?m=a/1,b/2');
  expect(chosen(queryFor(['a/1', 'b/2']).slice(1))).toEqual(['a/1', 'b/2']);
  expect(queryFor([])).toBe('');
});
