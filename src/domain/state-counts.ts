import { progressStates, type ProgressState } from './progress.ts';

/** How many measures are in each state, and between which bounds the number of complete ones lies (status-method: shares). */
export interface StateCounts {
  readonly total: number;
  /** Every state, lowest first. */
  readonly counts: readonly { readonly state: ProgressState; readonly count: number }[];
  /** Complete; unknown counts as not done. */
  readonly floor: number;
  /** Complete, and all that is unknown, as if it were done. */
  readonly ceiling: number;
}

export function stateCountsOf(states: readonly ProgressState[]): StateCounts {
  const count = (state: ProgressState) => states.filter((one) => one === state).length;
  const floor = count('complete');
  return {
    total: states.length,
    counts: progressStates.map((state) => ({ state, count: count(state) })),
    floor,
    ceiling: floor + count('unassessed') + count('no-evidence-found'),
  };
}
