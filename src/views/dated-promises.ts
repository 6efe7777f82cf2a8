import type { Catalogue, Document, Measure } from '#catalogue/catalogue.ts';
import type { DocumentRecord } from '#domain/document.ts';
import type { Due, Element } from '#domain/element.ts';
import { inTextOrder } from '#domain/text-order.ts';
import { reportsExpectedOf, type ReportExpected } from './expected-reports.ts';

/** Something that was promised for a day: an element's due date, a term that binds a document's tasks, or the end of a period of public reporting. */
export type DatedPromise = { readonly day: string; readonly document: Document } & (
  | { readonly kind: 'due'; readonly measure: Measure; readonly element: Element; readonly due: Due }
  | { readonly kind: 'term'; readonly term: NonNullable<DocumentRecord['term']> }
  | { readonly kind: 'report'; readonly measure: Measure; readonly report: ReportExpected }
);

/**
 * Everything promised for a day, earliest first. The year of a general aim is no day on which anything is due. Reports are those promised
 * to the public: whole periods up to the data date.
 */
export function datedPromises({ documents, site }: Catalogue): DatedPromise[] {
  return documents
    .flatMap((document): DatedPromise[] => [
      ...(document.term?.binds === 'tasks'
        ? [{ kind: 'term' as const, day: document.term.due, document, term: document.term }]
        : []),
      ...document.measures.flatMap((measure): DatedPromise[] => [
        ...measure.elements.flatMap((element) => {
          const { due } = element;
          return due ? [{ kind: 'due' as const, day: due.date, document, measure, element, due }] : [];
        }),
        ...reportsExpectedOf(measure, site.dataDate)
          .filter(({ cycle }) => cycle.audience === 'public')
          .map((report) => ({ kind: 'report' as const, day: report.period.end, document, measure, report })),
      ]),
    ])
    .sort((a, b) => inTextOrder(a.day, b.day));
}
