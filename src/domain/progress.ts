/** The number of the published rule by which states are derived. */
export const RUBRIC = 1;

/** How far a measure or an element has come, as far as recorded evidence shows, lowest first (rubric 1). */
export const progressStates = [
  'unassessed',
  'no-evidence-found',
  'not-started',
  'deployed',
  'pilot',
  'rule-in-force',
  'in-operation',
  'complete',
] as const;

export type ProgressState = (typeof progressStates)[number];

export function rank(state: ProgressState): number {
  return progressStates.indexOf(state);
}

export function lower(a: ProgressState, b: ProgressState): ProgressState {
  return rank(a) <= rank(b) ? a : b;
}

export function higher(a: ProgressState, b: ProgressState): ProgressState {
  return rank(a) >= rank(b) ? a : b;
}

/** What stands on top of a state: 停滞, 回退, 存在争议, 部分要素未评. */
export const progressFlags = ['stalled', 'reversed', 'disputed', 'partly-assessed'] as const;

export type ProgressFlag = (typeof progressFlags)[number];

export interface Progress {
  readonly state: ProgressState;
  /** The day since which the state holds; `null` where nothing is recorded. */
  readonly since: string | null;
  readonly rubric: number;
}

/** The day on which the last core element was shown, where a measure is complete. */
export function completedOn({ state, since }: Pick<Progress, 'state' | 'since'>): string | undefined {
  return state === 'complete' ? (since ?? undefined) : undefined;
}
