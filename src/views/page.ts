import type { Thing } from 'schema-dts';
import { dateText } from '#words/dates.ts';
import type { PageRight } from './page-rights.ts';

/** A step of the path from the home page to this one. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** One thing that a page describes in schema.org’s vocabulary. */
export type JsonLdNode = Exclude<Thing, string>;

/** What every page tells its layout. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
  /** From home to the page above this one. */
  readonly crumbs: readonly Crumb[];
  /** The feeds and calendars about what the page shows. */
  readonly feeds?: readonly FeedLink[];
  /** What programs read of what the page is about. */
  readonly metaTags?: readonly { readonly name: string; readonly content: string }[];
  /** What the page is about, in schema.org’s vocabulary; its main subject first. */
  readonly jsonLd?: readonly JsonLdNode[];
  /** The file that describes the page for programs, with its media type. */
  readonly describedBy?: Link & { readonly type: string };
  /** What its scripts may do beyond those of every page. */
  readonly rights?: readonly PageRight[];
  /** The address of its own share card; the home page's stands for pages without one. */
  readonly card?: string;
}

/** A link with the words that it shows. */
export interface Link {
  readonly name: string;
  readonly href: string;
}

/** A link to a feed or a calendar, with its media type. */
export interface FeedLink extends Link {
  readonly type: 'application/atom+xml' | 'text/calendar';
}

/** A day as programs and as text write it. */
export interface DayView {
  readonly day: string;
  readonly label: string;
}

export function dayView(day: string): DayView {
  return { day, label: dateText(day) };
}
