import { expect, test } from 'vitest';
import { learningOf, mondayOf } from '#domain/learning.ts';
import { fact, recordedWith } from '../fixtures/facts.ts';

const searched = { date: '2026-11-30', found: false, elements: [] };

test('an old fact is learned on the day of its recording, with what it changed', () => {
  const ledger = {
    ...recordedWith({ searches: [searched] }),
    facts: [
      { ...fact({ id: 'new', date: '2021-06-01', covers: 'whole' }), recorded: '2026-11-30' },
      { ...fact({ id: 'old', date: '2022-01-01', kind: 'plan-issued' }), recorded: '2026-11-21' },
    ],
  };
  expect(learningOf(ledger, '2026-11-30')).toEqual([
    {
      recorded: '2026-11-21',
      promises: [{ id: 'e1', core: true, from: 'unassessed', to: 'deployed' }],
      from: 'unassessed',
      to: 'under-way',
      facts: ['old'],
      searches: 0,
    },
    {
      recorded: '2026-11-30',
      promises: [{ id: 'e1', core: true, from: 'deployed', to: 'kept' }],
      from: 'under-way',
      to: 'kept',
      facts: ['new'],
      searches: 1,
    },
  ]);
});

test('a week begins on Monday', () => {
  expect(mondayOf('2026-11-30')).toBe('2026-11-30');
  expect(mondayOf('2026-12-06')).toBe('2026-11-30');
  expect(mondayOf('2027-01-01')).toBe('2026-12-28');
});
