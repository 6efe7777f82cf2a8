import { describe, expect, it, test } from 'vitest';
import { assess } from '#domain/measure-state.ts';
import type { Promised } from '#domain/promise-state.ts';
import { states, type State } from '#domain/state.ts';
import type { Fact } from '#domain/support.ts';
import { fact, promise, recordedWith } from '../fixtures/facts.ts';

const DAY = '2026-11-30';

interface Situation {
  readonly name: string;
  readonly of?: Partial<Promised>;
  readonly facts: Fact[];
  readonly searches?: { date: string; found: boolean; elements: string[] }[];
}

const target = { operator: 'at-least', value: 80, unit: '%' } as const;
const figure = { kind: 'figure-reported', tier: 'T2', covers: 'whole', value: 85, unit: '%' } as const;
const quarters = { every: 'quarter', from: '2020-12-31', until: '2021-06-30' } as const;
const report = (period: string) => fact({ kind: 'report-published', tier: 'T2', period });

/** Every state of a promise with situations that reach it and no higher (status-method.md, states of a promise). */
const SITUATIONS: Readonly<Record<State, readonly Situation[]>> = {
  unassessed: [
    { name: 'nothing recorded', facts: [] },
    { name: 'only background', facts: [fact({ scope: 'background' })] },
    { name: 'only a national instrument about a local measure', facts: [fact({ scope: 'context' })] },
    { name: 'only a fact about another promise', facts: [fact({ elements: ['e9'] })] },
    { name: 'a fact about the measure that covers a part of it', facts: [fact({ elements: [] })] },
    { name: 'a search for another promise', facts: [], searches: [{ date: DAY, found: false, elements: ['e9'] }] },
    {
      name: 'a search that found what was not entered',
      facts: [],
      searches: [{ date: DAY, found: true, elements: [] }],
    },
  ],
  'no-evidence-found': [
    { name: 'a logged search for the measure', facts: [], searches: [{ date: DAY, found: false, elements: [] }] },
    { name: 'a logged search for the promise', facts: [], searches: [{ date: DAY, found: false, elements: ['e1'] }] },
    {
      name: 'a search that found something for another promise only',
      facts: [fact({ elements: ['e9'] })],
      searches: [{ date: DAY, found: true, elements: [] }],
    },
  ],
  'not-started': [{ name: 'an official source says so', facts: [fact({ kind: 'not-started', tier: 'T2' })] }],
  deployed: [
    { name: 'a formal plan', facts: [fact({ kind: 'plan-issued' })] },
    { name: 'an instrument known only from the press', facts: [fact({ tier: 'T3' })] },
    {
      name: 'an instrument known only from a mirror',
      facts: [fact({ reliability: 'mirror-unverified', covers: 'whole' })],
    },
    { name: 'a pilot known only from a repost', facts: [fact({ kind: 'pilot-started', tier: 'T5' })] },
    { name: 'a platform known only from official media', facts: [fact({ kind: 'institution-set-up', tier: 'T3' })] },
    { name: 'an official figure with nothing in place', facts: [fact({ ...figure, covers: 'part' })] },
    { name: 'what stood was withdrawn', facts: [fact(), fact({ kind: 'reversal', tier: 'T2', date: '2022-01-01' })] },
  ],
  pilot: [
    { name: 'an authorised pilot', facts: [fact({ kind: 'pilot-started', tier: 'T3' })] },
    {
      name: 'one district as an example of an instrument',
      facts: [fact({ scope: 'partial-example', kind: 'pilot-started' })],
    },
  ],
  'in-place': [
    { name: 'an instrument that covers a part', facts: [fact()] },
    {
      name: 'an institution where an instrument was promised',
      facts: [fact({ kind: 'institution-set-up', tier: 'T2', covers: 'whole' })],
    },
    {
      name: 'an instrument that covers all of a promised activity',
      of: { shownBy: 'activity' },
      facts: [fact({ covers: 'whole' })],
    },
    { name: 'an instrument, and one press report of a figure', facts: [fact(), fact({ ...figure, tier: 'T3' })] },
  ],
  'in-operation': [
    { name: 'an instrument and an official figure', facts: [fact(), fact(figure)] },
    { name: 'an instrument and an official account', facts: [fact(), fact({ kind: 'work-reported', tier: 'T2' })] },
    {
      name: 'an instrument and two independent press accounts',
      facts: [fact(), fact({ kind: 'work-reported', tier: 'T3' }), fact({ kind: 'work-reported', tier: 'T4' })],
    },
    {
      name: 'an account of a promised activity',
      of: { shownBy: 'activity' },
      facts: [fact({ kind: 'work-reported', tier: 'T2', covers: 'whole' })],
    },
    { name: 'one of two promised reports', of: { shownBy: 'report', cycle: quarters }, facts: [report('2021-Q1')] },
  ],
  kept: [
    { name: 'an instrument that covers all', facts: [fact({ covers: 'whole' })] },
    { name: 'an instrument that covers all of the measure', facts: [fact({ covers: 'whole', elements: [] })] },
    {
      name: 'an institution on an official site that covers all',
      of: { shownBy: 'institution' },
      facts: [fact({ kind: 'institution-set-up', tier: 'T2', covers: 'whole' })],
    },
    { name: 'a figure that meets its target', of: { shownBy: 'figure', target }, facts: [fact(figure)] },
    {
      name: 'a report of every period',
      of: { shownBy: 'report', cycle: quarters },
      facts: [report('2021-Q1'), report('2021-Q2')],
    },
  ],
};

