import { lastDay } from './calendar.ts';
import { periodsUntil } from './disclosure.ts';
import type { SearchLog } from './evidence.ts';
import { promiseState, type Decision, type Promised } from './promise-state.ts';
import { rank, RUBRIC, summaryOf, type Flag, type State, type Summary } from './state.ts';
import { isAbout, isKnownOn, mayMove, type Fact } from './support.ts';

/** What is recorded about one measure, as far as the rule looks at it. */
export interface Recorded {
  readonly promises: readonly Promised[];
  readonly facts: readonly Fact[];
  readonly searches: readonly Pick<SearchLog, 'date' | 'found' | 'elements'>[];
  /** The first day of the document's term, where it is known. */
  readonly start: string | undefined;
}

/** A promise with its state, and the first day since which that has held without a break. */
export interface AssessedPromise extends Decision {
  readonly id: string;
  readonly core: boolean;
  /** `null` where nothing is recorded. */
  readonly since: string | null;
}

/** What a measure says on one day, with everything needed to explain it. */
export interface Assessment {
  readonly rubric: number;
  readonly summary: Summary;
  /** The first day since which the summary has held without a break; `null` where nothing is recorded. */
  readonly since: string | null;
  readonly flags: readonly Flag[];
  /** Every promise, in the order of the text. */
  readonly promises: readonly AssessedPromise[];
}

type AssessedOnce = Omit<Assessment, 'since' | 'promises'> & {
  readonly promises: readonly Omit<AssessedPromise, 'since'>[];
};

/** The states of a measure's promises on the day `asked`, and what its core promises come to together (rubric 2). */
export function assess(recorded: Recorded, asked: string): Assessment {
  const now = assessOn(recorded, asked);
  const earlier = changeDays(recorded, asked)
    .reverse()
    .map((day) => ({ day, ...assessOn(recorded, day) }));
  const sinceOf = (holds: (one: AssessedOnce) => boolean) => {
    const end = earlier.findIndex((one) => !holds(one));
    return (end === -1 ? earlier.at(-1) : earlier[end - 1])?.day ?? asked;
  };
  return {
    ...now,
    since: now.summary === 'unassessed' ? null : sinceOf(({ summary }) => summary === now.summary),
    promises: now.promises.map((promise, at) => ({
      ...promise,
      since: promise.state === 'unassessed' ? null : sinceOf(({ promises }) => promises[at]?.state === promise.state),
    })),
  };
}

/** One change of a promise's state, by the facts that became known on its day. */
export interface PromiseChange {
  readonly id: string;
  readonly core: boolean;
  readonly from: State;
  readonly to: State;
}

/** What changed in a measure on one day: states of promises, and with them perhaps the summary. */
export interface StateChange {
  readonly day: string;
  readonly from: Summary;
  readonly to: Summary;
  readonly promises: readonly PromiseChange[];
  /** The facts that became known on that day. */
  readonly facts: readonly Fact[];
}

/** All changes of a measure's promises up to the day `asked`, oldest first. */
export function history(recorded: Recorded, asked: string): StateChange[] {
  let before = assessOn({ ...recorded, facts: [], searches: [] }, '');
  return changeDays(recorded, asked).flatMap((day) => {
    const after = assessOn(recorded, day);
    const promises = changesBetween(before.promises, after.promises);
    const from = before.summary;
    before = after;
    if (promises.length === 0) return [];
    const facts = recorded.facts.filter((fact) => mayMove(fact) && lastDay(fact.date) === day);
    return [{ day, from, to: after.summary, promises, facts }];
  });
}

/** The promises whose state differs between two assessments of the same measure. */
export function changesBetween(
  before: readonly Pick<AssessedPromise, 'id' | 'state'>[],
  after: readonly Pick<AssessedPromise, 'id' | 'core' | 'state'>[],
): PromiseChange[] {
  const earlier = new Map(before.map(({ id, state }) => [id, state]));
  return after.flatMap(({ id, core, state }) => {
    const from = earlier.get(id) ?? 'unassessed';
    return from === state ? [] : [{ id, core, from, to: state }];
  });
}

/** The days on which something became known, or a period of reporting ended, in order. */
function changeDays({ promises, facts, searches }: Recorded, asked: string): string[] {
  const days = [...facts.filter(mayMove), ...searches].map(({ date }) => lastDay(date));
  // A period that ends without its report, or with it, changes what is expected.
  const ends = promises.flatMap(({ shownBy, cycle }) =>
    shownBy === 'report' && cycle ? periodsUntil(cycle, asked).map(({ end }) => end) : [],
  );
  return [...new Set([...days, ...ends])].filter((day) => day <= asked).sort();
}

function assessOn({ promises, facts, searches, start }: Recorded, asked: string): AssessedOnce {
  const counted = facts.filter((fact) => isKnownOn(fact, asked) && mayMove(fact));
  // What a search found is told by the records that were entered from it.
  const looked = searches.filter(({ date, found }) => date <= asked && (!found || counted.length > 0));
  const assessed = promises.map((promise) => {
    const own = counted.filter((fact) => isAbout(fact, promise.id));
    const decision = promiseState(promise, own, { asked, start });
    const isSearched = looked.some(({ elements }) => elements.length === 0 || elements.includes(promise.id));
    const state: State = own.length === 0 && isSearched ? 'no-evidence-found' : decision.state;
    return { id: promise.id, core: promise.core, ...decision, state };
  });
  return {
    rubric: RUBRIC,
    summary: summaryOf(assessed.filter(({ core }) => core).map(({ state }) => state)),
    flags: flagsOf(counted, assessed),
    promises: assessed,
  };
}

function flagsOf(
  counted: readonly Fact[],
  promises: readonly { readonly id: string; readonly state: State }[],
): Flag[] {
  const flags: Flag[] = [];
  if (counted.some(({ kind }) => kind === 'reversal')) flags.push('reversed');
  const denied = counted.filter(({ kind }) => kind === 'not-started');
  const isDisputed = promises.some(
    ({ id, state }) => rank(state) > rank('not-started') && denied.some((fact) => isAbout(fact, id)),
  );
  if (isDisputed) flags.push('disputed');
  return flags;
}
