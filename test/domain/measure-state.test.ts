import { describe, expect, it } from 'vitest';
import { assess, history } from '#domain/measure-state.ts';
import { summaries, type Summary } from '#domain/state.ts';
import type { Fact } from '#domain/support.ts';
import { fact, promise, recordedWith, THREE_PROMISES } from '../fixtures/facts.ts';

const DAY = '2026-11-30';
const searched = { date: '2026-11-21', found: false, elements: [] };
const assessed = (...facts: Fact[]) => assess(recordedWith({ promises: THREE_PROMISES, facts }), DAY);
const keptBoth = [
  fact({ covers: 'whole' }),
  fact({ elements: ['e2'], kind: 'institution-set-up', tier: 'T2', covers: 'whole' }),
];

const SITUATIONS: Readonly<Record<Summary, { facts: Fact[]; searches?: (typeof searched)[] }>> = {
  unassessed: { facts: [fact({ elements: ['e3'] })] },
  'no-evidence-found': { facts: [], searches: [searched] },
  'not-started': { facts: [fact({ kind: 'not-started', tier: 'T2' })], searches: [searched] },
  'under-way': { facts: [fact({ kind: 'plan-issued' })] },
  'partly-kept': { facts: [fact({ covers: 'whole' })] },
  kept: { facts: keptBoth },
};

describe('a measure says of its core promises', () => {
  it.each(summaries)('%s', (summary) => {
    const { facts, searches = [] } = SITUATIONS[summary];
    expect(assess(recordedWith({ promises: THREE_PROMISES, facts, searches }), DAY).summary).toBe(summary);
  });

  it('nothing of those that are not core', () => {
    expect(assessed(...keptBoth, fact({ elements: ['e3'], kind: 'not-started', tier: 'T1' })).summary).toBe('kept');
  });
});

it('what a promise says holds since the first day without a break', () => {
  const facts = [
    fact({ date: '2021-01-01' }),
    fact({ date: '2021-06-01', kind: 'reversal', tier: 'T2' }),
    fact({ date: '2022-03-01' }),
    fact({ date: '2023-01-01', kind: 'plan-issued' }),
  ];
  expect(assessed(...facts).promises[0]).toMatchObject({ state: 'in-place', since: '2022-03-01' });
});

it('a reversal is told, and the history keeps what stood before it', () => {
  const facts = [fact({ date: '2021-01-01' }), fact({ date: '2022-01-01', kind: 'reversal', tier: 'T2' })];
  expect(assessed(...facts)).toMatchObject({ summary: 'under-way', flags: ['reversed'] });
  expect(history(recordedWith({ facts }), DAY).map(({ day, promises }) => [day, promises.map(({ to }) => to)])).toEqual(
    [
      ['2021-01-01', ['in-place']],
      ['2022-01-01', ['deployed']],
    ],
  );
});

it('records that disagree on a start are told', () => {
  expect(assessed(fact(), fact({ kind: 'not-started', tier: 'T2' })).flags).toEqual(['disputed']);
  expect(assessed(fact({ elements: ['e2'] }), fact({ kind: 'not-started', tier: 'T2' })).flags).toEqual([]);
});

it('a change names every promise that changed, and the facts of its day', () => {
  const facts = [...keptBoth.map((one) => ({ ...one, date: '2021-01-01' })), fact({ elements: ['e3'], date: '2022' })];
  const changes = history(recordedWith({ promises: THREE_PROMISES, facts }), DAY);
  expect(changes.map(({ day, from, to, promises }) => [day, from, to, promises.map(({ id }) => id)])).toEqual([
    ['2021-01-01', 'unassessed', 'kept', ['e1', 'e2']],
    ['2022-12-31', 'kept', 'kept', ['e3']],
  ]);
  expect(changes[0]?.facts).toHaveLength(2);
});

it('a promise of an activity keeps a measure from being kept whole', () => {
  const promises = [promise({ shownBy: 'activity' })];
  const facts = [fact({ covers: 'whole' }), fact({ kind: 'work-reported', tier: 'T1', covers: 'whole' })];
  expect(assess(recordedWith({ promises, facts }), DAY).summary).toBe('under-way');
});

it('a period that ends without its report ends what was kept, on its last day', () => {
  const cycle = { every: 'year', from: '2020-12-31', until: '2022-12-31' } as const;
  const promises = [promise({ shownBy: 'report', cycle })];
  const facts = [fact({ kind: 'report-published', tier: 'T2', period: '2021', date: '2021-12-01' })];
  const changes = history(recordedWith({ promises, facts }), DAY);
  expect(changes.map(({ day, promises: [one] }) => [day, one?.to])).toEqual([
    ['2021-12-01', 'in-operation'],
    ['2021-12-31', 'kept'],
    ['2022-12-31', 'in-operation'],
  ]);
  expect(assess(recordedWith({ promises, facts }), DAY).promises[0]?.since).toBe('2022-12-31');
});
