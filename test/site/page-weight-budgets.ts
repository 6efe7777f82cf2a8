/**
 * The most that a first visit to a page may transfer: HTML, style sheets and scripts, gzipped, in bytes. Each is about a
 * quarter more than what was measured when it was set.
 */
export const BUDGETS: readonly { readonly kind: string; readonly address: string; readonly most: number }[] = [
  { kind: 'home', address: '/', most: 29_300 },
  { kind: 'a measure', address: '/measures/shenzhen-2020/8/', most: 28_700 },
  { kind: 'the longest measure', address: '/measures/yancheng-2019/2-9/', most: 29_700 },
  { kind: 'browse', address: '/measures/', most: 47_400 },
  { kind: 'a document in full', address: '/documents/moj-2018/', most: 39_000 },
  { kind: 'the archive, with room for its first two snapshots', address: '/archive/', most: 16_000 },
  { kind: 'the feeds and calendars', address: '/feeds/', most: 10_000 },
  { kind: 'the figures to quote', address: '/press/', most: 16_500 },
  { kind: 'search, before the first query', address: '/search/', most: 39_000 },
  { kind: 'the check of a quotation, before the texts', address: '/verify/', most: 17_000 },
];

/** What the first query loads besides: the search programme and the list of what the index holds. */
export const INDEX_BUDGET = 75_500;

/** What the first passage loads besides: the texts that it is compared with, as a host sends them. */
export const TEXTS_BUDGET = 72_000;
