import { describe, expect, test } from 'vitest';
import { elementSchema } from '#domain/element.ts';

const deliverable = { id: 'e1', kind: 'deliverable', shownBy: 'instrument', text: '承诺', words: '承诺', core: true };
const target = { metric: '网上立案率', operator: 'at-least', value: 80, unit: '%' };

function accepts(change: object): boolean {
  return elementSchema.safeParse({ ...deliverable, ...change }).success;
}

describe('an element of a kind has the field of that kind', () => {
  test.each([
    ['target', 'target', target],
    ['deadline', 'due', { date: '2019-12-31', words: '2019年底前' }],
    ['cycle', 'cycle', { every: 'quarter', words: '每季度', audience: 'unstated' }],
  ])('%s needs %s', (kind, field, value) => {
    expect(accepts({ kind })).toBe(false);
    expect(accepts({ kind, [field]: value })).toBe(true);
  });

  test('a deliverable needs none and may have each', () => {
    expect(accepts({})).toBe(true);
    expect(accepts({ target })).toBe(true);
  });
});

describe('the value of a target', () => {
  test.each([80, 0.5, '1:1:1', '1:2'])('may be %s', (value) => {
    expect(accepts({ target: { ...target, value } })).toBe(true);
  });

  test.each(['80', '八十', '1:', '', null])('may not be %j', (value) => {
    expect(accepts({ target: { ...target, value } })).toBe(false);
  });
});

test.each(['1', 'E1', 'e', 'e1a'])('%s is no id of an element', (id) => {
  expect(accepts({ id })).toBe(false);
});
