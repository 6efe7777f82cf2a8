import { lastDay, monthsLater } from './calendar.ts';
import { elementState, type Decision } from './element-state.ts';
import { lower, rank, RUBRIC, type Progress, type ProgressFlag, type ProgressState } from './progress.ts';
import { isKnownOn, mayMove, type Fact } from './support.ts';

/** What the rule needs to know of an element: its name and whether the measure is not kept without it. */
export interface RuledElement {
  readonly id: string;
  readonly core: boolean;
}

/** What is recorded about one measure, as far as the rule looks at it. */
export interface Recorded {
  readonly elements: readonly RuledElement[];
  readonly facts: readonly Fact[];
  /** The days of logged searches that found no direct evidence. */
  readonly searches: readonly string[];
}

/** A measure's state on one day, with everything needed to explain it. */
export interface Assessment extends Progress {
  readonly flags: readonly ProgressFlag[];
  readonly elements: readonly (Decision & { readonly id: string; readonly core: boolean })[];
  /** The core elements that hold the state down to what it is. */
  readonly decidedBy: readonly string[];
}

/** Without new direct evidence for this long, a measure that is not complete counts as stalled. */
export const STALLED_AFTER_MONTHS = 18;

/**
 * The state of a measure on the day `asked` (rubric 1): the lowest state among its core elements that are assessed. Facts about
 * the measure as a whole count for every element without facts of its own. `complete` needs every core element shown by T1,
 * and one source not issued by the responsible body.
 *
 * `since` is the first day from which this state has held without a break.
 */
export function assess(recorded: Recorded, asked: string): Assessment {
  const now = assessOn(recorded, asked);
  if (now.state === 'unassessed') return { ...now, since: null };
  const days = changeDays(recorded, asked).reverse();
  let since = asked;
  for (const day of days) {
    if (assessOn(recorded, day).state !== now.state) break;
    since = day;
  }
  return { ...now, since };
}

/** One change of a measure's state: from that day on it is `to`. */
export interface StateChange {
  readonly day: string;
  readonly from: ProgressState;
  readonly to: ProgressState;
  /** The facts that became known on that day. */
  readonly facts: readonly Fact[];
}

/** All changes of a measure's state up to the day `asked`, oldest first. */
export function history(recorded: Recorded, asked: string): StateChange[] {
  let from: ProgressState = 'unassessed';
  return changeDays(recorded, asked).flatMap((day) => {
    const to = assessOn(recorded, day).state;
    if (to === from) return [];
    const change = {
      day,
      from,
      to,
      facts: recorded.facts.filter((fact) => mayMove(fact) && lastDay(fact.date) === day),
    };
    from = to;
    return [change];
  });
}

/** The days on which something became known, in order. */
function changeDays({ facts, searches }: Recorded, asked: string): string[] {
  const days = [...facts.filter(mayMove).map(({ date }) => lastDay(date)), ...searches];
  return [...new Set(days)].filter((day) => day <= asked).sort();
}

function assessOn({ elements, facts, searches }: Recorded, asked: string): Omit<Assessment, 'since'> {
  const counted = facts.filter((fact) => isKnownOn(fact, asked) && mayMove(fact));
  const whole = counted.filter((fact) => fact.elements.length === 0);
  const decisions = elements.map(({ id, core }) => {
    const own = counted.filter((fact) => fact.elements.includes(id));
    return { id, core, ...elementState(own.length > 0 ? own : whole) };
  });
  const core = decisions.filter((decision) => decision.core);
  const assessed = core.filter(({ state }) => state !== 'unassessed');
  const flags = flagsOf(counted, core, asked);
  if (assessed.length === 0) {
    const state = searches.some((day) => day <= asked) ? 'no-evidence-found' : 'unassessed';
    return { state, rubric: RUBRIC, flags, elements: decisions, decidedBy: [] };
  }
  const lowest = assessed.map(({ state }) => state).reduce(lower);
  const state = lowest === 'complete' && !mayBeComplete(core, counted) ? 'in-operation' : lowest;
  return {
    state,
    rubric: RUBRIC,
    flags: state === 'complete' ? flags.filter((flag) => flag !== 'stalled') : flags,
    elements: decisions,
    decidedBy: assessed.filter((decision) => decision.state === lowest).map(({ id }) => id),
  };
}

function mayBeComplete(core: readonly Decision[], counted: readonly Fact[]): boolean {
  return core.every(({ state }) => state === 'complete') && counted.some(({ ownReport }) => !ownReport);
}

function flagsOf(counted: readonly Fact[], core: readonly Decision[], asked: string): ProgressFlag[] {
  const flags: ProgressFlag[] = [];
  const latest = counted
    .filter(({ scope }) => scope === 'direct')
    .map(({ date }) => lastDay(date))
    .sort()
    .at(-1);
  if (latest !== undefined && monthsLater(latest, STALLED_AFTER_MONTHS) < asked) flags.push('stalled');
  if (counted.some(({ kind }) => kind === 'reversal')) flags.push('reversed');
  const denied = counted.some(({ kind }) => kind === 'not-started');
  if (denied && core.some(({ state }) => rank(state) > rank('not-started'))) flags.push('disputed');
  if (counted.length > 0 && core.some(({ state }) => state === 'unassessed')) flags.push('partly-assessed');
  return flags;
}
