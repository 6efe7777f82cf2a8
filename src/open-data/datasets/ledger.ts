import type { Measure } from '#catalogue/catalogue.ts';
import { recordedOf } from '#catalogue/join.ts';
import type { ReportingCycle } from '#domain/disclosure.ts';
import type { Recorded } from '#domain/measure-state.ts';
import type { Promised } from '#domain/promise-state.ts';
import type { Fact } from '#domain/support.ts';
import { datedPromises, type DatedPromise } from '#domain/timeliness.ts';
import { datasetOf } from '../dataset.ts';
import { boolean, day, partialDate, text, wordOf } from '../datatypes.ts';
import { part, parts, recordOf, value, values } from '../field.ts';
import { elementId, target } from './elements.ts';
import { evidenceRecord } from './evidence.ts';

const { id, elements, date, kind, scope, tier, covers, ownReport, reliability, ...rest } = evidenceRecord.fields;

const factSource = recordOf<Fact['source']>()('factSource', {
  title: value(text, ({ title }) => title),
  publisher: value(text, ({ publisher }) => publisher),
});

const fact = recordOf<Fact>()('fact', {
  ...{ id, elements, date, kind, scope, tier, covers, ownReport, reliability },
  ...{ value: rest.value, unit: rest.unit, period: rest.period },
  source: part(factSource, ({ source }) => source),
});

const { operator, value: amount, unit } = target.fields;

const promised = recordOf<Promised>()('promised', {
  id: value(elementId, (promise) => promise.id),
  core: value(boolean, ({ core }) => core),
  shownBy: value(wordOf('showing'), ({ shownBy }) => shownBy),
  target: part(
    recordOf<NonNullable<Promised['target']>>()('ruledTarget', { operator, value: amount, unit }),
    (promise) => promise.target,
    { absent: 'notStated' },
  ),
  cycle: part(
    recordOf<ReportingCycle>()('ruledCycle', {
      every: value(wordOf('interval'), ({ every }) => every),
      from: value(partialDate, ({ from }) => from),
      until: value(day, ({ until }) => until),
    }),
    ({ cycle }) => cycle,
    { absent: 'notStated' },
  ),
});

const ruledSearch = recordOf<Recorded['searches'][number]>()('ruledSearch', {
  date: value(day, (search) => search.date),
  found: value(boolean, ({ found }) => found),
  elements: values(text, (search) => search.elements, { empty: 'whole' }),
});

const dated = recordOf<DatedPromise>()('dated', {
  id: value(elementId, (promise) => promise.id),
  due: value(day, ({ due }) => due),
});

const recorded = (measure: Measure) => recordedOf(measure.elements, measure.ledger, measure.document);

/** What the rule looks at, of every measure, for the reader's browser. */
export const ledger = datasetOf({
  name: 'ledger',
  record: recordOf<Measure>()('recorded', {
    promises: parts(promised, (measure) => recorded(measure).promises),
    facts: parts(fact, (measure) => recorded(measure).facts, { empty: 'notRecorded' }),
    searches: parts(ruledSearch, (measure) => recorded(measure).searches, { empty: 'notRecorded' }),
    start: value(partialDate, (measure) => recorded(measure).start, { absent: 'notStated' }),
    dated: parts(dated, ({ elements, document, kind }) => datedPromises(elements, document.term, kind), {
      empty: 'notStated',
    }),
  }),
  rows: ({ catalogue }) => catalogue.measures,
  byMeasure: (measure) => measure.id,
});
