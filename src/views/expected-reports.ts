import type { Measure } from '#catalogue/catalogue.ts';
import { reportingPromisesOf } from '#catalogue/reporting-promises.ts';
import type { ExpectedReport } from '#domain/disclosure.ts';
import type { Cycle, Element } from '#domain/element.ts';

/** One report that an element with a cycle makes expected, by the public or by whom the cycle names. */
export interface ReportExpected extends ExpectedReport {
  readonly element: Element;
  readonly cycle: Cycle;
}

/** All reports that a measure made expected by the data date; none where its document has no date to count from. */
export function reportsExpectedOf(measure: Measure, dataDate: string): ReportExpected[] {
  return reportingPromisesOf(measure, dataDate).flatMap(({ element, cycle, reports }) =>
    reports.map((report) => ({ ...report, element, cycle })),
  );
}
