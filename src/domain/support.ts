import { lastDay } from './calendar.ts';
import type { Evidence } from './evidence.ts';
import { lower, type State } from './state.ts';

/** The fields of a record that the rule looks at. The reader's browser gets no more of it than these. */
export type Fact = Pick<
  Evidence,
  | 'id'
  | 'elements'
  | 'date'
  | 'kind'
  | 'scope'
  | 'tier'
  | 'covers'
  | 'ownReport'
  | 'reliability'
  | 'value'
  | 'unit'
  | 'period'
> & { readonly source: Pick<Evidence['source'], 'title' | 'publisher'> };

/** Whether a fact counts on the day `asked`: an inexact date counts from its last possible day. */
export function isKnownOn(fact: Pick<Fact, 'date'>, asked: string): boolean {
  return lastDay(fact.date) <= asked;
}

/** Whether a fact may move a state at all: background and context never do. */
export function mayMove({ scope }: Pick<Fact, 'scope'>): boolean {
  return scope === 'direct' || scope === 'partial-example';
}

/** Whether a record was read at the source itself: the official publisher's own address, and nothing in between. */
export function isReadAtSource({ reliability, via }: Pick<Evidence, 'reliability' | 'via'>): boolean {
  return reliability === 'official' && via === undefined;
}

/** Whether a fact counts for a promise: it names it, or is about the measure as a whole and covers all of it. */
export function isAbout({ elements, covers }: Pick<Fact, 'elements' | 'covers'>, promise: string): boolean {
  return elements.length === 0 ? covers === 'whole' : elements.includes(promise);
}

/** The highest state that this fact may help to show, whatever else is known: the caps of scope, tier and keeping. */
export function capOf({ scope, tier, reliability }: Pick<Fact, 'scope' | 'tier' | 'reliability'>): State {
  if (tier === 'T5' || reliability === 'mirror-unverified') return 'deployed';
  return scope === 'partial-example' ? 'pilot' : 'kept';
}

const isStrong = ({ tier }: Fact): boolean => tier === 'T1' || tier === 'T2';

/** A T1 instrument, or an institution that a T1 or T2 source shows open. */
export function isInPlace(fact: Fact): boolean {
  if (capOf(fact) !== 'kept') return false;
  if (fact.kind === 'instrument-issued') return fact.tier === 'T1';
  return fact.kind === 'institution-set-up' && isStrong(fact);
}

/** A figure, an account of the work or a report that a cycle promised, from a source that may speak to it. */
export function isOperating(fact: Fact): boolean {
  return capOf(fact) === 'kept' && ['figure-reported', 'work-reported', 'report-published'].includes(fact.kind);
}

/** The facts that show operation: those of T1 and T2, or else at least two of independent T3 and T4 sources. */
export function operatingFacts(facts: readonly Fact[]): readonly Fact[] {
  const operating = facts.filter(isOperating);
  const strong = operating.filter(isStrong);
  if (strong.length > 0) return strong;
  const sources = new Set(operating.map(({ source }) => `${source.publisher}\n${source.title}`));
  return sources.size > 1 ? operating : [];
}

/** The state that one fact shows on its own, short of a promise kept; anything weaker than the rule's rows is `deployed`. */
export function shownAlone(fact: Fact): State {
  if (fact.kind === 'not-started') return 'not-started';
  if (isInPlace(fact)) return 'in-place';
  const isPilot = fact.kind === 'pilot-started' && ['T1', 'T2', 'T3'].includes(fact.tier);
  return lower(isPilot ? 'pilot' : 'deployed', capOf(fact));
}
