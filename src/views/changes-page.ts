import type { Catalogue } from '#catalogue/catalogue.ts';
import { chineseDate } from '#domain/calendar.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { StateChange } from '#domain/measure-state.ts';
import { inTextOrder } from '#domain/text-order.ts';
import type { Addresses } from './addresses.ts';
import { allFeed, feedLink } from './feeds.ts';
import { stateView, type StateView } from './progress.ts';

/** One change of a measure's state. */
export interface ChangeRow {
  readonly day: string;
  readonly dayLabel: string;
  readonly from: StateView;
  readonly to: StateView;
  readonly because: readonly string[];
}

export function changeRow({ day, from, to, facts }: StateChange, evidence: readonly Evidence[]): ChangeRow {
  const because = facts.flatMap(({ id }) => evidence.find((record) => record.id === id)?.statement ?? []);
  return {
    day,
    dayLabel: chineseDate(day),
    from: stateView(from),
    to: stateView(to),
    because: because.length > 0 ? because : ['记录了一次检索，没有找到公开的直接证据。'],
  };
}

/** Everything that `/changes/` shows: all changes of state, newest first. */
export function changesPage(catalogue: Catalogue, addresses: Addresses) {
  const changes = catalogue.measures
    .flatMap((measure) =>
      measure.history.map((change) => ({
        ...changeRow(change, measure.ledger.evidence),
        measure: { name: measure.title, href: addresses.measure(measure.id) },
        place: `${measure.document.short} ${measure.number}`,
        id: measure.id,
      })),
    )
    .sort((a, b) => inTextOrder(b.day, a.day));
  const years = [...new Set(changes.map(({ day }) => day.slice(0, 4)))];
  return {
    title: '变动',
    description: '每条举措的核定进展在哪一天、因为什么证据而改变。',
    crumbs: [],
    feeds: [feedLink(allFeed, addresses)],
    dataDate: chineseDate(catalogue.site.dataDate),
    total: changes.length,
    measures: new Set(changes.map(({ id }) => id)).size,
    years: years.map((year) => ({ year, changes: changes.filter(({ day }) => day.startsWith(year)) })),
  };
}
