import { dataDateLabel, placeLane } from '../lane.ts';
import { line, type Scene } from '../scene.ts';
import { timeScale, yearTicks } from '../time.ts';
import type { MeasureTimeline } from './count.ts';

/** One lane on its own axis. */
export function placeMeasureTimeline(
  { lane }: MeasureTimeline,
  [from, to]: readonly [string, string],
  dataDate: string,
  width: number,
): Scene {
  const scale = timeScale(from, to, 4, width - 4);
  const now = scale(dataDate);
  const placed = placeLane(lane, scale, 16, width);
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
