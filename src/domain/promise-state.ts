import { lastDay } from './calendar.ts';
import { expectedReports, periodsUntil, type ReportingCycle } from './disclosure.ts';
import type { Showing, Target } from './element.ts';
import { higher, rank, type State } from './state.ts';
import { capOf, isInPlace, operatingFacts, shownAlone, type Fact } from './support.ts';

/** A promise as the rule looks at it. */
export interface Promised {
  readonly id: string;
  readonly core: boolean;
  readonly shownBy: Showing;
  readonly target?: Pick<Target, 'operator' | 'value' | 'unit'> | undefined;
  readonly cycle?: ReportingCycle | undefined;
}

/** The state of a promise with the facts that decided it: without any of them it would be lower. */
export interface Decision {
  readonly state: State;
  readonly by: readonly Fact[];
  /** Whether it is kept by nothing but the responsible body's own figures or accounts; an instrument proves itself. */
  readonly ownAccount: boolean;
  /** Whether a record speaks against it: an official source says that nothing began, or what stood was withdrawn. */
  readonly contradicted: boolean;
}

/**
 * The state that facts show of one promise (rubric 2, states of a promise). The facts are already those that count: known on the
 * day `asked`, direct or a partial example, about this promise.
 *
 * A reversal withdraws what stood before it: earlier facts then show at most `deployed`.
 *
 * @param start the first day of the document's term; a figure of an earlier day meets no target.
 */
export function promiseState(
  promise: Promised,
  facts: readonly Fact[],
  { asked, start }: { readonly asked: string; readonly start: string | undefined },
): Decision {
  const reversed = facts
    .filter(({ kind }) => kind === 'reversal')
    .map(({ date }) => lastDay(date))
    .sort()
    .at(-1);
  const standing = facts.filter(
    ({ kind, date }) => kind !== 'reversal' && (reversed === undefined || lastDay(date) > reversed),
  );
  const withdrawn = facts.filter((fact) => !standing.includes(fact));
  const keeping = keepingFacts(promise, standing, asked, start);
  if (keeping.length > 0)
    return { state: 'kept', by: keeping, ownAccount: keeping.every(isOwnAccount), contradicted: false };
  const decision = stateShort(promise, standing);
  const isLower = withdrawn.length > 0 && rank(decision.state) < rank('deployed');
  return {
    ...(isLower ? { state: 'deployed' as const, by: withdrawn } : decision),
    ownAccount: false,
    contradicted: withdrawn.length > 0 || standing.some(({ kind }) => kind === 'not-started'),
  };
}

function isOwnAccount({ kind, ownReport }: Fact): boolean {
  return ownReport && kind !== 'instrument-issued';
}

/** The facts that show a promise kept, by what its words promise (rubric 2, what would show a promise kept). */
function keepingFacts(
  { shownBy, target, cycle }: Promised,
  facts: readonly Fact[],
  asked: string,
  start: string | undefined,
): readonly Fact[] {
  const strong = facts.filter((fact) => capOf(fact) === 'kept');
  const whole = strong.filter(({ covers }) => covers === 'whole');
  switch (shownBy) {
    case 'instrument':
      return whole.filter((fact) => fact.kind === 'instrument-issued' && isInPlace(fact));
    case 'institution':
      return whole.filter((fact) => fact.kind === 'institution-set-up' && isInPlace(fact));
    case 'figure':
      return whole.filter((fact) => target && start && lastDay(fact.date) >= start && meets(fact, target));
    case 'report':
      return cycle ? reportsOfAll(cycle, strong, asked) : [];
    case 'activity':
      return [];
  }
}

/** Whether an official figure meets a target in its own unit. A ratio is met by no single figure. */
function meets({ kind, tier, value, unit }: Fact, target: Pick<Target, 'operator' | 'value' | 'unit'>): boolean {
  if (kind !== 'figure-reported' || (tier !== 'T1' && tier !== 'T2')) return false;
  if (value === undefined || unit !== target.unit || typeof target.value === 'string') return false;
  if (target.operator === 'at-least') return value >= target.value;
  return target.operator === 'at-most' ? value <= target.value : value === target.value;
}

/** The reports of every period that ended by the day `asked`; none where one is missing, or none has ended. */
function reportsOfAll(cycle: ReportingCycle, facts: readonly Fact[], asked: string): readonly Fact[] {
  const expected = expectedReports(periodsUntil(cycle, asked), facts);
  return expected.every(({ found }) => found.length > 0) ? expected.flatMap(({ found }) => found) : [];
}

function stateShort({ shownBy }: Promised, facts: readonly Fact[]): Pick<Decision, 'state' | 'by'> {
  const inPlace = facts.filter(isInPlace);
  const operating = operatingFacts(facts);
  const isAtWork = shownBy === 'activity' || shownBy === 'report' || inPlace.length > 0;
  if (operating.length > 0 && isAtWork) return { state: 'in-operation', by: [...inPlace, ...operating] };
  const state = facts.map(shownAlone).reduce(higher, 'unassessed');
  return { state, by: facts.filter((fact) => shownAlone(fact) === state) };
}
