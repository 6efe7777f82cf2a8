import type { Measure } from '#catalogue/catalogue.ts';
import { reportingSpan, reportsOn, type ExpectedReport } from '#domain/disclosure.ts';
import type { Cycle, Element } from '#domain/element.ts';

/** One report that an element with a cycle makes expected. */
export interface ReportExpected extends ExpectedReport {
  readonly element: Element;
  readonly cycle: Cycle;
}

/** All reports that a measure makes expected up to the data date; none where its document has no date to count from. */
export function reportsExpectedOf({ document, elements, ledger }: Measure, dataDate: string): ReportExpected[] {
  const { issued, term } = document;
  const start = issued.date ?? term?.from;
  if (start === undefined) return [];
  const span = reportingSpan(start, term?.due, dataDate);
  return elements.flatMap((element) => {
    const { id, cycle } = element;
    if (!cycle) return [];
    return reportsOn({ id, every: cycle.every }, span, ledger.evidence).map((report) => ({
      ...report,
      element,
      cycle,
    }));
  });
}
