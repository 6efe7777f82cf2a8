import type { ChartedMeasure } from '../charted.ts';
import { collectEvents, eventColumns, tabulateEvents, type EventLine } from '../dated-events.ts';
import type { Table } from '../table.ts';

export interface MeasureTimeline {
  readonly line: EventLine;
  readonly due: number;
  readonly evidence: number;
  readonly table: Table;
}

/** Everything dated about one measure: its document's date and its term or the year of its aim, its own due dates, its evidence. */
export function countMeasureTimeline(measure: ChartedMeasure): MeasureTimeline {
  const line = collectEvents(measure.document, [measure]);
  return {
    line,
    due: line.events.filter(({ what }) => what === 'due').length,
    evidence: line.events.filter(({ what }) => what === 'evidence').length,
    table: { columns: eventColumns, rows: tabulateEvents(line), totals: [], note: '' },
  };
}
