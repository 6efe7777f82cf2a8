import { chartWords } from '#words/charts.ts';
import { measuresIn, type ChartedCatalogue } from '../charted.ts';
import { collectEvents, countsForState, eventColumns, tabulateEvents, type EventLine } from '../dated-events.ts';
import type { Cell, Table } from '../table.ts';

interface LineCounts {
  readonly due: number;
  readonly evidence: number;
  /** How much of the evidence counts for a state. */
  readonly counted: number;
}

export interface Timeline extends LineCounts {
  readonly lines: readonly (EventLine & LineCounts)[];
  readonly dataDate: string;
  readonly table: Table;
}

const words = chartWords.timeline;

/** One line a document: its date and its term or the year of its aim, the due dates of its elements, and its evidence. */
export function countTimeline(catalogue: ChartedCatalogue): Timeline {
  const lines = catalogue.documents.map((document) => {
    const line = collectEvents(document, measuresIn(catalogue, document));
    const evidence = line.events.filter(({ what }) => what === 'evidence');
    return {
      ...line,
      due: line.events.filter(({ what }) => what === 'due').length,
      evidence: evidence.length,
      counted: evidence.filter(countsForState).length,
    };
  });
  const sum = (of: (line: LineCounts) => number) => lines.reduce((all, line) => all + of(line), 0);
  const all = {
    due: sum(({ due }) => due),
    evidence: sum(({ evidence }) => evidence),
    counted: sum(({ counted }) => counted),
  };
  return {
    lines,
    ...all,
    dataDate: catalogue.site.dataDate,
    table: {
      columns: eventColumns,
      rows: lines.flatMap(tabulateEvents),
      measures: lines.flatMap(({ events }) => events.map(({ measure }) => measure ?? null)),
      totals: [...lines, { name: words.allDocuments, ...all }].map(totalRow),
      note: '',
    },
  };
}

function totalRow({ name, due, evidence, counted }: LineCounts & { readonly name: string }): Cell[] {
  return [name, null, words.total, null, words.totalCounts(due, evidence, counted), null];
}
