import { laneColumns, laneOf, laneRows, type Lane } from '../lane.ts';
import type { ChartDocument, ChartMeasure } from '../records.ts';
import type { Table } from '../table.ts';

export interface MeasureTimeline {
  readonly lane: Lane;
  readonly due: number;
  readonly evidence: number;
  readonly table: Table;
}

/** Everything dated about one measure: its document's date and term, its own due dates, its evidence. */
export function countMeasureTimeline(measure: ChartMeasure, document: ChartDocument): MeasureTimeline {
  const lane = laneOf(document, [measure]);
  return {
    lane,
    due: lane.events.filter(({ what }) => what === 'due').length,
    evidence: lane.events.filter(({ what }) => what === 'evidence').length,
    table: { columns: laneColumns, rows: laneRows(lane), totals: [], note: '' },
  };
}
