import { counts, laneColumns, laneOf, laneRows, type Lane } from '../lane.ts';
import { measuresOf, type Portal } from '../records.ts';
import type { Table } from '../table.ts';

export interface Timeline {
  readonly lanes: readonly (Lane & { readonly due: number; readonly evidence: number; readonly counted: number })[];
  readonly due: number;
  readonly evidence: number;
  readonly dataDate: string;
  readonly table: Table;
}

/** One lane a document: its date and term, the due dates of its elements, and its evidence. */
export function countTimeline(portal: Portal): Timeline {
  const lanes = portal.documents.map((document) => {
    const lane = laneOf(document, measuresOf(portal, document));
    const evidence = lane.events.filter(({ what }) => what === 'evidence');
    return {
      ...lane,
      due: lane.events.filter(({ what }) => what === 'due').length,
      evidence: evidence.length,
      counted: evidence.filter(counts).length,
    };
  });
  const sum = (of: (lane: (typeof lanes)[number]) => number) => lanes.reduce((all, lane) => all + of(lane), 0);
  const totals = (name: string, due: number, evidence: number, counted: number) => [
    name,
    '',
    '合计',
    '',
    `要素的期限 ${due} 个，证据 ${evidence} 条，其中直接或个别例子 ${counted} 条`,
    '',
  ];
  const all = { due: sum(({ due }) => due), evidence: sum(({ evidence }) => evidence) };
  return {
    lanes,
    ...all,
    dataDate: portal.dataDate,
    table: {
      columns: laneColumns,
      rows: lanes.flatMap(laneRows),
      totals: [
        ...lanes.map(({ name, due, evidence, counted }) => totals(name, due, evidence, counted)),
        totals(
          '全部文件',
          all.due,
          all.evidence,
          sum(({ counted }) => counted),
        ),
      ],
      note: '',
    },
  };
}
