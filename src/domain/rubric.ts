import type { Showing } from './element.ts';
import { tiers, type EvidenceKind, type Scope, type Tier } from './evidence.ts';
import { promiseState, type Promised } from './promise-state.ts';
import { higher, type State } from './state.ts';
import { capOf, isInPlace, mayMove, type Fact } from './support.ts';

// What the published tables of the rule say, asked of the rule itself.

const DAY = '2020-12-31';

const BEST: Omit<Fact, 'id' | 'kind'> = {
  elements: ['e1'],
  date: '2020-01-01',
  scope: 'direct',
  tier: 'T1',
  covers: 'whole',
  ownReport: false,
  reliability: 'official',
  value: 1,
  unit: '件',
  period: '2020',
  source: { title: '', publisher: '' },
};

const best = (kind: EvidenceKind, worse: Partial<Fact> = {}): Fact => ({ ...BEST, id: kind, kind, ...worse });

const promised = (shownBy: Showing): Promised => ({
  id: 'e1',
  core: true,
  shownBy,
  target: { operator: 'at-least', value: 1, unit: '件' },
  cycle: { every: 'year', from: '2019-12-31', until: DAY },
});

const stateOf = (shownBy: Showing, facts: readonly Fact[]) =>
  promiseState(promised(shownBy), facts, { asked: DAY, start: BEST.date });

/** The highest state of a promise that the best fact of a kind may help to show, with an instrument beside it or without. */
export function mostShownBy(kind: EvidenceKind, shownBy: Showing): State {
  const fact = best(kind);
  const beside = stateOf(shownBy, [fact, best('instrument-issued', { id: 'beside', covers: 'part' })]);
  const alone = stateOf(shownBy, [fact]).state;
  return beside.by.includes(fact) ? higher(alone, beside.state) : alone;
}

/** The kinds that show a promise kept, by what its words promise; none for an activity. */
export function keepingKinds(shownBy: Showing, kinds: readonly EvidenceKind[]): EvidenceKind[] {
  return kinds.filter((kind) => stateOf(shownBy, [best(kind)]).state === 'kept');
}

/** The highest state that facts of a scope may help to show; `undefined` where they move no state at all. */
export function mostShownIn(scope: Scope): State | undefined {
  return mayMove({ scope }) ? capOf({ ...BEST, scope }) : undefined;
}

/** The highest state that facts of a tier may help to show. */
export function mostShownFrom(tier: Tier): State {
  return capOf({ ...BEST, tier });
}

/** Whether an instrument counts as issued from this tier alone. */
export function aloneShowsInstruments(tier: Tier): boolean {
  const showing = tiers.filter((one) => isInPlace(best('instrument-issued', { tier: one })));
  return showing.length === 1 && showing[0] === tier;
}
