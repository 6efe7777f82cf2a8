import { lastDay } from '#domain/calendar.ts';
import { chartWords } from '#words/charts.ts';
import { inBothLayouts, sourceLine, type Chart } from '../chart.ts';
import type { ChartedCatalogue, ChartedMeasure } from '../charted.ts';
import type { Drawing } from '../shapes.ts';
import { axisNote, yearStart } from '../time.ts';
import { countMeasureTimeline, type MeasureTimeline } from './count.ts';
import { placeMeasureTimeline } from './place.ts';

const words = chartWords.measureTimeline;

/** The small timeline on a measure's own page; `undefined` where nothing about it has a date. */
export function measureTimeline(measure: ChartedMeasure, site: ChartedCatalogue['site']): Chart | undefined {
  const counted = countMeasureTimeline(measure);
  if (counted.line.events.length === 0) return undefined;
  const { due, evidence, table } = counted;
  const [from, to] = spanOf(counted, site.dataDate);
  return {
    name: 'measure-timeline',
    id: 'measure-timeline',
    title: words.title(evidence, due),
    description: words.description,
    caption: [sourceLine(site), words.caption(evidence > 0, measure.document.term?.binds)],
    table: { ...table, note: axisNote(from, to) + words.note(site.dataDate, due, evidence) },
    drawings: inBothLayouts((width) => placeMeasureTimeline(counted, [from, to], site.dataDate, width)),
  };
}

/** Places the same timeline in any width, for pictures that are no page; `undefined` where nothing has a date. */
export function measureTimelinePlacer(
  measure: ChartedMeasure,
  { dataDate }: ChartedCatalogue['site'],
): ((width: number) => Drawing) | undefined {
  const counted = countMeasureTimeline(measure);
  if (counted.line.events.length === 0) return undefined;
  return (width) => placeMeasureTimeline(counted, spanOf(counted, dataDate), dataDate, width);
}

/** From the first of January before the earliest date to the latest one, the data date included. */
function spanOf({ line }: MeasureTimeline, dataDate: string): readonly [string, string] {
  const dates = [dataDate, ...line.events.map(({ date }) => lastDay(date))];
  return [yearStart(dates), [...dates].sort().at(-1) as string];
}
