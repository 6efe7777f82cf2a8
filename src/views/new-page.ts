import type { Catalogue, Measure } from '#catalogue/catalogue.ts';
import { recordedOf } from '#catalogue/join.ts';
import { learningOf, mondayOf, type Learning } from '#domain/learning.ts';
import { inTextOrder } from '#domain/text-order.ts';
import { dateText } from '#words/dates.ts';
import { elementLedger } from '#words/element-ledger.ts';
import { stateNames, summaryNames } from '#words/names.ts';
import { newPage as words } from '#words/new-page.ts';
import type { Addresses } from './addresses.ts';
import { allFeed, feedLink } from './feeds.ts';
import type { Link } from './page.ts';

/** What the ledger learned about one measure on one day. */
export interface LearningRow {
  readonly measure: Link;
  readonly place: string;
  readonly promises: readonly string[];
  readonly summary: string | undefined;
  /** Each record with the day of its fact and the first sentence of what it states. */
  readonly facts: readonly {
    readonly id: string;
    readonly href: string;
    readonly day: string;
    readonly statement: string;
  }[];
}

/** One day of recording: rows where a record was entered, and one line for all searches. */
export interface LearningDay {
  readonly day: string;
  readonly dayLabel: string;
  readonly rows: readonly LearningRow[];
  readonly searches: string | undefined;
}

/** Everything that `/new/` shows: what the ledger learned, by week of recording, newest first. */
export function newPage(catalogue: Catalogue, addresses: Addresses) {
  const { dataDate } = catalogue.site;
  const learnt = catalogue.measures.flatMap((measure) =>
    learningOf(
      { ...recordedOf(measure.elements, measure.ledger, measure.document), facts: measure.ledger.evidence },
      dataDate,
    ).map((learning) => ({ measure, learning })),
  );
  const days = [...Map.groupBy(learnt, ({ learning }) => learning.recorded)].sort(([a], [b]) => inTextOrder(b, a));
  const shown = days.map(([day, of]): LearningDay => {
    const searched = of.filter(({ learning }) => learning.searches > 0);
    return {
      day,
      dayLabel: dateText(day),
      rows: of
        .filter(({ learning }) => learning.facts.length > 0)
        .map(({ measure, learning }) => learningRow(measure, learning, addresses)),
      searches:
        searched.length > 0
          ? words.searches(
              searched.length,
              searched.reduce((sum, { learning }) => sum + learning.searches, 0),
            )
          : undefined,
    };
  });
  const weeks = [...Map.groupBy(shown, ({ day }) => mondayOf(day))];
  return {
    title: words.title,
    description: words.description,
    crumbs: [],
    feeds: [feedLink(allFeed, addresses)],
    dataDate: dateText(dataDate),
    weeks: weeks.map(([monday, days]) => ({ monday, heading: words.week(dateText(monday)), days })),
  };
}

function learningRow(measure: Measure, learning: Learning, addresses: Addresses): LearningRow {
  const page = addresses.measure(measure.id);
  return {
    measure: { name: measure.title, href: page },
    place: `${measure.document.short} ${measure.number}`,
    // What the searches of the day brought is told in their line.
    promises: learning.promises
      .filter(({ to }) => to !== 'no-evidence-found')
      .map(({ id, core, from, to }) => words.turn(elementLedger.named(id, core), stateNames[from], stateNames[to])),
    summary:
      learning.from === learning.to ? undefined : words.summary(summaryNames[learning.from], summaryNames[learning.to]),
    facts: measure.ledger.evidence
      .filter(({ id }) => learning.facts.includes(id))
      .map(({ id, date, statement }) => ({
        id,
        href: `${page}#${id}`,
        day: dateText(date),
        statement: firstSentence(statement),
      })),
  };
}

function firstSentence(statement: string): string {
  const end = statement.indexOf('。');
  return end === -1 ? statement : statement.slice(0, end + 1);
}
