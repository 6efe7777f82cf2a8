import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Addresses } from '#views/addresses.ts';
import { datedPromises } from '#views/dated-promises.ts';
import { documentDates, dueDates } from '#views/feeds.ts';
import { eventOf, type DayEvent } from './event.ts';

/** The days of one thing, earliest first. */
export interface Calendar {
  /** From which its address is made, e.g. `documents/<document>`. */
  readonly name: string;
  readonly title: string;
  readonly events: readonly DayEvent[];
}

/**
 * Every calendar of the portal: all days, and those of each document that names any. A calendar without an event would be no valid one
 * (RFC 5545, 3.6), so there is none.
 */
export function everyCalendar(catalogue: Catalogue, addresses: Addresses): Calendar[] {
  const dated = datedPromises(catalogue).map((promise) => ({
    document: promise.document,
    event: eventOf(promise, addresses, catalogue.site.dataDate),
  }));
  return [
    { ...dueDates, events: dated.map(({ event }) => event) },
    ...catalogue.documents.map((document) => ({
      ...documentDates(document),
      events: dated.filter((one) => one.document === document).map(({ event }) => event),
    })),
  ].filter(({ events }) => events.length > 0);
}
