import { lastDay } from '#domain/calendar.ts';
import { unassessedMeaning } from '#text/interface.ts';
import { inBothLayouts, sourceLine, type Chart } from '../chart.ts';
import type { ChartDocument, ChartMeasure } from '../records.ts';
import type { Scene } from '../scene.ts';
import { axisNote, yearStart } from '../time.ts';
import { countMeasureTimeline, type MeasureTimeline } from './count.ts';
import { placeMeasureTimeline } from './place.ts';

/** The small timeline on a measure's own page; `undefined` where nothing about it has a date. */
export function measureTimeline(measure: ChartMeasure, document: ChartDocument, dataDate: string): Chart | undefined {
  const counted = countMeasureTimeline(measure, document);
  if (counted.lane.events.length === 0) return undefined;
  const [from, to] = spanOf(counted, dataDate);
  return {
    name: 'measure-timeline',
    id: 'measure-timeline',
    title: [
      counted.evidence > 0 ? `找到 ${counted.evidence} 条带日期的证据` : '还没有证据的记录',
      counted.due > 0 ? `本条自己定了 ${counted.due} 个期限` : '本条没有自己的期限',
    ].join('，'),
    description: '一行时间线：文件的日期和总期限、本条的期限在线上方，证据是线下方的点。',
    caption: [
      sourceLine(dataDate),
      `▼ 期限；● 直接证据或个别地方的例子；○ 背景或上级的情况，不改变状态。${counted.evidence === 0 ? `没有证据，只是${unassessedMeaning}。` : ''}`,
    ],
    table: {
      ...counted.table,
      note: `${axisNote(from, to)}数据日期 ${dataDate}。期限 ${counted.due} 个，证据 ${counted.evidence} 条。`,
    },
    scenes: inBothLayouts((width) => placeMeasureTimeline(counted, [from, to], dataDate, width)),
  };
}

/** The same timeline placed in any width, for pictures that are no page; `undefined` where nothing has a date. */
export function measureTimelineIn(
  measure: ChartMeasure,
  document: ChartDocument,
  dataDate: string,
): ((width: number) => Scene) | undefined {
  const counted = countMeasureTimeline(measure, document);
  if (counted.lane.events.length === 0) return undefined;
  return (width) => placeMeasureTimeline(counted, spanOf(counted, dataDate), dataDate, width);
}

/** From the first of January before the earliest date to the latest one, the data date included. */
function spanOf({ lane }: MeasureTimeline, dataDate: string): readonly [string, string] {
  const dates = [dataDate, ...lane.events.map(({ date }) => lastDay(date))];
  return [yearStart(dates), [...dates].sort().at(-1) as string];
}
