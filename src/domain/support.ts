import { lastDay } from './calendar.ts';
import type { Evidence } from './evidence.ts';
import { lower, type ProgressState } from './progress.ts';

/** The fields of a record that the rule looks at. The reader's browser gets no more of it than these. */
export type Fact = Pick<
  Evidence,
  'id' | 'elements' | 'date' | 'kind' | 'scope' | 'tier' | 'ownReport' | 'reliability'
> & { readonly source: Pick<Evidence['source'], 'title' | 'publisher'> };

/** Whether a fact counts on the day `asked`: an inexact date counts from its last possible day. */
export function isKnownOn(fact: Fact, asked: string): boolean {
  return lastDay(fact.date) <= asked;
}

/** Whether a fact may move a state at all: background and context never do. */
export function mayMove({ scope }: Pick<Fact, 'scope'>): boolean {
  return scope === 'direct' || scope === 'partial-example';
}

/** The highest state that this fact may help to show, whatever else is known: the caps of scope, tier and keeping. */
export function capOf({ scope, tier, reliability }: Fact): ProgressState {
  if (tier === 'T5' || reliability === 'mirror-unverified') return 'deployed';
  return scope === 'partial-example' ? 'pilot' : 'complete';
}

/** A rule, institution or platform in force: a T1 instrument, or a T1/T2 institution, platform or delivered element. */
export function isInForce(fact: Fact): boolean {
  if (capOf(fact) !== 'complete') return false;
  if (fact.kind === 'rule-in-force') return fact.tier === 'T1';
  const made = ['institution-created', 'platform-launched', 'element-delivered'].includes(fact.kind);
  return made && (fact.tier === 'T1' || fact.tier === 'T2');
}

/** A figure about operation, or an element shown delivered, from a source that may speak to it. */
export function isOperating(fact: Fact): boolean {
  return capOf(fact) === 'complete' && (fact.kind === 'figure-reported' || fact.kind === 'element-delivered');
}

/** The state that one fact shows on its own; anything weaker than the rubric's rows is `deployed`. */
export function shownAlone(fact: Fact): ProgressState {
  if (fact.kind === 'not-started') return 'not-started';
  const shown: ProgressState = isInForce(fact)
    ? 'rule-in-force'
    : fact.kind === 'pilot-started' && ['T1', 'T2', 'T3'].includes(fact.tier)
      ? 'pilot'
      : 'deployed';
  return lower(shown, capOf(fact));
}
