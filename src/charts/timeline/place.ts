import { chartWords } from '#words/charts.ts';
import { entries, paragraph } from '../lettering.ts';
import { dataDateLabel, eventKey, placeEvents } from '../place-events.ts';
import { group, line, text, type Drawing, type Shape } from '../shapes.ts';
import { timeScale, yearTicks } from '../time.ts';
import type { Timeline } from './count.ts';

const words = chartWords.timeline;

/** The lines of the documents one below the other on one axis of time. */
export function placeTimeline(
  { lines, dataDate }: Timeline,
  [from, to]: readonly [string, string],
  width: number,
): Drawing {
  const scale = timeScale(from, to, 4, width - 4);
  const key = entries(0, 12, eventKey, width);
  const now = scale(dataDate);
  const top = key.height + 22;
  const shapes: Shape[] = [...key.shapes];
  let y = top + 8;
  for (const { id, name, due, evidence, ...dated } of lines) {
    const ofDocument: Shape[] = [
      text(0, y + 12, name, 'strong'),
      text(width, y + 12, words.counts(due, evidence), 'quiet', 'end'),
    ];
    y += 20;
    const body = y;
    if (dated.events.length === 0) {
      const said = paragraph(0, y + 12, words.nothing, width, 'quiet');
      ofDocument.push(...said.shapes);
      y += said.height + 4;
    } else {
      const placed = placeEvents(dated, scale, y, width);
      ofDocument.push(...placed.shapes);
      y = placed.bottom;
    }
    ofDocument.unshift(line(now, body, now, y + 6, 'now'));
    shapes.push(group(ofDocument, { document: { id, name } }));
    y += 18;
  }
  shapes.push(
    dataDateLabel(scale, dataDate, top, width),
    line(0, y, width, y, 'axis'),
    ...yearTicks(scale, from, to, y, width),
  );
  return { width, height: Math.round(y + 20), shapes };
}
