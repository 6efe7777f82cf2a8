import type { Element } from './element.ts';
import type { MeasureKind } from './numbering.ts';
import type { AssessedPromise } from './measure-state.ts';

/** Where a promise or a measure stands against its due date (rubric 2, timeliness). */
export const timelinesses = ['undated', 'not-due', 'kept-in-time', 'kept-late', 'due-passed'] as const;

export type Timeliness = (typeof timelinesses)[number];

/** A promise that has a due date: its own, or that of a clause of the document that binds its tasks. A due date is the last day on which it can be met. */
export interface DatedPromise {
  readonly id: string;
  readonly due: string;
}

/**
 * The dated promises of a measure: each that has a date of its own, and the core promises without one, where a clause of the document
 * binds its tasks to a term. A year in a general aim dates nothing; nor does such a clause a requirement, which is no task.
 */
export function datedPromises(
  elements: readonly Pick<Element, 'id' | 'core' | 'due'>[],
  term: { readonly due: string; readonly binds: 'tasks' | 'aim' } | undefined,
  kind: MeasureKind,
): DatedPromise[] {
  const bound = kind === 'measure' && term?.binds === 'tasks' ? term.due : undefined;
  return elements.flatMap(({ id, core, due }) => {
    const last = due?.date ?? (core ? bound : undefined);
    return last === undefined ? [] : [{ id, due: last }];
  });
}

/** The timeliness of one promise on the day `asked` (`YYYY-MM-DD`). */
export function promiseTimeliness(
  due: string | undefined,
  { state, since }: Pick<AssessedPromise, 'state' | 'since'>,
  asked: string,
): Timeliness {
  if (due === undefined) return 'undated';
  if (state === 'kept' && since !== null) return since <= due ? 'kept-in-time' : 'kept-late';
  return asked <= due ? 'not-due' : 'due-passed';
}

/**
 * The timeliness of a measure: that of the dated promise which stands worst, in the order due-passed, not-due, kept-late, kept-in-time;
 * `undated` where none has a date.
 */
export function measureTimeliness(
  dated: readonly DatedPromise[],
  promises: readonly Pick<AssessedPromise, 'id' | 'state' | 'since'>[],
  asked: string,
): Timeliness {
  const byId = new Map(promises.map((promise) => [promise.id, promise]));
  const found = dated.map(({ id, due }) =>
    promiseTimeliness(due, byId.get(id) ?? { state: 'unassessed', since: null }, asked),
  );
  return (
    (['due-passed', 'not-due', 'kept-late', 'kept-in-time'] as const).find((one) => found.includes(one)) ?? 'undated'
  );
}

/** The last due date of a measure's own elements. */
export function lastDue(elements: readonly Pick<Element, 'due'>[]): string | undefined {
  return elements
    .flatMap(({ due }) => due?.date ?? [])
    .sort()
    .at(-1);
}
