import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementState } from '#domain/element-state.ts';
import { evidenceKinds, reliabilities, scopes, tiers } from '#domain/evidence.ts';
import { assess, history } from '#domain/measure-state.ts';
import { rank } from '#domain/progress.ts';
import type { Fact } from '#domain/support.ts';
import { ELEMENTS } from '../fixtures/facts.ts';

const day = fc
  .record({
    year: fc.integer({ min: 2018, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day: of }) => `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`);
const inexact = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

const facts: fc.Arbitrary<Fact> = fc.record({
  id: fc.uuid(),
  elements: fc.subarray(['e1', 'e2', 'e3']),
  date: inexact,
  kind: fc.constantFrom(...evidenceKinds),
  scope: fc.constantFrom(...scopes),
  tier: fc.constantFrom(...tiers),
  ownReport: fc.boolean(),
  reliability: fc.constantFrom(...reliabilities),
  source: fc.record({ title: fc.constantFrom('甲', '乙', '丙'), publisher: fc.constantFrom('某报', '某法院') }),
});
const many = fc.array(facts, { maxLength: 8 });
const assessed = (list: readonly Fact[], asked: string) =>
  assess({ elements: ELEMENTS, facts: list, searches: [] }, asked);

describe('the rule', () => {
  it('never lowers an element for more evidence about it, unless that is a reversal', () => {
    fc.assert(
      fc.property(many, facts, (before, more) => {
        fc.pre(more.kind !== 'reversal');
        const moves = (list: readonly Fact[]) =>
          list.filter(({ scope }) => scope === 'direct' || scope === 'partial-example');
        const earlier = elementState(moves(before)).state;
        expect(rank(elementState(moves([...before, more])).state)).toBeGreaterThanOrEqual(rank(earlier));
      }),
    );
  });

  it('never lowers a measure for more evidence about it as a whole, unless that is a reversal', () => {
    fc.assert(
      fc.property(many, facts, day, (before, more, asked) => {
        fc.pre(more.kind !== 'reversal');
        const whole = (list: readonly Fact[]) => list.map((one) => ({ ...one, elements: [] }));
        const earlier = assessed(whole(before), asked).state;
        expect(rank(assessed(whole([...before, more]), asked).state)).toBeGreaterThanOrEqual(rank(earlier));
      }),
    );
  });

  it('never looks at evidence dated after the day asked for', () => {
    fc.assert(
      fc.property(many, facts, day, (list, later, asked) => {
        const future = { ...later, date: `${Number(asked.slice(0, 4)) + 1}` };
        expect(assessed([...list, future], asked)).toEqual(assessed(list, asked));
      }),
    );
  });

  it('never lets background or context matter', () => {
    fc.assert(
      fc.property(many, facts, fc.constantFrom('background', 'context'), day, (list, more, scope, asked) => {
        expect(assessed([...list, { ...more, scope } as Fact], asked)).toEqual(assessed(list, asked));
      }),
    );
  });

  it('never depends on the order of records', () => {
    fc.assert(
      fc.property(many, day, (list, asked) => {
        const { state, since, flags, decidedBy } = assessed(list, asked);
        const reversed = assessed([...list].reverse(), asked);
        expect({
          state: reversed.state,
          since: reversed.since,
          flags: reversed.flags,
          decidedBy: reversed.decidedBy,
        }).toEqual({
          state,
          since,
          flags,
          decidedBy,
        });
      }),
    );
  });

  it('tells a history whose last state is the state of the day', () => {
    fc.assert(
      fc.property(many, day, (list, asked) => {
        const recorded = { elements: ELEMENTS, facts: list, searches: [] };
        expect(history(recorded, asked).at(-1)?.to ?? 'unassessed').toBe(assess(recorded, asked).state);
      }),
    );
  });

  it('never goes above a pilot for examples of one place, nor above deployed for mirrors and T5', () => {
    fc.assert(
      fc.property(many, day, (list, asked) => {
        const examples = list.map((one) => ({ ...one, scope: 'partial-example' as const }));
        expect(rank(assessed(examples, asked).state)).toBeLessThanOrEqual(rank('pilot'));
        const mirrors = list.map((one, at) =>
          at % 2 === 0 ? { ...one, tier: 'T5' as const } : { ...one, reliability: 'mirror-unverified' as const },
        );
        expect(rank(assessed(mirrors, asked).state)).toBeLessThanOrEqual(rank('deployed'));
      }),
    );
  });
});
