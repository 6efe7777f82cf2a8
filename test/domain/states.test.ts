import { describe, expect, it } from 'vitest';
import { assess } from '#domain/measure-state.ts';
import type { Fact } from '#domain/support.ts';
import { progressStates, type ProgressState } from '#domain/progress.ts';
import { ELEMENTS, fact } from '../fixtures/facts.ts';

const DAY = '2026-11-21';
const stateOf = (...facts: Fact[]): ProgressState => assess({ elements: ELEMENTS, facts, searches: [] }, DAY).state;

/** Every state of the rubric with a situation that reaches it and no higher. */
const SITUATIONS: Readonly<Record<ProgressState, readonly { name: string; facts: Fact[]; searches?: string[] }[]>> = {
  unassessed: [
    { name: 'nothing recorded', facts: [] },
    { name: 'only background', facts: [fact({ scope: 'background' })] },
    { name: 'only a national law about a local measure', facts: [fact({ scope: 'context' })] },
    { name: 'only a fact about an element that is not core', facts: [fact({ elements: ['e3'] })] },
  ],
  'no-evidence-found': [{ name: 'a logged search that found nothing', facts: [], searches: ['2026-11-21'] }],
  'not-started': [{ name: 'an official source says so', facts: [fact({ kind: 'not-started', tier: 'T2' })] }],
  deployed: [
    { name: 'a formal plan', facts: [fact({ kind: 'plan-issued' })] },
    { name: 'a rule known only from the press', facts: [fact({ tier: 'T3' })] },
    { name: 'a rule known only from a mirror', facts: [fact({ reliability: 'mirror-unverified' })] },
    { name: 'a pilot known only from a repost', facts: [fact({ kind: 'pilot-started', tier: 'T5' })] },
    { name: 'a platform known only from official media', facts: [fact({ kind: 'platform-launched', tier: 'T3' })] },
    { name: 'an official figure without a rule', facts: [fact({ kind: 'figure-reported', tier: 'T2' })] },
  ],
  pilot: [
    { name: 'an authorised pilot', facts: [fact({ kind: 'pilot-started', tier: 'T3' })] },
    {
      name: 'one district as an example of a rule',
      facts: [fact({ scope: 'partial-example' })].map((one) => ({ ...one, kind: 'pilot-started' as const })),
    },
  ],
  'rule-in-force': [
    { name: 'a numbered instrument', facts: [fact()] },
    { name: 'an institution on an official site', facts: [fact({ kind: 'institution-created', tier: 'T2' })] },
    {
      name: 'a rule, and one press report of a figure',
      facts: [fact(), fact({ kind: 'figure-reported', tier: 'T3' })],
    },
  ],
  'in-operation': [
    { name: 'a rule and an official figure', facts: [fact(), fact({ kind: 'figure-reported', tier: 'T2' })] },
    {
      name: 'a rule and two independent press figures',
      facts: [fact(), fact({ kind: 'figure-reported', tier: 'T3' }), fact({ kind: 'figure-reported', tier: 'T4' })],
    },
    { name: 'every element delivered, told only by the body itself', facts: [fact({ kind: 'element-delivered' })] },
    {
      name: 'an element delivered by an official site',
      facts: [fact({ kind: 'element-delivered', tier: 'T2', ownReport: false })],
    },
  ],
  complete: [
    {
      name: 'every core element delivered in T1, one source from elsewhere',
      facts: [fact({ kind: 'element-delivered', ownReport: false })],
    },
    {
      name: 'each core element delivered on its own',
      facts: [
        fact({ kind: 'element-delivered', elements: ['e1'] }),
        fact({ kind: 'element-delivered', elements: ['e2'], ownReport: false }),
      ],
    },
  ],
};

describe('every state that the rubric names is reached by a named situation', () => {
  for (const state of progressStates) {
    for (const { name, facts, searches = [] } of SITUATIONS[state]) {
      it(`${state}: ${name}`, () => {
        expect(assess({ elements: ELEMENTS, facts, searches }, DAY).state).toBe(state);
      });
    }
  }
});

describe('a measure', () => {
  it('stands where its lowest assessed core element stands, and says that others are open', () => {
    const facts = [fact({ elements: ['e1'] }), fact({ elements: ['e1'], kind: 'figure-reported', tier: 'T2' })];
    const assessment = assess({ elements: ELEMENTS, facts, searches: [] }, DAY);
    expect(assessment.state).toBe('in-operation');
    expect(assessment.flags).toContain('partly-assessed');
    expect(stateOf(...facts, fact({ elements: ['e2'], kind: 'plan-issued' }))).toBe('deployed');
  });

  it('is never complete while a core element is open', () => {
    expect(stateOf(fact({ kind: 'element-delivered', elements: ['e1'], ownReport: false }))).toBe('in-operation');
  });

  it('counts a fact about the whole for the elements without facts of their own', () => {
    const facts = [fact(), fact({ elements: ['e1'], kind: 'plan-issued' })];
    const { elements } = assess({ elements: ELEMENTS, facts, searches: [] }, DAY);
    expect(elements.map(({ state }) => state)).toEqual(['deployed', 'rule-in-force', 'rule-in-force']);
  });

  it('falls back to deployed when what it rests on is withdrawn, and says so', () => {
    const facts = [fact({ date: '2021-01-01' }), fact({ kind: 'reversal', date: '2022-01-01', tier: 'T2' })];
    const assessment = assess({ elements: ELEMENTS, facts, searches: [] }, DAY);
    expect(assessment.state).toBe('deployed');
    expect(assessment.flags).toContain('reversed');
    expect(stateOf(...facts, fact({ date: '2023-01-01' }))).toBe('rule-in-force');
  });

  it('is disputed when one source denies a start that another shows', () => {
    const facts = [fact(), fact({ kind: 'not-started', tier: 'T2' })];
    const assessment = assess({ elements: ELEMENTS, facts, searches: [] }, DAY);
    expect(assessment.state).toBe('rule-in-force');
    expect(assessment.flags).toContain('disputed');
  });

  it('is stalled 18 months and a day after the last direct fact, not on the day itself', () => {
    const recorded = { elements: ELEMENTS, facts: [fact({ date: '2021-01-31' })], searches: [] };
    expect(assess(recorded, '2022-07-31').flags).not.toContain('stalled');
    expect(assess(recorded, '2022-08-01').flags).toContain('stalled');
  });
});
