import type { Catalogue } from '#catalogue/catalogue.ts';
import { inTextOrder } from '#domain/text-order.ts';
import type { Addresses } from '#views/addresses.ts';
import {
  allFeed,
  bodyFeed,
  documentFeed,
  measureFeed,
  stateFeed,
  themeFeed,
  reachableStates,
  type NamedFeed,
} from '#views/feeds.ts';
import { changeEntry } from './change-entry.ts';
import { correctionEntries } from './correction-entry.ts';
import type { Entry, Feed } from './entry.ts';

/** Every change of a promise's state and every correction, by the day of recording, newest first; those of one day in document order. */
export function everyEntry(catalogue: Catalogue, addresses: Addresses): Entry[] {
  const changes = catalogue.measures.flatMap((measure) =>
    measure.history.map((change) => changeEntry(measure, change, addresses, catalogue.site.dataDate)),
  );
  return [...changes, ...correctionEntries(catalogue, addresses)].sort((a, b) => inTextOrder(b.day, a.day));
}

/**
 * Every feed of the portal: all changes, and those of each document, theme, body, state and measure, even where there are none yet. What
 * nothing but a search brought is no news of many measures: it stands in the feed of its own measure, and of the state that it brought.
 */
export function everyFeed(catalogue: Catalogue, addresses: Addresses): Feed[] {
  const entries = everyEntry(catalogue, addresses);
  const feed = (named: NamedFeed, page: string, has: (entry: Entry) => boolean, of = entries): Feed => ({
    ...named,
    page,
    entries: of.filter(has),
  });
  const news = entries.filter(({ bySearch }) => !bySearch);
  return [
    feed(allFeed, addresses.changes, () => true, news),
    ...catalogue.documents.map((document) =>
      feed(
        documentFeed(document),
        addresses.document(document.id),
        ({ measure }) => measure?.document === document,
        news,
      ),
    ),
    ...catalogue.themes.map((theme) =>
      feed(
        themeFeed(theme),
        addresses.theme(theme.id),
        ({ measure }) => measure?.themes.includes(theme) ?? false,
        news,
      ),
    ),
    ...catalogue.bodies.map((body) =>
      feed(
        bodyFeed(body),
        addresses.body(body.id),
        ({ measure }) => Boolean(measure?.bodies.some((one) => one.body === body)),
        news,
      ),
    ),
    ...reachableStates.map((state) =>
      feed(stateFeed(state), addresses.changes, ({ reached }) => reached.includes(state)),
    ),
    ...catalogue.measures.map((measure) =>
      feed(measureFeed(measure), addresses.measure(measure.id), (entry) => entry.measure === measure),
    ),
  ];
}
