import { describe, expect, test } from 'vitest';
import { characterCount, measureSchema, SUMMARY_LIMIT, TITLE_LIMIT } from '#domain/measure.ts';

const record = {
  number: '1',
  title: '标题',
  summary: '摘要',
  themes: ['t'],
  bodies: [{ id: 'b', role: 'lead' }],
  elements: [{ id: 'e1', kind: 'deliverable', shownBy: 'activity', text: '承诺', words: '承诺', core: true }],
};

function accepts(change: object): boolean {
  return measureSchema.safeParse({ ...record, ...change }).success;
}

describe('length is counted in characters', () => {
  test('not in code units', () => {
    expect(characterCount('𠮷野家')).toBe(3);
  });

  test('a title has at most 22', () => {
    expect(TITLE_LIMIT).toBe(22);
    expect(accepts({ title: '𠮷'.repeat(22) })).toBe(true);
    expect(accepts({ title: '字'.repeat(23) })).toBe(false);
  });

  test('a summary has at most 120', () => {
    expect(SUMMARY_LIMIT).toBe(120);
    expect(accepts({ summary: '字'.repeat(120) })).toBe(true);
    expect(accepts({ summary: '字'.repeat(121) })).toBe(false);
  });
});

test('a measure names one to six themes', () => {
  expect(accepts({ themes: [] })).toBe(false);
  expect(accepts({ themes: ['a', 'b', 'c', 'd', 'e', 'f'] })).toBe(true);
  expect(accepts({ themes: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] })).toBe(false);
});