describe('every state of a promise is reached by a named situation', () => {
  for (const state of states) {
    for (const { name, of, facts, searches = [] } of SITUATIONS[state]) {
      it(`${state}: ${name}`, () => {
        const [assessed] = assess(recordedWith({ promises: [promise(of)], facts, searches }), DAY).promises;
        expect(assessed?.state).toBe(state);
      });
    }
  }
});

describe('a promised figure is not kept by', () => {
  const stateWith = (differs: Partial<Fact>, of: Partial<Promised> = {}) =>
    assess(
      recordedWith({
        promises: [promise({ shownBy: 'figure', target, ...of })],
        facts: [fact({ ...figure, ...differs })],
      }),
      DAY,
    ).promises[0]?.state;

  it.each([
    ['a lower figure', { value: 79.9 }],
    ['a figure in another unit', { unit: '件' }],
    ['a figure of a part', { covers: 'part' as const }],
    ['a figure of before the document', { date: '2019-12-31' }],
    ['a figure of the press', { tier: 'T3' as const }],
    ['a figure of one district', { scope: 'partial-example' as const }],
  ])('%s', (_, differs) => {
    expect(stateWith(differs)).toBe('deployed');
  });

  it('any single figure, where a ratio was promised', () => {
    expect(stateWith({}, { target: { operator: 'equal', value: '1:1', unit: '比' } })).toBe('deployed');
  });

  it('a higher one, where no more than the target was promised', () => {
    expect(stateWith({}, { target: { ...target, operator: 'at-most' } })).toBe('deployed');
    expect(stateWith({ value: 80 }, { target: { ...target, operator: 'at-most' } })).toBe('kept');
  });
});

test.each([
  ['from a repost', { tier: 'T5' }],
  ['from a mirror', { reliability: 'mirror-unverified' }],
  ['of one district', { scope: 'partial-example' }],
] as const)('a promise of reports is not kept where one of them is known only %s', (_, weaker) => {
  const facts = [report('2021-Q1'), { ...report('2021-Q2'), ...weaker }];
  const promises = [promise({ shownBy: 'report', cycle: quarters })];
  expect(assess(recordedWith({ promises, facts }), DAY).promises[0]?.state).toBe('in-operation');
});

describe('a kept promise', () => {
  const [own] = [fact({ kind: 'institution-set-up', tier: 'T2', covers: 'whole' })];
  const of = { shownBy: 'institution' } as const;
  const keptBy = (facts: Fact[], differs: Partial<Promised> = of) =>
    assess(recordedWith({ promises: [promise(differs)], facts }), DAY).promises[0];

  it('says where nothing but the body’s own account shows it', () => {
    expect(keptBy([own])?.ownAccount).toBe(true);
    expect(keptBy([own, fact({ ...own, id: 'other', ownReport: false })])?.ownAccount).toBe(false);
  });

  it('is proved by its instrument, whoever published that', () => {
    expect(keptBy([fact({ covers: 'whole', ownReport: true })], {})).toMatchObject({
      state: 'kept',
      ownAccount: false,
    });
  });
});
