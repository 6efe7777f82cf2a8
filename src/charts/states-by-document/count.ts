import { recordCountsOf, type RecordCounts } from '#domain/record-counts.ts';
import type { State, Summary } from '#domain/state.ts';
import { stateCountsOf, summaryCountsOf, type StateCounts } from '#domain/state-counts.ts';
import { chartWords } from '#words/charts.ts';
import { measuresIn, type ChartedCatalogue, type ChartedMeasure } from '../charted.ts';
import { columnsOf, type Cell, type Datatype, type Table } from '../table.ts';

/** How many core promises of one document are in each state, and beside them its measures by summary and by their records. */
export interface StateCount extends StateCounts {
  readonly name: string;
  readonly issued: string | undefined;
  /** Every summary, lowest first. */
  readonly summaries: readonly { readonly summary: Summary; readonly count: number }[];
  readonly records: RecordCounts;
}

export interface StatesByDocument {
  readonly documents: readonly StateCount[];
  readonly all: StateCount;
  readonly table: Table;
}

export function countStates(catalogue: ChartedCatalogue): StatesByDocument {
  const documents = catalogue.documents.map((document) =>
    countOf(document.short, document.issued.date, measuresIn(catalogue, document)),
  );
  const all = countOf(chartWords.statesByDocument.all, undefined, catalogue.measures);
  return { documents, all, table: tableOf(documents, all) };
}

function countOf(name: string, issued: string | undefined, measures: readonly ChartedMeasure[]): StateCount {
  const assessments = measures.map(({ assessment }) => assessment);
  return {
    name,
    issued,
    ...stateCountsOf(assessments),
    summaries: summaryCountsOf(assessments),
    records: recordCountsOf(measures),
  };
}

const byState: Readonly<Record<State, Datatype>> = {
  unassessed: 'integer',
  'no-evidence-found': 'integer',
  'not-started': 'integer',
  deployed: 'integer',
  pilot: 'integer',
  'in-place': 'integer',
  'in-operation': 'integer',
  kept: 'integer',
};

const bySummary: Readonly<Record<`measures-${Summary}`, Datatype>> = {
  'measures-unassessed': 'integer',
  'measures-no-evidence-found': 'integer',
  'measures-not-started': 'integer',
  'measures-under-way': 'integer',
  'measures-partly-kept': 'integer',
  'measures-kept': 'integer',
};

function tableOf(documents: readonly StateCount[], all: StateCount): Table {
  const row = ({ name, issued, total, counts, floor, ceiling, summaries, records }: StateCount): Cell[] => [
    name,
    issued ?? null,
    total,
    ...counts.map(({ count }) => count),
    floor,
    ceiling,
    records.total,
    ...summaries.map(({ count }) => count),
    records.moving,
    records.other,
    records.none,
  ];
  return {
    columns: columnsOf('states-by-document', {
      document: 'text',
      issued: ['partial-date', 'notStated'],
      total: 'integer',
      ...byState,
      floor: 'integer',
      ceiling: 'integer',
      measures: 'integer',
      ...bySummary,
      moving: 'integer',
      other: 'integer',
      none: 'integer',
    }),
    rows: documents.map(row),
    totals: [row(all)],
    note: '',
  };
}
