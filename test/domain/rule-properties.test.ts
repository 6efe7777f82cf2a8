import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showings } from '#domain/element.ts';
import { coverages, evidenceKinds, reliabilities, scopes, tiers } from '#domain/evidence.ts';
import { assess, history, type Recorded } from '#domain/measure-state.ts';
import type { Promised } from '#domain/promise-state.ts';
import { rank, states, summaries, summaryOf } from '#domain/state.ts';
import { recordCountsOf } from '#domain/record-counts.ts';
import { stateCountsOf, summaryCountsOf } from '#domain/state-counts.ts';
import type { Fact } from '#domain/support.ts';

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
  covers: fc.constantFrom(undefined, ...coverages),
  ownReport: fc.boolean(),
  reliability: fc.constantFrom(...reliabilities),
  value: fc.constantFrom(undefined, 79, 80, 81),
  unit: fc.constantFrom('%', '件'),
  period: fc.constantFrom(undefined, '2021-Q1', '2021-Q2'),
  source: fc.record({ title: fc.constantFrom('甲', '乙', '丙'), publisher: fc.constantFrom('某报', '某法院') }),
});
const promised = (id: string): fc.Arbitrary<Promised> =>
  fc.record({
    id: fc.constant(id),
    core: id === 'e1' ? fc.constant(true) : fc.boolean(),
    shownBy: fc.constantFrom(...showings),
    target: fc.constantFrom(
      undefined,
      { operator: 'at-least', value: 80, unit: '%' } as const,
      { operator: 'at-most', value: 80, unit: '%' } as const,
      { operator: 'equal', value: '1:1', unit: '比' } as const,
    ),
    cycle: fc.constantFrom(undefined, { every: 'quarter', from: '2020-12-31', until: '2021-06-30' } as const),
  });
/** Random ledgers over random promises. */
const ledgers: fc.Arbitrary<Recorded> = fc.record({
  promises: fc.tuple(promised('e1'), promised('e2'), promised('e3')),
  facts: fc.array(facts, { maxLength: 8 }),
  searches: fc.array(fc.record({ date: day, found: fc.boolean(), elements: fc.subarray(['e1', 'e2']) }), {
    maxLength: 2,
  }),
  start: fc.constantFrom(undefined, '2018-06', '2020-01-01'),
});
const withFacts = (ledger: Recorded, ...more: Fact[]): Recorded => ({ ...ledger, facts: [...ledger.facts, ...more] });

describe('the rule, over random ledgers', () => {
  it('never lowers a promise or a measure for a new record, reversals apart', () => {
    fc.assert(
      fc.property(ledgers, facts, day, (ledger, more, asked) => {
        fc.pre(more.kind !== 'reversal');
        const [before, after] = [assess(ledger, asked), assess(withFacts(ledger, more), asked)];
        before.promises.forEach(({ state }, at) => {
          expect(rank(after.promises[at]?.state ?? 'unassessed')).toBeGreaterThanOrEqual(rank(state));
        });
        expect(summaries.indexOf(after.summary)).toBeGreaterThanOrEqual(summaries.indexOf(before.summary));
      }),
      { numRuns: 500 },
    );
  });

  it('looks at nothing dated after the day asked for', () => {
    fc.assert(
      fc.property(ledgers, facts, day, (ledger, later, asked) => {
        const future = { ...later, date: `${Number(asked.slice(0, 4)) + 1}` };
        expect(assess(withFacts(ledger, future), asked)).toEqual(assess(ledger, asked));
      }),
    );
  });

  it('lets background and context move nothing', () => {
    fc.assert(
      fc.property(ledgers, facts, fc.constantFrom('background', 'context'), day, (ledger, more, scope, asked) => {
        expect(assess(withFacts(ledger, { ...more, scope }), asked)).toEqual(assess(ledger, asked));
      }),
    );
  });

  it('never depends on the order of records', () => {
    fc.assert(
      fc.property(ledgers, day, (ledger, asked) => {
        const said = ({ promises, ...rest }: ReturnType<typeof assess>) => ({
          ...rest,
          promises: promises.map(({ by, ...one }) => ({ ...one, by: by.map(({ id }) => id).sort() })),
        });
        const turned = { ...ledger, facts: [...ledger.facts].reverse(), searches: [...ledger.searches].reverse() };
        expect(said(assess(turned, asked))).toEqual(said(assess(ledger, asked)));
      }),
    );
  });

  it('tells a history whose last states are those of the day', () => {
    fc.assert(
      fc.property(ledgers, day, (ledger, asked) => {
        const last = new Map(history(ledger, asked).flatMap(({ promises }) => promises.map(({ id, to }) => [id, to])));
        const now = assess(ledger, asked);
        for (const { id, state } of now.promises) expect(last.get(id) ?? 'unassessed').toBe(state);
      }),
    );
  });

  it('never goes above a pilot for examples of one place, nor above deployed for mirrors and T5', () => {
    fc.assert(
      fc.property(ledgers, day, (ledger, asked) => {
        const highest = (list: readonly Fact[]) =>
          Math.max(...assess({ ...ledger, facts: list }, asked).promises.map(({ state }) => rank(state)));
        const examples = ledger.facts.map((one) => ({ ...one, scope: 'partial-example' as const }));
        expect(highest(examples)).toBeLessThanOrEqual(rank('pilot'));
        const weak = ledger.facts.map((one, at) =>
          at % 2 === 0 ? { ...one, tier: 'T5' as const } : { ...one, reliability: 'mirror-unverified' as const },
        );
        expect(highest(weak)).toBeLessThanOrEqual(rank('deployed'));
      }),
    );
  });

  it('counts core promises and measures in parts that are all of them, the kept ones between their bounds', () => {
    fc.assert(
      fc.property(fc.array(ledgers, { maxLength: 6 }), day, (all, asked) => {
        const assessments = all.map((ledger) => assess(ledger, asked));
        const { total, counts, floor, ceiling } = stateCountsOf(assessments);
        const sum = (list: readonly { count: number }[]) => list.reduce((whole, { count }) => whole + count, 0);
        expect(sum(counts)).toBe(total);
        expect(total).toBe(all.flatMap(({ promises }) => promises.filter(({ core }) => core)).length);
        expect(sum(summaryCountsOf(assessments))).toBe(all.length);
        expect(floor).toBeLessThanOrEqual(ceiling);
        expect(ceiling).toBeLessThanOrEqual(total);
        const { moving, other, none } = recordCountsOf(
          all.map((ledger) => ({ ledger: { evidence: ledger.facts, statements: [] } })),
        );
        expect(moving + other + none).toBe(all.length);
      }),
    );
  });
});

it('a summary says no more than the states of the core promises show', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...states), { minLength: 1, maxLength: 14 }), (core) => {
      const summary = summaryOf(core);
      expect(summary === 'kept').toBe(core.every((state) => state === 'kept'));
      expect(summary === 'partly-kept' || summary === 'kept').toBe(core.includes('kept'));
      expect(summary === 'unassessed').toBe(core.every((state) => state === 'unassessed'));
    }),
  );
});
