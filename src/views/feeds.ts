import type { Document, Measure } from '#catalogue/catalogue.ts';
import type { Body } from '#domain/body.ts';
import { states, type State } from '#domain/state.ts';
import type { Theme } from '#domain/theme.ts';
import { feedTitles } from '#words/feeds.ts';
import { stateNames } from '#words/names.ts';
import type { Addresses } from './addresses.ts';
import type { FeedLink } from './page.ts';

export const ATOM = 'application/atom+xml';
export const CALENDAR = 'text/calendar';

/** A feed or a calendar: the part of its address that is its own, and what it is called. */
export interface NamedFeed {
  readonly name: string;
  readonly title: string;
}

/** The states that a promise can come to; every promise begins as unassessed and none returns there. */
export const reachableStates = states.filter((state) => state !== 'unassessed');

export const allFeed: NamedFeed = { name: 'all', title: feedTitles.all };

export function documentFeed({ id, short }: Pick<Document, 'id' | 'short'>): NamedFeed {
  return { name: `documents/${id}`, title: feedTitles.document(short) };
}

export function themeFeed({ id, name }: Theme): NamedFeed {
  return { name: `themes/${id}`, title: feedTitles.theme(name) };
}

export function bodyFeed({ id, name }: Body): NamedFeed {
  return { name: `bodies/${id}`, title: feedTitles.body(name) };
}

export function stateFeed(state: State): NamedFeed {
  return { name: `states/${state}`, title: feedTitles.state(stateNames[state]) };
}

export function measureFeed({ id, title, number, document }: Measure): NamedFeed {
  return { name: `measures/${id}`, title: feedTitles.measure(title, document.short, number) };
}

export const dueDates: NamedFeed = { name: 'due-dates', title: feedTitles.dueDates };

export function documentDates({ id, short }: Pick<Document, 'id' | 'short'>): NamedFeed {
  return { name: `documents/${id}`, title: feedTitles.documentDates(short) };
}

/** A feed as a page announces it. */
export function feedLink({ name, title }: NamedFeed, addresses: Addresses): FeedLink {
  return { name: title, href: addresses.feed(name), type: ATOM };
}

/** A calendar as a page announces it. */
export function calendarLink({ name, title }: NamedFeed, addresses: Addresses): FeedLink {
  return { name: title, href: addresses.calendar(name), type: CALENDAR };
}
