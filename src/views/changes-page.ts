import type { Catalogue, Measure } from '#catalogue/catalogue.ts';
import { dateText } from '#words/dates.ts';
import { assessment } from '#words/assessment.ts';
import { changesPage as words } from '#words/changes-page.ts';
import type { StateChange } from '#domain/measure-state.ts';
import { inTextOrder } from '#domain/text-order.ts';
import { summaryNames } from '#words/names.ts';
import type { Addresses } from './addresses.ts';
import { allFeed, feedLink } from './feeds.ts';
import { stateView, type StateView } from './assessment.ts';

/** How one promise's state changed. */
export interface PromiseTurn {
  readonly id: string;
  readonly core: boolean;
  readonly from: StateView;
  readonly to: StateView;
}

/** What changed in a measure on one day. */
export interface ChangeRow {
  readonly day: string;
  readonly dayLabel: string;
  /** The day on which the records that brought it entered the ledger. */
  readonly recordedLabel: string;
  readonly promises: readonly PromiseTurn[];
  /** The measure's summary before and after, where that changed too. */
  readonly summary: { readonly from: string; readonly to: string } | undefined;
  readonly because: readonly string[];
  /** Whether nothing but a logged search brought it. */
  readonly bySearch: boolean;
}

export function changeRow(measure: Pick<Measure, 'ledger'>, change: StateChange): ChangeRow {
  const { day, from, to, promises, facts } = change;
  const because = facts.flatMap(({ id }) => measure.ledger.evidence.find((one) => one.id === id)?.statement ?? []);
  const bySearch = promises.every((one) => one.to === 'no-evidence-found');
  return {
    day,
    dayLabel: dateText(day),
    recordedLabel: dateText(recordingDay(measure, change)),
    promises: promises.map((one) => ({ ...one, from: stateView(one.from), to: stateView(one.to) })),
    summary: from === to ? undefined : { from: summaryNames[from], to: summaryNames[to] },
    because: because.length > 0 ? because : [bySearch ? assessment.changedBySearch : assessment.changedByPeriod],
    bySearch,
  };
}

/** The latest day on which a record that brought a change entered the ledger; a search is logged on its own day. */
export function recordingDay({ ledger }: Pick<Measure, 'ledger'>, { day, facts }: StateChange): string {
  const ids = new Set(facts.map(({ id }) => id));
  return ledger.evidence
    .filter(({ id }) => ids.has(id))
    .map(({ recorded }) => recorded)
    .reduce((latest, one) => (one > latest ? one : latest), facts.length > 0 ? '' : day);
}

/** Everything that `/changes/` shows: all changes of state, newest first. */
export function changesPage(catalogue: Catalogue, addresses: Addresses) {
  const changes = catalogue.measures
    .flatMap((measure) =>
      measure.history.map((change) => ({
        ...changeRow(measure, change),
        measure: { name: measure.title, href: addresses.measure(measure.id) },
        place: `${measure.document.short} ${measure.number}`,
        id: measure.id,
      })),
    )
    .sort((a, b) => inTextOrder(b.day, a.day));
  const byRecords = changes.filter(({ bySearch }) => !bySearch);
  const searched = Map.groupBy(
    changes.filter(({ bySearch }) => bySearch),
    ({ day }) => day,
  );
  const years = [...new Set(changes.map(({ day }) => day.slice(0, 4)))];
  return {
    title: words.title,
    description: words.description,
    crumbs: [],
    feeds: [feedLink(allFeed, addresses)],
    dataDate: dateText(catalogue.site.dataDate),
    total: byRecords.length,
    measures: new Set(byRecords.map(({ id }) => id)).size,
    years: years.map((year) => ({
      year,
      changes: byRecords.filter(({ day }) => day.startsWith(year)),
      // A search recorded moves no promise; those of one day are one line.
      searches: [...searched]
        .filter(([day]) => day.startsWith(year))
        .map(([day, of]) => ({
          day,
          // A measure changes at most once a day.
          line: words.searched(dateText(day), of.length, of.flatMap(({ promises }) => promises).length),
        })),
    })),
  };
}
