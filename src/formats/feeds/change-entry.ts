import { x } from 'xastscript';
import type { ElementContent } from 'xast';
import { recordedOf } from '#catalogue/join.ts';
import type { Measure } from '#catalogue/catalogue.ts';
import { feedEntries } from '#words/feed-entries.ts';
import { assess, type StateChange } from '#domain/measure-state.ts';
import type { Addresses } from '#views/addresses.ts';
import { changeRow, recordingDay, type ChangeRow } from '#views/changes-page.ts';
import { evidenceRows, type EvidenceRow, type SourceView } from '#views/evidence-rows.ts';
import type { Reference } from '#views/reference.ts';
import { stripView } from '#views/strip.ts';
import { sentenceContent } from './sentence.ts';
import type { Entry } from './entry.ts';

const words = feedEntries.change;

/**
 * What changed in a measure by the facts of one day, as an entry. Measure and day of the facts name it; it is dated by the day on which
 * the records that brought it entered the ledger, so that readers of feeds see an old fact when it is found.
 */
export function changeEntry(measure: Measure, change: StateChange, addresses: Addresses, dataDate: string): Entry {
  const { ledger } = measure;
  const row = changeRow(measure, change);
  const records = ledger.evidence.filter(({ id }) => change.facts.some((fact) => fact.id === id));
  return {
    key: `change ${measure.id} ${change.day}`,
    kind: 'change',
    title: titleOf(measure, row),
    day: recordingDay(measure, change),
    measure,
    reached: change.promises.filter(({ core }) => core).map(({ to }) => to),
    bySearch: row.bySearch,
    page: addresses.measure(measure.id),
    sources: records.flatMap(({ source }) => source.url ?? []),
    content: (reference) => [
      x('p', row.bySearch ? words.searched(row.dayLabel) : words.days(row.dayLabel, row.recordedLabel)),
      x(
        'ul',
        row.promises.map(({ id, core, from, to }) =>
          x('li', words.promise(id, core, textOf(measure, id), from.name, to.name)),
        ),
      ),
      x('p', summaryOn(measure, change, row)),
      ...(records.length > 0
        ? [x('p', words.records), x('ul', evidenceRows(records).map(recordContent))]
        : row.because.map((because) => x('p', words.because(because)))),
      measureContent(measure, addresses, reference),
      x(
        'p',
        sentenceContent(words.rule(measure.assessment.rubric, dataDate), {
          methodology: reference(addresses.methodology),
        }),
      ),
    ],
  };
}

/** The measure that an entry is about, with its place. */
export function measureContent(measure: Measure, addresses: Addresses, reference: Reference): ElementContent {
  const { title, document, number } = measure;
  return x(
    'p',
    sentenceContent(feedEntries.measure(document.short, number), {
      measure: x('a', { href: reference(addresses.measure(measure.id)) }, title),
    }),
  );
}

/** The change of the summary, or where that stayed the same, of the promises. */
function titleOf({ title }: Measure, { summary, promises }: ChangeRow): string {
  if (summary) return words.title(title, summary.from, summary.to);
  const [only, ...more] = promises;
  return only && more.length === 0
    ? words.promiseTitle(title, only.id, only.from.name, only.to.name)
    : words.promisesTitle(title, promises.length);
}

function textOf({ elements }: Measure, promise: string): string {
  return elements.find(({ id }) => id === promise)?.text ?? '';
}

/** What the core promises come to since that day. */
function summaryOn({ elements, ledger, document }: Measure, { day }: StateChange, { summary }: ChangeRow): string {
  const { name, words: counted } = stripView(assess(recordedOf(elements, ledger, document), day));
  return words.summary(summary?.from, name, counted);
}

function recordContent(record: EvidenceRow): ElementContent {
  const { dateLabel, statement, kind, scope, tier, covers, readAt, source, via, recorded, note } = record;
  const parts = [kind, scope, covers, tier, readAt].filter((part) => part !== undefined);
  return x('li', [
    x('p', feedEntries.record.statement(dateLabel, statement)),
    x('p', [
      feedEntries.record.source,
      ...sourceContent(source),
      ...(via ? [feedEntries.record.via, ...sourceContent(via)] : []),
      feedEntries.record.facts(parts, recorded),
    ]),
    ...(note === undefined ? [] : [x('p', feedEntries.record.note(note))]),
  ]);
}

function sourceContent({ label, href }: SourceView): ElementContent[] {
  return href === undefined ? [{ type: 'text', value: label }] : [x('a', { href: new URL(href).href }, label)];
}
