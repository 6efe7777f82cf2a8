import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Element, Root, Nodes } from 'xast';
import { withByteOrderMark } from '#files/byte-order-mark.ts';
import { feedEntries } from '#words/feed-entries.ts';
import { ATOM } from '#views/feeds.ts';
import { legible } from '../legible.ts';
import type { Portal } from '#views/portal.ts';
import { referenceFrom, type Reference } from '#views/reference.ts';
import { stableUrn } from '../stable-id.ts';
import type { Entry, Feed } from './entry.ts';
import { nothingYet } from './nothing-yet.ts';

const NAMESPACE = 'http://www.w3.org/2005/Atom';
const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * A feed as an Atom document (RFC 4287). Its ids depend on neither host nor path. It is `updated` on the data date, or on its newest entry
 * where that is later: an entry may be added for a day long past, so the newest entry does not tell when the feed was last changed.
 * Without a host all links are relative to the feed, as 2 and 4.2.7.1 allow, and there is no `self`: a relative one names no place.
 */
export function atomOf(feed: Feed, { catalogue: { site }, addresses, origin }: Portal): string {
  const { name, title, page, entries } = feed;
  const self = addresses.feed(name);
  const reference = referenceFrom(self, origin);
  const shown = entries.length > 0 ? entries : [nothingYet(feed, site.dataDate)];
  const last = [site.dataDate, ...entries.map(({ day }) => day)].sort().at(-1) ?? site.dataDate;
  return written(
    x('feed', { xmlns: NAMESPACE, 'xml:lang': 'zh-Hans' }, [
      x('id', stableUrn(`feed ${name}`)),
      x('title', feedEntries.feedTitle(site.title, title)),
      x('subtitle', subtitleOf(entries, site.dataDate)),
      x('updated', instant(last)),
      x('author', [x('name', site.title)]),
      x('rights', feedEntries.rights),
      ...(origin ? [x('link', { rel: 'self', type: ATOM, href: reference(self) })] : []),
      x('link', { rel: 'alternate', type: 'text/html', hreflang: 'zh-Hans', href: reference(page) }),
      ...shown.map((entry) => entryElement(entry, reference)),
    ]),
  );
}

function entryElement({ key, kind, title, day, page, sources, content }: Entry, reference: Reference): Element {
  return x('entry', [
    x('id', stableUrn(key)),
    x('title', title),
    x('updated', instant(day)),
    x('category', { term: kind, label: feedEntries.kinds[kind] }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: 'zh-Hans', href: reference(page) }),
    ...sources.map((source) => x('link', { rel: 'via', href: new URL(source).href })),
    x('content', { type: 'xhtml' }, [x('div', { xmlns: XHTML }, content(reference))]),
  ]);
}

function subtitleOf(entries: readonly Entry[], dataDate: string): string {
  const corrections = entries.filter(({ kind }) => kind === 'correction').length;
  return feedEntries.subtitle(dataDate, entries.length - corrections, corrections);
}

/** The data tell days, not hours (RFC 3339). */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

function written(feed: Element): string {
  const root: Root = {
    type: 'root',
    children: [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' }, feed],
  };
  makeLegible(root);
  // The library writes `>` as it is, but XML forbids `]]>` in text (2.4). In attributes it is never left as it is, and CDATA there is none.
  return withByteOrderMark(`${toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`);
}

function makeLegible(node: Nodes): void {
  if (node.type === 'text') node.value = legible(node.value);
  if ('children' in node) node.children.forEach(makeLegible);
}
