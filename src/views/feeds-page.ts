import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Addresses } from './addresses.ts';
import { datedPromises } from './dated-promises.ts';
import {
  allFeed,
  calendarLink,
  documentDates,
  documentFeed,
  dueDates,
  feedLink,
  reachableStates,
  stateFeed,
} from './feeds.ts';
import { dayView, type DayView, type FeedLink, type PageMeta } from './page.ts';

/** Everything that `/feeds/` shows: the feeds and calendars, without those of single themes, bodies and measures. */
export interface FeedsPage extends PageMeta {
  readonly dataDate: DayView;
  readonly all: FeedLink;
  readonly states: readonly FeedLink[];
  readonly documents: readonly FeedLink[];
  readonly dates: FeedLink;
  readonly documentDates: readonly FeedLink[];
}

export function feedsPage(catalogue: Catalogue, addresses: Addresses): FeedsPage {
  const dated = new Set(datedPromises(catalogue).map(({ document }) => document));
  const all = feedLink(allFeed, addresses);
  const dates = calendarLink(dueDates, addresses);
  return {
    title: '订阅',
    description: '用阅读器跟踪核定进展的变动，用日历查看文件写明的期限和应有的定期报告。',
    crumbs: [],
    feeds: [all, dates],
    dataDate: dayView(catalogue.site.dataDate),
    all,
    states: reachableStates.map((state) => feedLink(stateFeed(state), addresses)),
    documents: catalogue.documents.map((document) => feedLink(documentFeed(document), addresses)),
    dates,
    documentDates: catalogue.documents
      .filter((document) => dated.has(document))
      .map((document) => calendarLink(documentDates(document), addresses)),
  };
}
