import type { Measure } from '#catalogue/catalogue.ts';
import { reportsExpectedOf, type ReportExpected } from '#views/expected-reports.ts';
import { datasetOf } from '../dataset.ts';
import { address, day, measureId, period, text, wordOf } from '../datatypes.ts';
import { recordOf, value, values } from '../field.ts';
import { elementId } from './elements.ts';

interface ReportOfMeasure {
  readonly measure: Measure;
  readonly report: ReportExpected;
}

/** Every expected report of every reporting cycle, and what was found in public. */
export const disclosure = datasetOf({
  name: 'disclosure',
  record: recordOf<ReportOfMeasure>()('report', {
    measure: value(measureId, ({ measure }) => measure.id),
    element: value(elementId, ({ report }) => report.element.id),
    text: value(text, ({ report }) => report.element.text),
    every: value(wordOf('interval'), ({ report }) => report.cycle.every),
    audience: value(wordOf('audience'), ({ report }) => report.cycle.audience),
    period: value(period, ({ report }) => report.period.name),
    start: value(day, ({ report }) => report.period.start),
    end: value(day, ({ report }) => report.period.end),
    found: values(text, ({ report }) => report.found.map(({ id }) => id), { empty: 'notRecorded' }),
    url: value(address, ({ measure }, { addresses }) => addresses.measure(measure.id)),
  }),
  rows: ({ catalogue }) =>
    catalogue.measures.flatMap((measure) =>
      reportsExpectedOf(measure, catalogue.site.dataDate).map((report) => ({ measure, report })),
    ),
  sheet: {
    primaryKey: ['measure', 'element', 'period'],
    columns: ['measure', 'element', 'text', 'every', 'audience', 'period', 'start', 'end', 'found', 'url'],
  },
});
