import ical, { ICalEventTransparency } from 'ical-generator';
import { nextDay } from '#domain/calendar.ts';
import { calendar as words } from '#words/calendar.ts';
import type { Portal } from '#views/portal.ts';
import { legible } from '../legible.ts';
import { stableUuid } from '../stable-id.ts';
import type { Calendar } from './every-calendar.ts';
import type { DayEvent } from './event.ts';

/**
 * A calendar as an iCalendar file (RFC 5545): events of whole days that leave the reader's day free. UIDs depend on neither host nor path;
 * every DTSTAMP is the data date. An event has a URL where the host is known, else the page's path stands in its description.
 */
export function icalendarOf({ title, events }: Calendar, { catalogue: { site }, origin }: Portal): string {
  const calendar = ical({
    prodId: { company: site.titleEnglish, product: 'Due dates', language: 'ZH' },
    name: legible(words.name(site.title, title)),
    description: legible(words.description(site.subject, site.dataDate)),
    events: events.map((event) => ({
      id: stableUuid(event.key),
      start: event.day,
      // The first day after it (RFC 5545, 3.6.1): some programs show an event without an end as one of no length.
      end: nextDay(event.day),
      allDay: true,
      stamp: site.dataDate,
      summary: legible(event.summary),
      description: legible(descriptionOf(event, origin)),
      categories: [{ name: event.category }],
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(origin ? { url: new URL(event.page, origin).href } : {}),
    })),
  });
  // The library leaves out the line break that ends the last line (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`;
}

function descriptionOf({ lines, page }: DayEvent, origin: URL | undefined): string {
  return [...lines, words.page(origin ? new URL(page, origin).href : words.pathOnPortal(page))].join('\n');
}
