import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Addresses } from './addresses.ts';
import { chartOf } from './charts.ts';
import { documentRow } from './documents-page.ts';
import { allFeed, calendarLink, dueDates, feedLink } from './feeds.ts';
import { dayView } from './page.ts';
import { countsView } from './progress.ts';
import { themeRows } from './theme-page.ts';

/** Everything that `/` shows. */
export function homePage(catalogue: Catalogue, addresses: Addresses) {
  const requirements = catalogue.measures.filter(({ kind }) => kind === 'requirement').length;
  const themes = themeRows(catalogue, addresses);
  const elements = catalogue.measures.flatMap((measure) => measure.elements);
  return {
    title: catalogue.site.title,
    description: '每一条司法改革举措一个页面：原文怎么说、谁负责、什么时候、有什么公开证据。',
    crumbs: [],
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
    progress: countsView(catalogue.measures),
    withEvidence: catalogue.measures.filter(({ ledger }) => ledger.evidence.length > 0).length,
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
