import type { PageComponentName } from '#domain/mdx.ts';
import Chart from './Chart.astro';
import Command from './Command.astro';
import Contact from './Contact.astro';
import Count from './Count.astro';
import Entries from './Entries.astro';
import Entry from './Entry.astro';
import Example from './Example.astro';
import Feeds from './Feeds.astro';
import Figures from './Figures.astro';
import Heading from './Heading.astro';
import Link from './Link.astro';
import Measure from './Measure.astro';
import Note from './Note.astro';
import Portal from './Portal.astro';
import Rubric from './Rubric.astro';
import Section from './Section.astro';
import Snapshot from './Snapshot.astro';

const registered = {
  Chart,
  Command,
  Contact,
  Count,
  Entries,
  Entry,
  Example,
  Feeds,
  Figures,
  Heading,
  Measure,
  Note,
  Portal,
  Rubric,
  Section,
  Snapshot,
} satisfies Record<PageComponentName, unknown>;

/** What draws each component of the portal's own pages, and their links. */
export const proseComponents = { a: Link, ...registered };
