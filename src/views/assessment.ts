import type { Measure } from '#catalogue/catalogue.ts';
import { lastDay } from '#domain/calendar.ts';
import type { AssessedPromise, Assessment } from '#domain/measure-state.ts';
import { isAbout, mayMove } from '#domain/support.ts';
import { stateCountsOf, summaryCountsOf, type StateCounts } from '#domain/state-counts.ts';
import { rank, type State, type Summary } from '#domain/state.ts';
import { datedPromises, measureTimeliness, promiseTimeliness, type Timeliness } from '#domain/timeliness.ts';
import { boundsSentence, otherRecords, reasons } from '#words/assessment.ts';
import { dateText } from '#words/dates.ts';
import { statesOfCore, stripView, type StripView } from './strip.ts';
import { flagMeanings, flagNames, stateNames, summaryNames } from '#words/names.ts';

/** A state with its name, ready to be shown. */
export interface StateView {
  readonly state: State;
  readonly name: string;
}

/** Where a measure stands and why, as its page shows it. */
export interface AssessmentView {
  readonly strip: StripView;
  readonly since: string | undefined;
  readonly flags: readonly { readonly name: string; readonly meaning: string }[];
  /** Every promise with its state and the records that decided it. */
  readonly promises: readonly (StateView & {
    readonly id: string;
    readonly core: boolean;
    readonly by: readonly string[];
    readonly ownAccount: boolean;
  })[];
  /** How the summary was counted, in one sentence. */
  readonly reason: string;
  /** What is recorded beside that; absent where nothing is. */
  readonly others: string | undefined;
  /** The day of the latest direct record, whose age is for readers to judge. */
  readonly latest: string | undefined;
}

export function stateView(state: State): StateView {
  return { state, name: stateNames[state] };
}

export function assessmentView(measure: Measure): AssessmentView {
  const { assessment, ledger } = measure;
  const latest = ledger.evidence
    .filter(({ scope }) => scope === 'direct')
    .map(({ date }) => date)
    .sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))
    .at(-1);
  return {
    strip: stripView(assessment),
    since: assessment.since ? dateText(assessment.since) : undefined,
    flags: assessment.flags.map((flag) => ({ name: flagNames[flag], meaning: flagMeanings[flag] })),
    promises: assessment.promises.map(({ id, core, state, by, ownAccount }) => ({
      id,
      core,
      ...stateView(state),
      by: by.map((fact) => fact.id),
      ownAccount,
    })),
    reason: reasonOf(assessment),
    others: otherRecords(assessment.summary, otherRecordCounts(measure)),
    latest: latest === undefined ? undefined : dateText(latest),
  };
}

/** How a summary follows from the states of the core promises. */
export function reasonOf(assessment: Pick<Assessment, 'summary' | 'promises'>): string {
  const marks = statesOfCore(assessment);
  const kept = marks.filter((state) => state === 'kept').length;
  const moved = marks.filter((state) => rank(state) >= rank('deployed')).length;
  const denied = marks.filter((state) => state === 'not-started').length;
  return reasons[assessment.summary]({ core: marks.length, kept, moved, denied });
}

/** How many records of each kind move none of a measure's core promises. */
export function otherRecordCounts({ ledger, elements }: Pick<Measure, 'ledger' | 'elements'>) {
  const core = elements.filter((element) => element.core);
  const count = (isOne: (record: (typeof ledger.evidence)[number]) => boolean) => ledger.evidence.filter(isOne).length;
  return {
    notCore: count((record) => mayMove(record) && !core.some(({ id }) => isAbout(record, id))),
    background: count(({ scope }) => scope === 'background'),
    context: count(({ scope }) => scope === 'context'),
    statements: ledger.statements.length,
  };
}

/** A measure's timeliness on the data date. */
export function timelinessNow({ assessment, elements, document, kind }: Measure, dataDate: string): Timeliness {
  return measureTimeliness(datedPromises(elements, document.term, kind), assessment.promises, dataDate);
}

/** The timeliness of one promise of a measure on the data date. */
export function promiseTimelinessNow(
  { elements, document, kind }: Measure,
  promise: Pick<AssessedPromise, 'id' | 'state' | 'since'>,
  dataDate: string,
): Timeliness {
  const due = datedPromises(elements, document.term, kind).find(({ id }) => id === promise.id)?.due;
  return promiseTimeliness(due, promise, dataDate);
}

/** The core promises of some measures as pages count them, with only the states and summaries that occur. */
export interface StateCountsView extends StateCounts {
  readonly ids: readonly string[];
  readonly counts: readonly (StateView & { readonly count: number })[];
  readonly summaries: readonly { readonly summary: Summary; readonly name: string; readonly count: number }[];
  readonly bounds: string;
}

export function stateCountsView(measures: readonly Measure[]): StateCountsView {
  const assessments = measures.map(({ assessment }) => assessment);
  const counted = stateCountsOf(assessments);
  return {
    ...counted,
    ids: measures.map(({ id }) => id),
    counts: counted.counts
      .filter(({ count }) => count > 0)
      .map((one) => ({ ...stateView(one.state), count: one.count })),
    summaries: summaryCountsOf(assessments)
      .filter(({ count }) => count > 0)
      .map((one) => ({ ...one, name: summaryNames[one.summary] })),
    bounds: boundsSentence(counted),
  };
}
