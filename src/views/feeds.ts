import type { Document, Measure } from '#catalogue/catalogue.ts';
import type { Body } from '#domain/body.ts';
import { progressStates, type ProgressState } from '#domain/progress.ts';
import type { Theme } from '#domain/theme.ts';
import { progressNames } from '#text/names.ts';
import type { Addresses } from './addresses.ts';
import type { FeedLink } from './page.ts';

export const ATOM = 'application/atom+xml';
export const CALENDAR = 'text/calendar';

/** A feed or a calendar: the part of its address that is its own, and what it is called. */
export interface NamedFeed {
  readonly name: string;
  readonly title: string;
}

/** The states that a measure can come to; every measure begins as unassessed and none returns there. */
export const reachableStates = progressStates.filter((state) => state !== 'unassessed');

export const allFeed: NamedFeed = { name: 'all', title: '全部举措的进展变动' };

export function documentFeed({ id, short }: Pick<Document, 'id' | 'short'>): NamedFeed {
  return { name: `documents/${id}`, title: `${short}：进展变动` };
}

export function themeFeed({ id, name }: Theme): NamedFeed {
  return { name: `themes/${id}`, title: `专题“${name}”：进展变动` };
}

export function bodyFeed({ id, name }: Body): NamedFeed {
  return { name: `bodies/${id}`, title: `${name}：进展变动` };
}

export function stateFeed(state: ProgressState): NamedFeed {
  return { name: `states/${state}`, title: `变为“${progressNames[state]}”的举措` };
}

export function measureFeed({ id, title, number, document }: Measure): NamedFeed {
  return { name: `measures/${id}`, title: `${title}（${document.short} ${number}）：进展变动` };
}

export const dueDates: NamedFeed = { name: 'due-dates', title: '全部期限和定期报告' };

export function documentDates({ id, short }: Pick<Document, 'id' | 'short'>): NamedFeed {
  return { name: `documents/${id}`, title: `${short}：期限和定期报告` };
}

/** A feed as a page announces it. */
export function feedLink({ name, title }: NamedFeed, addresses: Addresses): FeedLink {
  return { name: title, href: addresses.feed(name), type: ATOM };
}

/** A calendar as a page announces it. */
export function calendarLink({ name, title }: NamedFeed, addresses: Addresses): FeedLink {
  return { name: title, href: addresses.calendar(name), type: CALENDAR };
}
