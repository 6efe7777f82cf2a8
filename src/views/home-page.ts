import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Addresses } from './addresses.ts';
import { chartOf } from './charts.ts';
import { documentRow } from './documents-page.ts';
import { allFeed, calendarLink, dueDates, feedLink } from './feeds.ts';
import { recordCountsOf } from '#domain/record-counts.ts';
import { dayView } from './page.ts';
import { stateCountsView } from './assessment.ts';
import { themeRows } from './theme-page.ts';

/** Everything that `/` shows. */
export function homePage(catalogue: Catalogue, addresses: Addresses) {
  const requirements = catalogue.measures.filter(({ kind }) => kind === 'requirement').length;
  const themes = themeRows(catalogue, addresses);
  const elements = catalogue.measures.flatMap((measure) => measure.elements);
  return {
    title: catalogue.site.title,
    description: catalogue.site.tagline,
    crumbs: [],
    subject: catalogue.site.subject,
    tries: catalogue.site.tries,
    feeds: [feedLink(allFeed, addresses), calendarLink(dueDates, addresses)],
    dataDate: dayView(catalogue.site.dataDate),
    counts: {
      documents: catalogue.documents.length,
      measures: catalogue.measures.length - requirements,
      requirements,
      pages: catalogue.measures.length,
      elements: elements.length,
      dated: elements.filter(({ due }) => due).length,
      themes: themes.length,
    },
    states: stateCountsView(catalogue.measures),
    records: recordCountsOf(catalogue.measures),
    chart: chartOf(catalogue, 'states-by-document'),
    questions: catalogue.site.questions.map(({ ask, theme }) => ({
      ask,
      name: themes.find(({ id }) => id === theme)?.name ?? '',
      href: addresses.theme(theme),
    })),
    documents: catalogue.documents.map((document) => documentRow(document, addresses)),
    themes,
  };
}
