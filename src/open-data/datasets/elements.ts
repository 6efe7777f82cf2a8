import type { Measure } from '#catalogue/catalogue.ts';
import type { Cycle, Due, Element, Target } from '#domain/element.ts';
import type { AssessedPromise } from '#domain/measure-state.ts';
import { promiseTimelinessNow } from '#views/assessment.ts';
import { datasetOf } from '../dataset.ts';
import { address, boolean, day, figure, measureId, text, textOf, wordOf } from '../datatypes.ts';
import { along, part, recordOf, value, values } from '../field.ts';

export const elementId = textOf('e\\d+');

export const target = recordOf<Target>()('target', {
  metric: value(text, ({ metric }) => metric),
  operator: value(wordOf('operator'), ({ operator }) => operator),
  value: value(figure, (one) => one.value),
  unit: value(text, ({ unit }) => unit),
});

const otherDue = recordOf<NonNullable<Due['other']>>()('otherDue', {
  date: value(day, ({ date }) => date),
  why: value(text, ({ why }) => why),
});

export const due = recordOf<Due>()('due', {
  date: value(day, ({ date }) => date),
  words: value(text, ({ words }) => words),
  other: part(otherDue, ({ other }) => other, { absent: 'none' }),
});

const cycle = recordOf<Cycle>()('cycle', {
  every: value(wordOf('interval'), ({ every }) => every),
  words: value(text, ({ words }) => words),
  audience: value(wordOf('audience'), ({ audience }) => audience),
  told: value(text, ({ told }) => told, { absent: 'notStated' }),
  until: value(day, ({ until }) => until, { absent: 'notStated' }),
});

/** One checkable promise, as it stands within its measure. */
export const element = recordOf<Element>()('element', {
  id: value(elementId, ({ id }) => id),
  kind: value(wordOf('elementKind'), ({ kind }) => kind),
  shownBy: value(wordOf('showing'), ({ shownBy }) => shownBy),
  text: value(text, (element) => element.text),
  words: value(text, ({ words }) => words),
  core: value(boolean, ({ core }) => core),
  bodies: values(text, ({ bodies }) => bodies, { absent: 'none' }),
  target: part(target, (element) => element.target, { absent: 'notStated' }),
  due: part(due, (element) => element.due, { absent: 'notStated' }),
  cycle: part(cycle, (element) => element.cycle, { absent: 'notStated' }),
});

interface ElementOfMeasure {
  readonly measure: Measure;
  readonly element: Element;
  readonly promise: AssessedPromise;
}

export const elements = datasetOf({
  name: 'elements',
  record: recordOf<ElementOfMeasure>()('elementOfMeasure', {
    measure: value(measureId, ({ measure }) => measure.id),
    ...along(element.fields, (row) => row.element),
    state: value(wordOf('state'), ({ promise }) => promise.state),
    since: value(day, ({ promise }) => promise.since, { null: 'notApplicable' }),
    timeliness: value(wordOf('timeliness'), ({ measure, promise }, { catalogue }) =>
      promiseTimelinessNow(measure, promise, catalogue.site.dataDate),
    ),
    url: value(address, ({ measure }, { addresses }) => addresses.measure(measure.id)),
  }),
  rows: ({ catalogue }) =>
    catalogue.measures.flatMap((measure) =>
      measure.elements.flatMap((element, at) => {
        const promise = measure.assessment.promises[at];
        return promise ? [{ measure, element, promise }] : [];
      }),
    ),
  sheet: {
    primaryKey: ['measure', 'id'],
    columns: [
      'measure',
      'id',
      'kind',
      'shownBy',
      'text',
      'words',
      'core',
      'bodies',
      ['metric', 'target.metric'],
      ['operator', 'target.operator'],
      ['value', 'target.value'],
      ['unit', 'target.unit'],
      ['due', 'due.date'],
      ['dueWords', 'due.words'],
      ['dueOther', 'due.other.date'],
      ['dueOtherWhy', 'due.other.why'],
      ['every', 'cycle.every'],
      ['everyWords', 'cycle.words'],
      ['audience', 'cycle.audience'],
      ['until', 'cycle.until'],
      'state',
      'since',
      'timeliness',
      'url',
    ],
  },
});
