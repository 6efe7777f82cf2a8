import type { Measure } from '#catalogue/catalogue.ts';
import type { PromiseChange, StateChange } from '#domain/measure-state.ts';
import { isAbout } from '#domain/support.ts';
import { inTextOrder } from '#domain/text-order.ts';
import { recordingDay } from '#views/changes-page.ts';
import { datasetOf } from '../dataset.ts';
import { address, boolean, day, integer, measureId, text, wordOf } from '../datatypes.ts';
import { recordOf, value, values } from '../field.ts';
import { elementId } from './elements.ts';

interface ChangeOfPromise {
  readonly measure: Measure;
  readonly change: StateChange;
  readonly promise: PromiseChange;
}

/** The facts of the day that are about the promise. */
const factsOf = ({ change, promise }: ChangeOfPromise) => change.facts.filter((fact) => isAbout(fact, promise.id));

/** Every change of a promise's state, newest first. */
export const changes = datasetOf({
  name: 'changes',
  record: recordOf<ChangeOfPromise>()('change', {
    measure: value(measureId, ({ measure }) => measure.id),
    element: value(elementId, ({ promise }) => promise.id),
    core: value(boolean, ({ promise }) => promise.core),
    day: value(day, ({ change }) => change.day),
    recorded: value(day, (row) => recordingDay(row.measure, { ...row.change, facts: factsOf(row) })),
    from: value(wordOf('state'), ({ promise }) => promise.from),
    to: value(wordOf('state'), ({ promise }) => promise.to),
    evidence: values(text, (row) => factsOf(row).map(({ id }) => id), { empty: 'none' }),
    rubric: value(integer, ({ measure }) => measure.assessment.rubric),
    url: value(address, ({ measure }, { addresses }) => addresses.measure(measure.id)),
  }),
  rows: ({ catalogue }) =>
    catalogue.measures
      .flatMap((measure) =>
        measure.history.flatMap((change) => change.promises.map((promise) => ({ measure, change, promise }))),
      )
      .sort((a, b) => inTextOrder(b.change.day, a.change.day)),
  sheet: {
    primaryKey: ['measure', 'element', 'day'],
    columns: ['measure', 'element', 'core', 'day', 'recorded', 'from', 'to', 'evidence', 'rubric', 'url'],
  },
});
