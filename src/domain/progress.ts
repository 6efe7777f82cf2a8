/** The number of the published rule by which states are derived. */
export const RUBRIC = 1;

/** How far a measure has come, as far as recorded evidence shows. With an empty ledger there is one state. */
export const progressStates = ['unassessed'] as const;

export type ProgressState = (typeof progressStates)[number];

export interface Progress {
  readonly state: ProgressState;
  /** The day since which the state holds; `null` where nothing is recorded. */
  readonly since: string | null;
  readonly rubric: number;
}

/** The state of a measure of which no evidence is recorded: unknown, which is not the same as not done. */
export const unassessed: Progress = { state: 'unassessed', since: null, rubric: RUBRIC };
