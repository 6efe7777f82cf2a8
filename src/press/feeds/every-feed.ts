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

/** Every change of a state and every correction, newest first; those of one day in document order. */
export function everyEntry(catalogue: Catalogue, addresses: Addresses): Entry[] {
  const changes = catalogue.measures.flatMap((measure) =>
    measure.history.map((change) => changeEntry(measure, change, addresses, catalogue.site.dataDate)),
  );
  return [...changes, ...correctionEntries(catalogue, addresses)].sort((a, b) => inTextOrder(b.day, a.day));
}

/** Every feed of the portal: all changes, and those of each document, theme, body, state and measure, even where there are none yet. */
export function everyFeed(catalogue: Catalogue, addresses: Addresses): Feed[] {
  const entries = everyEntry(catalogue, addresses);
  const feed = (named: NamedFeed, page: string, has: (entry: Entry) => boolean): Feed => ({
    ...named,
    page,
    entries: entries.filter(has),
  });
  return [
    feed(allFeed, addresses.changes, () => true),
    ...catalogue.documents.map((document) =>
      feed(documentFeed(document), addresses.document(document.id), ({ measure }) => measure?.document === document),
    ),
    ...catalogue.themes.map((theme) =>
      feed(themeFeed(theme), addresses.theme(theme.id), ({ measure }) => measure?.themes.includes(theme) ?? false),
    ),
    ...catalogue.bodies.map((body) =>
      feed(bodyFeed(body), addresses.body(body.id), ({ measure }) =>
        Boolean(measure?.bodies.some((one) => one.body === body)),
      ),
    ),
    ...reachableStates.map((state) => feed(stateFeed(state), addresses.changes, ({ to }) => to === state)),
    ...catalogue.measures.map((measure) =>
      feed(measureFeed(measure), addresses.measure(measure.id), (entry) => entry.measure === measure),
    ),
  ];
}
