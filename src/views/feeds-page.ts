import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Value } from '#domain/mdx.ts';
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
import type { FeedLink } from './page.ts';

/** The feeds and calendars of the portal, without those of single themes, bodies and measures. */
export function feedLists(
  catalogue: Catalogue,
  addresses: Addresses,
): Readonly<Record<Value<'Feeds'>, readonly FeedLink[]>> {
  const dated = new Set(datedPromises(catalogue).map(({ document }) => document));
  const calendars = [dueDates, ...catalogue.documents.filter((document) => dated.has(document)).map(documentDates)];
  return {
    all: [feedLink(allFeed, addresses)],
    documents: catalogue.documents.map((document) => feedLink(documentFeed(document), addresses)),
    states: reachableStates.map((state) => feedLink(stateFeed(state), addresses)),
    calendars: calendars.map((calendar) => calendarLink(calendar, addresses)),
  };
}

/** Those that hold everything: for the head of a page. */
export function wholeFeeds(addresses: Addresses): FeedLink[] {
  return [feedLink(allFeed, addresses), calendarLink(dueDates, addresses)];
}
