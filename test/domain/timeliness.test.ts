import { describe, expect, test } from 'vitest';
import type { Element } from '#domain/element.ts';
import { timelinessOf } from '#domain/timeliness.ts';

function due(...dates: (string | undefined)[]): Element[] {
  return dates.map((date, at) => ({
    id: `e${at + 1}`,
    kind: 'deliverable',
    text: '一项承诺',
    words: '一项承诺',
    core: true,
    ...(date ? { due: { date, words: '届时' } } : {}),
  }));
}

describe('on the day asked, a measure', () => {
  test('without any date is undated', () => {
    expect(timelinessOf(due(undefined), undefined, '2026-11-21')).toBe('undated');
  });

  test.each([
    ['2019-12-30', 'not-due'],
    ['2019-12-31', 'not-due'],
    ['2020-01-01', 'past-due'],
  ])('due on 2019-12-31 is, on %s, %s: the due date is the last day that counts', (asked, timeliness) => {
    expect(timelinessOf(due('2019-12-31'), undefined, asked)).toBe(timeliness);
  });

  test('is due when the last of its elements is', () => {
    expect(timelinessOf(due('2022-12-31', '2019-12-31', undefined), undefined, '2020-06-01')).toBe('not-due');
  });

  test('without a date of its own has the term of its document', () => {
    expect(timelinessOf(due(undefined), '2022-12-31', '2022-12-31')).toBe('not-due');
    expect(timelinessOf(due(undefined), '2022-12-31', '2023-01-01')).toBe('past-due');
  });

  test('with a date of its own does not have the term of its document', () => {
    expect(timelinessOf(due('2019-12-31'), '2022-12-31', '2020-01-01')).toBe('past-due');
    expect(timelinessOf(due('2025-12-31'), '2022-12-31', '2023-01-01')).toBe('not-due');
  });
});
