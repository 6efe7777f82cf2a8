import type { Catalogue } from '#catalogue/catalogue.ts';
import { dateText } from '#words/dates.ts';
import { countIndicators, sayWhen } from '#charts/indicators/count.ts';
import { chartWords } from '#words/charts.ts';
import { chartSubjects } from '#words/chart-subjects.ts';
import { indicatorsPage as indicatorsWords } from '#words/indicators-page.ts';
import { clausesText } from '#words/lists.ts';
import { timelinePage as words } from '#words/timeline-page.ts';
import { scopeNames } from '#words/names.ts';
import type { Addresses } from './addresses.ts';
import { chartOf } from './charts.ts';
import type { Link } from './page.ts';

/** Everything that `/timeline/` shows. */
export function timelinePage(catalogue: Catalogue) {
  return {
    title: words.title,
    description: words.description,
    crumbs: [],
    dataDate: dateText(catalogue.site.dataDate),
    sections: [
      {
        id: 'due-and-done',
        name: chartSubjects['due-and-done'],
        sentence: words.dueAndDone,
        chart: chartOf(catalogue, 'due-and-done'),
      },
      {
        id: 'timeline',
        name: chartSubjects.timeline,
        sentence: words.timeline,
        chart: chartOf(catalogue, 'timeline'),
      },
      {
        id: 'disclosure',
        name: chartSubjects.disclosure,
        sentence: words.disclosure,
        chart: chartOf(catalogue, 'disclosure'),
      },
    ],
  };
}

/** One target as a list shows it, with what was reported of it. */
export interface IndicatorRow {
  readonly id: string;
  readonly metric: string;
  readonly target: string;
  readonly byWhen: string;
  readonly measure: Link;
  readonly place: string;
  readonly reports: readonly {
    readonly figure: string;
    readonly date: string;
    readonly publisher: string;
    readonly about: string;
  }[];
}

/** Everything that `/indicators/` shows. */
export function indicatorsPage(catalogue: Catalogue, addresses: Addresses) {
  const { list } = countIndicators(catalogue);
  return {
    title: chartSubjects.indicators,
    description: indicatorsWords.description,
    crumbs: [],
    dataDate: dateText(catalogue.site.dataDate),
    chart: chartOf(catalogue, 'indicators'),
    rows: list.map((indicator): IndicatorRow => ({
      id: indicator.id,
      metric: indicator.target.metric,
      target: chartWords.indicators.target(indicator.target),
      byWhen: sayWhen(indicator),
      measure: { name: indicator.title, href: addresses.measure(indicator.measure) },
      place: `${indicator.document} ${indicator.number}`,
      reports: indicator.reports.map(({ value, unit, date, publisher, metric, scope }) => ({
        figure: `${value} ${unit}`,
        date: dateText(date),
        publisher,
        about: clausesText([metric, scopeNames[scope]].filter((part) => part !== undefined)),
      })),
    })),
    noFigure: chartWords.indicators.noFigure,
  };
}
