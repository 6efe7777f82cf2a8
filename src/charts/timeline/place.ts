import { entries, paragraph } from '../lettering.ts';
import { dataDateLabel, laneKey, placeLane } from '../lane.ts';
import { group, line, text, type Scene, type Shape } from '../scene.ts';
import { timeScale, yearTicks } from '../time.ts';
import type { Timeline } from './count.ts';

/** The lanes one below the other on one axis of time. */
export function placeTimeline(
  { lanes, dataDate }: Timeline,
  [from, to]: readonly [string, string],
  width: number,
): Scene {
  const scale = timeScale(from, to, 4, width - 4);
  const key = entries(0, 12, laneKey, width);
  const now = scale(dataDate);
  const top = key.height + 22;
  const shapes: Shape[] = [...key.shapes];
  let y = top + 8;
  for (const lane of lanes) {
    const inLane: Shape[] = [
      text(0, y + 12, lane.name, 'strong'),
      text(width, y + 12, `期限 ${lane.due} 个 · 证据 ${lane.evidence} 条`, 'quiet', 'end'),
    ];
    y += 20;
    const body = y;
    if (lane.events.length === 0) {
      const said = paragraph(0, y + 12, '没有载明日期，也没有期限或证据的记录。', width, 'quiet');
      inLane.push(...said.shapes);
      y += said.height + 4;
    } else {
      const placed = placeLane(lane, scale, y, width);
      inLane.push(...placed.shapes);
      y = placed.bottom;
    }
    inLane.unshift(line(now, body, now, y + 6, 'now'));
    shapes.push(group(inLane, { lane: { id: lane.id, name: lane.name } }));
    y += 18;
  }
  shapes.push(
    dataDateLabel(scale, dataDate, top, width),
    line(0, y, width, y, 'axis'),
    ...yearTicks(scale, from, to, y, width),
  );
  return { width, height: Math.round(y + 20), shapes };
}
