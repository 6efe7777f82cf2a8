import { reportingSpan, reportsOn, type ExpectedReport } from '#domain/disclosure.ts';
import type { Interval } from '#domain/element.ts';
import { intervalNames } from '#text/names.ts';
import { startOf, type ChartDocument, type Portal } from '../records.ts';
import { column, type Table } from '../table.ts';

/** What one element promises to report again and again, and what of it was found. */
export interface Cycle {
  readonly document: string;
  readonly number: string;
  readonly every: Interval;
  readonly words: string;
  /** From when to when reports are expected. */
  readonly from: string;
  readonly to: string;
  readonly reports: readonly ExpectedReport[];
  readonly found: number;
}

/** A cycle whose document has no date to count from. */
export interface Undated {
  readonly document: string;
  readonly number: string;
  readonly words: string;
}

export interface Disclosure {
  readonly cycles: readonly Cycle[];
  readonly undated: readonly Undated[];
  readonly expected: number;
  readonly found: number;
  readonly table: Table;
}

export const NO_CALENDAR = '文件没有载明日期，列不出应公布的各期';

/** Periods run from the document's own start to the end of its term, or to the data date where it has none or that comes first. */
export function countDisclosure({ documents, measures, dataDate }: Portal): Disclosure {
  const cycles: Cycle[] = [];
  const undated: Undated[] = [];
  for (const { document: of, number, elements, evidence } of measures) {
    for (const { id, cycle, text: words } of elements) {
      if (!cycle) continue;
      const document = documents.find((one) => one.id === of) as ChartDocument;
      const start = startOf(document);
      if (start === undefined) {
        undated.push({ document: document.short, number, words: `${words}（${intervalNames[cycle.every]}）` });
        continue;
      }
      const span = reportingSpan(start, document.term?.due, dataDate);
      const reports = reportsOn({ id, every: cycle.every }, span, evidence);
      const found = reports.filter((report) => report.found.length > 0).length;
      cycles.push({ document: document.short, number, every: cycle.every, words, ...span, reports, found });
    }
  }
  return {
    cycles,
    undated,
    expected: cycles.reduce((sum, { reports }) => sum + reports.length, 0),
    found: cycles.reduce((sum, { found }) => sum + found, 0),
    table: tableOf(cycles, undated),
  };
}

function tableOf(cycles: readonly Cycle[], undated: readonly Undated[]): Table {
  return {
    columns: [
      column('文件'),
      column('编号', 'short'),
      column('承诺'),
      column('周期', 'short'),
      column('期', 'short'),
      column('起', 'date'),
      column('止', 'date'),
      column('公开记录'),
    ],
    rows: [
      ...cycles.flatMap(({ document, number, words, every, reports }) =>
        reports.map(({ period, found }) => [
          document,
          number,
          words,
          intervalNames[every],
          period.name,
          period.start,
          period.end,
          found.length > 0
            ? `有：${found.map(({ date, source }) => `${source.title}，${date}`).join('；')}`
            : '尚无记录',
        ]),
      ),
      ...undated.map(({ document, number, words }) => [document, number, words, '', '', '', '', NO_CALENDAR]),
    ],
    totals: cycles.map(({ document, number, words, every, from, to, reports, found }) => [
      document,
      number,
      words,
      intervalNames[every],
      `${reports.length} 期，有公开记录 ${found} 期`,
      from,
      to,
      '',
    ]),
    note: '',
  };
}
