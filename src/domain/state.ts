/** The number of the published rule by which states are derived. */
export const RUBRIC = 2;

/** How far a promise has come, as far as recorded evidence shows, lowest first (rubric 2, states of a promise). */
export const states = [
  'unassessed',
  'no-evidence-found',
  'not-started',
  'deployed',
  'pilot',
  'in-place',
  'in-operation',
  'kept',
] as const;

export type State = (typeof states)[number];

/** What a measure says of its core promises together, lowest first (rubric 2, what a measure says). */
export const summaries = [
  'unassessed',
  'no-evidence-found',
  'not-started',
  'under-way',
  'partly-kept',
  'kept',
] as const;

export type Summary = (typeof summaries)[number];

export function rank(state: State): number {
  return states.indexOf(state);
}

export function lower(a: State, b: State): State {
  return rank(a) <= rank(b) ? a : b;
}

export function higher(a: State, b: State): State {
  return rank(a) >= rank(b) ? a : b;
}

/** The summary of a measure, counted from the states of its core promises alone. */
export function summaryOf(core: readonly State[]): Summary {
  const some = (least: State) => core.some((state) => rank(state) >= rank(least));
  if (core.length > 0 && core.every((state) => state === 'kept')) return 'kept';
  if (some('kept')) return 'partly-kept';
  if (some('deployed')) return 'under-way';
  if (some('not-started')) return 'not-started';
  return some('no-evidence-found') ? 'no-evidence-found' : 'unassessed';
}

/** What is told beside a summary: something was withdrawn; or one source denies a start that another shows. */
export const flags = ['reversed', 'disputed'] as const;

export type Flag = (typeof flags)[number];
