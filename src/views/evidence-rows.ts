import { chineseDate, lastDay } from '#domain/calendar.ts';
import type { Evidence, OfficialStatement, SearchLog } from '#domain/evidence.ts';
import { mayMove } from '#domain/support.ts';
import { inTextOrder } from '#domain/text-order.ts';
import { evidenceKindNames, reliabilityNames, scopeNames, tierNames } from '#text/names.ts';

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
  readonly statement: string;
  readonly figure: string | undefined;
  readonly elements: readonly string[];
  readonly source: SourceView;
  readonly via: SourceView | undefined;
  readonly ownReport: boolean;
  readonly reliability: string;
  readonly recorded: string;
  readonly note: string | undefined;
}

export interface SourceView {
  readonly label: string;
  readonly href: string | undefined;
}

/** The evidence of a measure in the order of its dates. */
export function evidenceRows(evidence: readonly Evidence[]): EvidenceRow[] {
  return [...evidence].sort((a, b) => inTextOrder(a.date, b.date)).map(evidenceRow);
}

function evidenceRow(evidence: Evidence): EvidenceRow {
  const { value, unit, metric } = evidence;
  return {
    id: evidence.id,
    date: evidence.date,
    dateLabel: chineseDate(evidence.date),
    knownFrom: lastDay(evidence.date),
    kind: evidenceKindNames[evidence.kind],
    scope: scopeNames[evidence.scope],
    counts: mayMove(evidence),
    tier: tierNames[evidence.tier],
    statement: evidence.statement,
    figure: value === undefined ? undefined : `${metric ?? '数值'}：${value} ${unit ?? ''}`.trim(),
    elements: evidence.elements,
    source: sourceView(evidence.source),
    via: evidence.via && sourceView(evidence.via),
    ownReport: evidence.ownReport,
    reliability: reliabilityNames[evidence.reliability],
    recorded: evidence.recorded,
    note: evidence.note,
  };
}

function sourceView({ title, publisher, url, date, number }: Evidence['source']): SourceView {
  const details = [publisher, number, date && chineseDate(date)].filter((part) => part !== undefined);
  return { label: `${title}（${details.join('，')}）`, href: url };
}

/** What a body says of its own work, apart from assessment. */
export function statementRows(statements: readonly OfficialStatement[]) {
  return statements.map(({ date, quote, source }) => ({
    date,
    knownFrom: lastDay(date),
    dateLabel: chineseDate(date),
    quote,
    source: sourceView(source),
  }));
}

export function searchRows(searches: readonly SearchLog[]) {
  return searches.map(({ date, where, queries, found, note }) => ({
    date,
    dateLabel: chineseDate(date),
    where,
    queries,
    result: found ? '检得与本条有关的内容' : '未检得直接证据',
    note,
  }));
}
