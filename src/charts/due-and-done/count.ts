import { recordedOf } from '#catalogue/join.ts';
import { lastDay } from '#domain/calendar.ts';
import { assess } from '#domain/measure-state.ts';
import { datedPromises, type DatedPromise } from '#domain/timeliness.ts';
import type { ChartedCatalogue, ChartedMeasure } from '../charted.ts';
import { columnsOf, type Table } from '../table.ts';

/** How many promises had fallen due, and how many were kept, from this day on. */
export interface Step {
  readonly day: string;
  readonly due: number;
  readonly done: number;
}

export interface DueAndDone {
  /** All dated promises, fallen due or not. */
  readonly total: number;
  /** How many of them have a due date of their own; a term of their document binds the others. */
  readonly own: number;
  /** How many promise to go on doing something, and so never come to be kept. */
  readonly continuing: number;
  /** Oldest first; the last one is the data date. */
  readonly steps: readonly Step[];
  /** How many of the due dates can be read in two ways. */
  readonly ambiguous: number;
  readonly table: Table;
}

/**
 * The dated promises: elements with a due date of their own, and core promises without one where a term of their document binds its
 * tasks. One is done while its state is `kept`.
 */
export function countDueAndDone({ measures, site: { dataDate } }: ChartedCatalogue): DueAndDone {
  const dated = measures.map((measure) => ({
    measure,
    promises: datedPromises(measure.elements, measure.document.term, measure.kind),
  }));
  const all = dated.flatMap(({ promises }) => promises);
  const own = dated.flatMap(({ measure }) => measure.elements.flatMap(({ due }) => due ?? []));
  const steps = stepsOf([
    ...all.filter(({ due }) => due <= dataDate).map(({ due }) => ({ day: due, due: 1, done: 0 })),
    ...dated.flatMap(({ measure, promises }) => keepingOf(measure, promises, dataDate)),
    { day: dataDate, due: 0, done: 0 },
  ]);
  return {
    total: all.length,
    own: own.length,
    continuing: dated.reduce((sum, one) => sum + continuingIn(one.measure, one.promises), 0),
    steps,
    ambiguous: own.filter(({ other }) => other).length,
    table: {
      columns: columnsOf('due-and-done', { day: 'day', due: 'integer', done: 'integer', total: 'integer' }),
      rows: steps.map(({ day, due, done }) => [day, due, done, all.length]),
      totals: [],
      note: '',
    },
  };
}

/** Sums of the changes from day to day; days on which nothing changes are left out, save for the last one. */
function stepsOf(changes: readonly Step[]): Step[] {
  const byDay = [...Map.groupBy(changes, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
  let [due, done] = [0, 0];
  return byDay.flatMap(([day, onDay], at) => {
    const before = { due, done };
    for (const change of onDay) [due, done] = [due + change.due, done + change.done];
    const isChanged = due !== before.due || done !== before.done;
    return isChanged || at === byDay.length - 1 ? [{ day, due, done }] : [];
  });
}

/** By how many the kept promises of a measure change, on each day on which something became known. */
function keepingOf(
  { elements, ledger, document }: ChartedMeasure,
  promises: readonly DatedPromise[],
  dataDate: string,
): Step[] {
  if (promises.length === 0) return [];
  const recorded = recordedOf(elements, ledger, document);
  const days = ledger.evidence.map(({ date }) => lastDay(date)).filter((day) => day <= dataDate);
  let kept = 0;
  return [...new Set([...days, dataDate])].sort().map((day) => {
    const before = kept;
    const states = assess(recorded, day).promises;
    kept = promises.filter(({ id }) => states.some((one) => one.id === id && one.state === 'kept')).length;
    return { day, due: 0, done: kept - before };
  });
}

function continuingIn({ elements }: ChartedMeasure, promises: readonly DatedPromise[]): number {
  const ids = new Set(promises.map(({ id }) => id));
  return elements.filter(({ id, shownBy }) => shownBy === 'activity' && ids.has(id)).length;
}
