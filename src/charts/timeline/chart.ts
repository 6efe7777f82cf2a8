import { lastDay } from '#domain/calendar.ts';
import { unassessedMeaning } from '#text/interface.ts';
import { inBothLayouts, sourceLine, type Chart } from '../chart.ts';
import type { Portal } from '../records.ts';
import { axisNote, yearStart } from '../time.ts';
import { countTimeline } from './count.ts';
import { placeTimeline } from './place.ts';

export function timeline(portal: Portal): Chart {
  const counted = countTimeline(portal);
  const dates = [portal.dataDate, ...counted.lanes.flatMap(({ events }) => events.map(({ date }) => lastDay(date)))];
  const from = yearStart(dates);
  const to = [...dates].sort().at(-1) as string;
  return {
    name: 'timeline',
    id: 'timeline',
    title: `${counted.lanes.length} 份文件定了 ${counted.due} 个期限，找到 ${counted.evidence} 条带日期的证据`,
    description: '每份文件一行时间线：线上方是期限，线下方每个点是一条证据，实心的可以改变状态，空心的只作背景。',
    caption: [sourceLine(portal.dataDate), `日期不精确的证据放在它可能的最后一天。没有点，只是${unassessedMeaning}。`],
    table: {
      ...counted.table,
      note: `${axisNote(from, to)}数据日期 ${portal.dataDate}。文件共 ${counted.lanes.length} 份。`,
    },
    scenes: inBothLayouts((width) => placeTimeline(counted, [from, to], width)),
  };
}
