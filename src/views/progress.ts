import type { Catalogue, Measure } from '#catalogue/catalogue.ts';
import { chineseDate, lastDay } from '#domain/calendar.ts';
import type { Evidence, OfficialStatement, SearchLog } from '#domain/evidence.ts';
import type { Assessment, StateChange } from '#domain/measure-state.ts';
import { progressStates, type ProgressState } from '#domain/progress.ts';
import { timelinessOf, type Timeliness } from '#domain/timeliness.ts';
import {
  evidenceKindNames,
  flagMeanings,
  flagNames,
  progressNames,
  reliabilityNames,
  scopeNames,
  tierNames,
} from '#text/names.ts';
import type { Addresses } from './addresses.ts';

/** A state with its name, ready to be shown. */
export interface StateView {
  readonly state: ProgressState;
  readonly name: string;
}

/** Where a measure stands and why, as its page shows it. */
export interface ProgressView extends StateView {
  readonly since: string | undefined;
  readonly flags: readonly { readonly name: string; readonly meaning: string }[];
  /** How many of the elements have anything recorded: `2/5 项要素有记录`. */
  readonly strip: { readonly assessed: number; readonly all: number };
  /** Each element with its state and the records that decided it. */
  readonly elements: readonly (StateView & {
    readonly id: string;
    readonly core: boolean;
    readonly by: readonly string[];
  })[];
  /** The rule in one sentence for this case. */
  readonly reason: string;
  readonly decidedBy: readonly string[];
}

export function stateView(state: ProgressState): StateView {
  return { state, name: progressNames[state] };
}

export function progressView({ assessment }: Measure): ProgressView {
  const assessed = assessment.elements.filter(({ state }) => state !== 'unassessed');
  return {
    ...stateView(assessment.state),
    since: assessment.since ? chineseDate(assessment.since) : undefined,
    flags: assessment.flags.map((flag) => ({ name: flagNames[flag], meaning: flagMeanings[flag] })),
    strip: { assessed: assessed.length, all: assessment.elements.length },
    elements: assessment.elements.map(({ id, core, state, by }) => ({
      id,
      core,
      ...stateView(state),
      by: by.map((fact) => fact.id),
    })),
    reason: reasonOf(assessment),
    decidedBy: assessment.decidedBy,
  };
}

function reasonOf({ state, elements, decidedBy }: Assessment): string {
  const core = elements.filter((element) => element.core);
  const assessed = core.filter((element) => element.state !== 'unassessed');
  if (state === 'unassessed') {
    return elements.some((element) => element.state !== 'unassessed')
      ? '核心要素都没有可用来核定的证据，所以整条未核定；其他要素的记录列在下面。'
      : '没有可用来核定的证据。';
  }
  if (state === 'no-evidence-found') return '按记录的检索，没有找到公开的直接证据。';
  const among = `${core.length} 项核心要素中 ${assessed.length} 项有记录`;
  return `${among}，取其中最低的一级；决定这一级的是要素 ${decidedBy.join('、')}。`;
}

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
  return [...evidence].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(evidenceRow);
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
    counts: evidence.scope === 'direct' || evidence.scope === 'partial-example',
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

/** A measure's timeliness on the data date; a complete measure was completed when its last core element was shown. */
export function timelinessNow(measure: Measure, dataDate: string): Timeliness {
  const { assessment, elements, document } = measure;
  const completed = assessment.state === 'complete' ? (assessment.since ?? undefined) : undefined;
  return timelinessOf(elements, document.term?.due, dataDate, completed);
}

/** How many of some measures are in each state, every state named, lowest first; with floor and ceiling of completion. */
export interface StateCounts {
  readonly ids: readonly string[];
  readonly total: number;
  readonly counts: readonly (StateView & { readonly count: number })[];
  /** Complete, unknown counted as not done. */
  readonly floor: number;
  /** Complete, unknown counted as done. */
  readonly ceiling: number;
  readonly withEvidence: number;
}

export function stateCounts(measures: readonly Measure[]): StateCounts {
  const count = (state: ProgressState) => measures.filter(({ assessment }) => assessment.state === state).length;
  const floor = count('complete');
  return {
    ids: measures.map(({ id }) => id),
    total: measures.length,
    counts: progressStates
      .map((state) => ({ ...stateView(state), count: count(state) }))
      .filter((view) => view.count > 0),
    floor,
    ceiling: floor + count('unassessed') + count('no-evidence-found'),
    withEvidence: measures.filter(({ ledger }) => ledger.evidence.length > 0).length,
  };
}

/** Everything that `/changes/` shows: all changes of state and all corrections, newest first. */
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
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const years = [...new Set(changes.map(({ day }) => day.slice(0, 4)))];
  return {
    title: '变动',
    description: '每条举措的核定进展在哪一天、因为什么证据而改变。',
    crumbs: [],
    dataDate: chineseDate(catalogue.site.dataDate),
    total: changes.length,
    measures: new Set(changes.map(({ id }) => id)).size,
    years: years.map((year) => ({ year, changes: changes.filter(({ day }) => day.startsWith(year)) })),
  };
}
