import type { Catalogue } from '#catalogue/catalogue.ts';
import type { RemovedMeasure } from '#domain/removed-measure.ts';
import { dateText } from '#words/dates.ts';
import { embed } from '#words/embed.ts';
import { removedPage as words } from '#words/removed-page.ts';
import { siteFrame } from '#words/site-frame.ts';
import type { Addresses } from './addresses.ts';
import { dayView, type DayView, type Link, type PageMeta } from './page.ts';
import { fullAddress, type Portal } from './portal.ts';

/** Everything that the address of a removed measure shows. */
export interface RemovedPage extends PageMeta {
  readonly lead: string;
  readonly date: DayView;
  readonly why: string;
  readonly instead: readonly Link[];
  /** The last published snapshot that holds the measure as it was; absent where none does. */
  readonly archived: Link | undefined;
}

export function removedPage(
  { id, title, date, why, instead }: RemovedMeasure,
  { measures, documents, archive }: Catalogue,
  addresses: Addresses,
): RemovedPage {
  const last = archive.findLast(({ holding }) => Object.hasOwn(holding.measures, id));
  return {
    title: words.title(title),
    description: words.description(title),
    crumbs: [
      { name: siteFrame.sections.documents, href: addresses.documents },
      ...documents
        .filter((document) => document.id === placeOf(id).document)
        .map((document) => ({ name: document.short, href: addresses.document(document.id) })),
    ],
    // What is there no more shall not be found by search engines; who follows a citation finds why.
    metaTags: [{ name: 'robots', content: 'noindex' }],
    lead: words.lead(id),
    date: dayView(date),
    why,
    instead: measures
      .filter((measure) => instead.includes(measure.id))
      .map((measure) => ({ name: measure.title, href: addresses.measure(measure.id) })),
    archived: last && { name: siteFrame.archivedOn(dateText(last.date)), href: addresses.snapshot(last.date) },
  };
}

/** What other sites that showed the measure show now. */
export interface RemovedEmbed {
  readonly fileTitle: string;
  readonly removed: RemovedPage;
  readonly dataDate: DayView;
  readonly permalink: Link;
}

export function removedEmbed(removed: RemovedMeasure, { catalogue, addresses, origin }: Portal): RemovedEmbed {
  const { title, dataDate } = catalogue.site;
  const href = addresses.measure(removed.id);
  return {
    fileTitle: words.fileTitle(removed.title, title),
    removed: removedPage(removed, catalogue, addresses),
    dataDate: dayView(dataDate),
    permalink: { name: origin ? fullAddress(href, { origin }) : embed.permalink, href },
  };
}

/** Document and number, as its address has them. */
export function placeOf(id: string): { document: string; number: string } {
  const [document = '', number = ''] = id.split('/');
  return { document, number };
}
