import { progressStates } from '#domain/progress.ts';
import { stateCountsOf, type StateCounts } from '#domain/state-counts.ts';
import { progressNames } from '#text/names.ts';
import { measuresOf, type ChartMeasure, type Portal } from '../records.ts';
import { column, type Cell, type Table } from '../table.ts';

/** How many measures of one document are in each state. */
export interface StateCount extends StateCounts {
  readonly name: string;
  readonly issued: string | undefined;
  readonly withEvidence: number;
}

export interface StatesByDocument {
  readonly documents: readonly StateCount[];
  readonly all: StateCount;
  readonly table: Table;
}

export function countStates(portal: Portal): StatesByDocument {
  const documents = portal.documents.map((document) =>
    countOf(document.short, document.issued, measuresOf(portal, document)),
  );
  const all = countOf('合计', undefined, portal.measures);
  return { documents, all, table: tableOf(documents, all) };
}

function countOf(name: string, issued: string | undefined, measures: readonly ChartMeasure[]): StateCount {
  return {
    name,
    issued,
    ...stateCountsOf(measures.map(({ state }) => state)),
    withEvidence: measures.filter(({ evidence }) => evidence.length > 0).length,
  };
}

function tableOf(documents: readonly StateCount[], all: StateCount): Table {
  const row = ({ name, issued, total, counts, floor, ceiling, withEvidence }: StateCount): Cell[] => [
    name,
    name === all.name ? '' : (issued ?? '未载明'),
    total,
    ...counts.map(({ count }) => count),
    floor,
    ceiling,
    withEvidence,
  ];
  return {
    columns: [
      column('文件'),
      column('成文日期', 'date'),
      column('条数', 'number'),
      ...progressStates.map((state) => column(progressNames[state], 'number')),
      column('完成至少', 'number'),
      column('完成至多', 'number'),
      column('有证据记录', 'number'),
    ],
    rows: documents.map(row),
    totals: [row(all)],
    note: '',
  };
}
