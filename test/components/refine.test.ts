import { describe, expect, test } from 'vitest';
import { choiceFrom, countWith, pick, satisfies } from '#components/browse/refine.ts';

const rows = [
  new Set(['kind:measure', 'theme:enforcement', 'theme:legal-aid']),
  new Set(['kind:measure', 'theme:enforcement']),
  new Set(['kind:requirement', 'theme:legal-aid']),
];

describe('a row', () => {
  test('satisfies no choice', () => {
    expect(rows.every((row) => satisfies(row, new Map()))).toBe(true);
  });

  test('satisfies a choice when it has each value of it', () => {
    const choice = new Map([
      ['kind', 'measure'],
      ['theme', 'legal-aid'],
    ]);
    expect(rows.map((row) => satisfies(row, choice))).toEqual([true, false, false]);
  });
});

describe('picking a value', () => {
  const chosen = new Map([['kind', 'measure']]);

  test('adds it', () => {
    expect([...pick(chosen, 'theme', 'enforcement')]).toEqual([
      ['kind', 'measure'],
      ['theme', 'enforcement'],
    ]);
  });

  test('puts it in the place of another of the same facet', () => {
    expect([...pick(chosen, 'kind', 'requirement')]).toEqual([['kind', 'requirement']]);
  });

  test('that is chosen drops it', () => {
    expect([...pick(chosen, 'kind', 'measure')]).toEqual([]);
  });

  test('leaves the choice before it as it was', () => {
    pick(chosen, 'theme', 'enforcement');
    expect([...chosen]).toEqual([['kind', 'measure']]);
  });
});

describe('the count beside a value is how many rows remain', () => {
  test('when it is added to the choice', () => {
    expect(countWith(rows, new Map([['kind', 'measure']]), 'theme', 'legal-aid')).toBe(1);
    expect(countWith(rows, new Map(), 'theme', 'legal-aid')).toBe(2);
  });

  test('when it takes the place of another of the same facet', () => {
    expect(countWith(rows, new Map([['kind', 'measure']]), 'kind', 'requirement')).toBe(1);
  });
});

describe('the choice that an address carries', () => {
  const offered = new Set(['kind', 'theme']);

  test('is read', () => {
    const query = new URLSearchParams('kind=measure&theme=legal-aid');
    expect([...choiceFrom(query, offered)]).toEqual([
      ['kind', 'measure'],
      ['theme', 'legal-aid'],
    ]);
  });

  test('has no facet that the page does not offer', () => {
    expect([...choiceFrom(new URLSearchParams('utm_source=x&__proto__=y&q=z'), offered)]).toEqual([]);
  });
});
