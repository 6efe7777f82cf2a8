import type { Measure } from '#catalogue/catalogue.ts';
import { chineseDate } from '#domain/calendar.ts';
import type { Assessment } from '#domain/measure-state.ts';
import { completedOn, type ProgressState } from '#domain/progress.ts';
import { stateCountsOf, type StateCounts } from '#domain/state-counts.ts';
import { timelinessOf, type Timeliness } from '#domain/timeliness.ts';
import { boundsSentence } from '#text/bounds.ts';
import { flagMeanings, flagNames, progressNames } from '#text/names.ts';

/** A state with its name, ready to be shown. */
export interface StateView {
  readonly state: ProgressState;
  readonly name: string;
}

/** Where a measure stands and why, as its page shows it. */
export interface ProgressView extends StateView {
  readonly since: string | undefined;
  readonly flags: readonly { readonly name: string; readonly meaning: string }[];
  /** How many of the elements have anything recorded: `2/5 项要素有记录`. */
  readonly strip: { readonly assessed: number; readonly all: number };
  /** Each element with its state and the records that decided it. */
  readonly elements: readonly (StateView & {
    readonly id: string;
    readonly core: boolean;
    readonly by: readonly string[];
  })[];
  /** The rule in one sentence for this case. */
  readonly reason: string;
  readonly decidedBy: readonly string[];
}

export function stateView(state: ProgressState): StateView {
  return { state, name: progressNames[state] };
}

export function progressView({ assessment }: Measure): ProgressView {
  const assessed = assessment.elements.filter(({ state }) => state !== 'unassessed');
  return {
    ...stateView(assessment.state),
    since: assessment.since ? chineseDate(assessment.since) : undefined,
    flags: assessment.flags.map((flag) => ({ name: flagNames[flag], meaning: flagMeanings[flag] })),
    strip: { assessed: assessed.length, all: assessment.elements.length },
    elements: assessment.elements.map(({ id, core, state, by }) => ({
      id,
      core,
      ...stateView(state),
      by: by.map((fact) => fact.id),
    })),
    reason: reasonOf(assessment),
    decidedBy: assessment.decidedBy,
  };
}

function reasonOf({ state, elements, decidedBy }: Assessment): string {
  const core = elements.filter((element) => element.core);
  const assessed = core.filter((element) => element.state !== 'unassessed');
  const hasOthers = assessed.length === 0 && elements.some((element) => element.state !== 'unassessed');
  const others = hasOthers ? '；其他要素的记录列在下面' : '';
  if (state === 'unassessed') return `${hasOthers ? '核心要素都' : ''}没有可用来核定的证据${others}。`;
  if (state === 'no-evidence-found') {
    return `按记录的检索，没有找到公开的${hasOthers ? '、关于核心要素的' : ''}直接证据${others}。`;
  }
  const among = `${core.length} 项核心要素中 ${assessed.length} 项有记录`;
  if (state !== 'complete' && assessed.every((element) => element.state === 'complete')) {
    return assessed.length < core.length
      ? `${among}，有记录的都已完成并核验；还有核心要素没有记录，所以整条记为${progressNames[state]}。`
      : `${among}，都已完成并核验；来源都由责任主体自己发布，所以整条记为${progressNames[state]}。`;
  }
  return `${among}，取其中最低的一级；决定这一级的是要素 ${decidedBy.join('、')}。`;
}

/** A measure's timeliness on the data date; a complete measure was completed when its last core element was shown. */
export function timelinessNow(measure: Measure, dataDate: string): Timeliness {
  const { assessment, elements, document } = measure;
  return timelinessOf(elements, document.term?.due, dataDate, completedOn(assessment));
}

/** The state counts of some measures as pages show them, with only the states that occur. */
export interface CountsView extends StateCounts {
  readonly ids: readonly string[];
  readonly counts: readonly (StateView & { readonly count: number })[];
  readonly bounds: string;
}

export function countsView(measures: readonly Measure[]): CountsView {
  const counted = stateCountsOf(measures.map(({ assessment }) => assessment.state));
  return {
    ...counted,
    ids: measures.map(({ id }) => id),
    counts: counted.counts
      .filter(({ count }) => count > 0)
      .map((one) => ({ ...stateView(one.state), count: one.count })),
    bounds: boundsSentence(counted),
  };
}
