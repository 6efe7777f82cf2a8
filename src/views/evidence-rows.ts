import { lastDay } from '#domain/calendar.ts';
import { dateText } from '#words/dates.ts';
import type { Evidence, OfficialStatement, SearchLog } from '#domain/evidence.ts';
import { isReadAtSource, mayMove } from '#domain/support.ts';
import { inTextOrder } from '#domain/text-order.ts';
import { evidenceEntry, evidenceList } from '#words/evidence-list.ts';
import { partsText, withNote } from '#words/lists.ts';
import type { Instrument } from '#domain/validity.ts';
import { validityText } from './validity.ts';
import { coverageNames, evidenceKindNames, reliabilityNames, scopeNames, tierNames } from '#words/names.ts';

/** One record of evidence as pages show it. */
export interface EvidenceRow {
  readonly id: string;
  readonly date: string;
  readonly dateLabel: string;
  /** The day from which it counts. */
  readonly knownFrom: string;
  readonly kind: string;
  readonly scope: string;
  readonly counts: boolean;
  readonly tier: string;
  /** How much of the promise it shows; absent where the question does not arise. */
  readonly covers: string | undefined;
  /** Whether it was read at the source itself, and in what keeping. */
  readonly readAt: string;
  /** Whether the instrument that it cites still has force. */
  readonly validity: string | undefined;
  readonly statement: string;
  readonly figure: string | undefined;
  readonly elements: readonly string[];
  readonly source: SourceView;
  readonly via: SourceView | undefined;
  readonly ownReport: boolean;
  readonly recorded: string;
  readonly note: string | undefined;
}

export interface SourceView {
  readonly label: string;
  readonly href: string | undefined;
}

/** The evidence of a measure in the order of its dates. */
export function evidenceRows(evidence: readonly Evidence[], instruments: readonly Instrument[] = []): EvidenceRow[] {
  return [...evidence]
    .sort((a, b) => inTextOrder(a.date, b.date))
    .map((record) =>
      evidenceRow(
        record,
        instruments.find(({ title }) => title === record.source.title),
      ),
    );
}

function evidenceRow(evidence: Evidence, instrument: Instrument | undefined): EvidenceRow {
  const { value, unit, metric } = evidence;
  return {
    id: evidence.id,
    date: evidence.date,
    dateLabel: dateText(evidence.date),
    knownFrom: lastDay(evidence.date),
    kind: evidenceKindNames[evidence.kind],
    scope: scopeNames[evidence.scope],
    counts: mayMove(evidence),
    tier: tierNames[evidence.tier],
    covers: evidence.covers && coverageNames[evidence.covers],
    readAt: evidenceEntry.readAt(isReadAtSource(evidence), reliabilityNames[evidence.reliability]),
    validity: instrument && validityText(instrument.validity),
    statement: evidence.statement,
    figure: value === undefined ? undefined : evidenceEntry.figure(metric, `${value} ${unit ?? ''}`.trim()),
    elements: evidence.elements,
    source: sourceView(evidence.source),
    via: evidence.via && sourceView(evidence.via),
    ownReport: evidence.ownReport,
    recorded: dateText(evidence.recorded),
    note: evidence.note,
  };
}

function sourceView({ title, publisher, url, date, number }: Evidence['source']): SourceView {
  const details = [publisher, number, date && dateText(date)].filter((part) => part !== undefined);
  return { label: withNote(title, partsText(details)), href: url };
}

/** What a body says of its own work, apart from assessment. */
export function statementRows(statements: readonly OfficialStatement[]) {
  return statements.map(({ date, quote, source }) => ({
    date,
    knownFrom: lastDay(date),
    dateLabel: dateText(date),
    quote,
    source: sourceView(source),
  }));
}

export function searchRows(searches: readonly SearchLog[]) {
  return searches.map(({ date, where, queries, found, note }) => ({
    date,
    dateLabel: dateText(date),
    where,
    queries,
    result: found ? evidenceList.found : evidenceList.notFound,
    note,
  }));
}
