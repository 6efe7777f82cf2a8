import { dataDateLabel, placeEvents } from '../place-events.ts';
import { line, type Drawing } from '../shapes.ts';
import { timeScale, yearTicks } from '../time.ts';
import type { MeasureTimeline } from './count.ts';

/** What is dated about one measure, on an axis of its own. */
export function placeMeasureTimeline(
  { line: dated }: MeasureTimeline,
  [from, to]: readonly [string, string],
  dataDate: string,
  width: number,
): Drawing {
  const scale = timeScale(from, to, 4, width - 4);
  const now = scale(dataDate);
  const placed = placeEvents(dated, scale, 16, width);
  const y = placed.bottom + 6;
  return {
    width,
    height: Math.round(y + 20),
    shapes: [
      line(now, 16, now, y, 'now'),
      dataDateLabel(scale, dataDate, 11, width),
      ...placed.shapes,
      line(0, y, width, y, 'axis'),
      ...yearTicks(scale, from, to, y, width),
    ],
  };
}
