import { lastDay } from '#domain/calendar.ts';
import { assess } from '#domain/measure-state.ts';
import type { ChartMeasure, Portal } from '../records.ts';
import { column, type Table } from '../table.ts';

/** How many promises had fallen due, and how many were shown done, from this day on. */
export interface Step {
  readonly day: string;
  readonly due: number;
  readonly done: number;
}

export interface DueAndDone {
  /** All promises with a due date, fallen due or not. */
  readonly total: number;
  /** Oldest first; the last one is the data date. */
  readonly steps: readonly Step[];
  /** How many of the due dates can be read in two ways. */
  readonly ambiguous: number;
  readonly table: Table;
}

/** Promises are elements with a due date of their own; one is shown done while its state is `complete`. */
export function countDueAndDone({ measures, dataDate }: Portal): DueAndDone {
  const promises = measures.flatMap((measure) =>
    measure.elements.flatMap(({ id, due }) => (due ? [{ measure, id, due }] : [])),
  );
  const days = new Set([dataDate]);
  for (const { measure, due } of promises) {
    for (const day of [due.date, ...measure.evidence.map(({ date }) => lastDay(date))]) {
      if (day <= dataDate) days.add(day);
    }
  }
  const all = [...days].sort().map((day): Step => ({
    day,
    due: promises.filter(({ due }) => due.date <= day).length,
    done: promises.filter(({ measure, id }) => isDone(measure, id, day)).length,
  }));
  const steps = all.filter((step, at) => {
    const before = all[at - 1];
    return step.day === dataDate || step.due !== (before?.due ?? 0) || step.done !== (before?.done ?? 0);
  });
  return {
    total: promises.length,
    steps,
    ambiguous: promises.filter(({ due }) => due.other).length,
    table: {
      columns: [
        column('自哪一天起', 'date'),
        column('期限已到的承诺', 'number'),
        column('核定做到的承诺', 'number'),
        column('有期限的承诺总数', 'number'),
      ],
      rows: steps.map(({ day, due, done }) => [day, due, done, promises.length]),
      totals: [],
      note: '',
    },
  };
}

function isDone({ elements, evidence }: ChartMeasure, element: string, day: string): boolean {
  const { elements: decisions } = assess({ elements, facts: evidence, searches: [] }, day);
  return decisions.some(({ id, state }) => id === element && state === 'complete');
}
