import type { Assessment } from './measure-state.ts';
import { states, summaries, type State, type Summary } from './state.ts';

/** How many core promises are in each state, and between which bounds the number of kept ones lies (rubric 2, figures). */
export interface StateCounts {
  readonly total: number;
  /** Every state, lowest first. */
  readonly counts: readonly { readonly state: State; readonly count: number }[];
  /** Kept; unknown counts as not kept. */
  readonly floor: number;
  /** All that no record speaks against, as if it were kept. */
  readonly ceiling: number;
}

/** The core promises of some measures, counted by state. */
export function stateCountsOf(assessments: readonly Pick<Assessment, 'promises'>[]): StateCounts {
  const core = assessments.flatMap(({ promises }) => promises.filter((promise) => promise.core));
  const count = (state: State) => core.filter((one) => one.state === state).length;
  return {
    total: core.length,
    counts: states.map((state) => ({ state, count: count(state) })),
    floor: count('kept'),
    ceiling: core.filter(({ contradicted }) => !contradicted).length,
  };
}

/** Measures counted by summary, every summary, lowest first. */
export function summaryCountsOf(
  assessments: readonly Pick<Assessment, 'summary'>[],
): { readonly summary: Summary; readonly count: number }[] {
  return summaries.map((summary) => ({
    summary,
    count: assessments.filter((one) => one.summary === summary).length,
  }));
}
