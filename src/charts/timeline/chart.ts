import { lastDay } from '#domain/calendar.ts';
import { chartWords } from '#words/charts.ts';
import { inBothLayouts, sourceLine, type Chart } from '../chart.ts';
import type { ChartedCatalogue } from '../charted.ts';
import { axisNote, yearStart } from '../time.ts';
import { countTimeline } from './count.ts';
import { placeTimeline } from './place.ts';

const words = chartWords.timeline;

export function timeline(catalogue: ChartedCatalogue): Chart {
  const counted = countTimeline(catalogue);
  const { lines, due, evidence, dataDate } = counted;
  const dates = [dataDate, ...lines.flatMap(({ events }) => events.map(({ date }) => lastDay(date)))];
  const from = yearStart(dates);
  const to = [...dates].sort().at(-1) as string;
  return {
    name: 'timeline',
    id: 'timeline',
    title: words.title(lines.length, due, evidence),
    description: words.description,
    caption: [sourceLine(catalogue.site), words.caption],
    table: {
      ...counted.table,
      note: axisNote(from, to) + words.note(dataDate, lines.length),
    },
    drawings: inBothLayouts((width) => placeTimeline(counted, [from, to], width)),
  };
}
