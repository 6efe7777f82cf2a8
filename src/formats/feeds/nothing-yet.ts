import { x } from 'xastscript';
import { feedEntries } from '#words/feed-entries.ts';
import type { Entry, Feed } from './entry.ts';

/**
 * The one entry of a feed that has none: readers take a feed without entries for broken (RFC 4287, 4.1.1, allows it). It goes when there is a
 * change, and comes back under the same id.
 */
export function nothingYet({ name, page, title }: Omit<Feed, 'entries'>, dataDate: string): Entry {
  const { nothing } = feedEntries;
  return {
    key: `nothing yet ${name}`,
    kind: 'nothing',
    title: nothing.title(title),
    day: dataDate,
    measure: undefined,
    reached: [],
    bySearch: false,
    page,
    sources: [],
    content: () => [x('p', feedEntries.subtitle(dataDate, 0, 0))],
  };
}
