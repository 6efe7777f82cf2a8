import type { Catalogue } from '#catalogue/catalogue.ts';
import { chineseDate } from '#domain/calendar.ts';
import { byWhen, countIndicators, NO_FIGURE, targetWords } from '#charts/indicators/count.ts';
import { chartSubjects } from '#text/chart-subjects.ts';
import { scopeNames } from '#text/names.ts';
import type { Addresses } from './addresses.ts';
import { chartOf, portalOf } from './charts.ts';
import type { Link } from './page.ts';

/** Everything that `/timeline/` shows. */
export function timelinePage(catalogue: Catalogue) {
  return {
    title: '时间线',
    description: '文件定了哪些期限，期限到了几项，在什么时候找到了什么证据，答应的定期报告有没有公开。',
    crumbs: [],
    dataDate: chineseDate(catalogue.site.dataDate),
    sections: [
      {
        id: 'due-and-done',
        name: chartSubjects['due-and-done'],
        sentence:
          '文件写明了期限的承诺，到哪一天应当做到几项；有证据证明已经做到的又有几项。两条线之间的距离，是本站不知道或者还没有做到的。',
        chart: chartOf(catalogue, 'due-and-done'),
      },
      {
        id: 'timeline',
        name: chartSubjects.timeline,
        sentence: '一份文件一行：什么时候发的，自己定了哪些期限，之后各年找到了哪些证据。',
        chart: chartOf(catalogue, 'timeline'),
      },
      {
        id: 'disclosure',
        name: chartSubjects.disclosure,
        sentence: '有的文件答应按月、按季或者每半年报告、通报。这里把应有的每一期都列出来，看公开渠道找得到几期。',
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
  const { list } = countIndicators(portalOf(catalogue));
  return {
    title: chartSubjects.indicators,
    description: '文件里写了数字的承诺，一项一项列出来；旁边是公布过的数字，没有找到的写明未见公布数字。',
    crumbs: [],
    dataDate: chineseDate(catalogue.site.dataDate),
    chart: chartOf(catalogue, 'indicators'),
    rows: list.map((indicator): IndicatorRow => ({
      id: indicator.id,
      metric: indicator.target.metric,
      target: targetWords(indicator.target),
      byWhen: byWhen(indicator),
      measure: { name: indicator.title, href: addresses.measure(indicator.measure) },
      place: `${indicator.document} ${indicator.number}`,
      reports: indicator.reports.map(({ value, unit, date, publisher, metric, scope }) => ({
        figure: `${value} ${unit}`,
        date: chineseDate(date),
        publisher,
        about: [metric, scopeNames[scope]].filter((part) => part !== undefined).join('；'),
      })),
    })),
    noFigure: NO_FIGURE,
  };
}
