import type { Catalogue } from '#catalogue/catalogue.ts';
import { dateText } from '#words/dates.ts';
import { siteFrame } from '#words/site-frame.ts';
import type { Addresses } from './addresses.ts';
import type { Link } from './page.ts';

/** The latest published snapshot that holds the page at `address`, or `undefined` while none does. */
export function archivedIn(
  { archive }: Pick<Catalogue, 'archive'>,
  addresses: Addresses,
  address: string,
): Link | undefined {
  const page = address.slice(addresses.home.length);
  const latest = archive.findLast(({ holding }) => holding.pages.includes(page));
  return latest && { name: siteFrame.archivedOn(dateText(latest.date)), href: addresses.snapshot(latest.date) };
}
