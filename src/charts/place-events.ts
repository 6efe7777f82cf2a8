import { chartWords } from '#words/charts.ts';
import { countsForState, type DatedEvent, type EventLine } from './dated-events.ts';
import { triangle, widthOf } from './lettering.ts';
import { dot, group, line, text, type Shape } from './shapes.ts';
import { inRows, levels, type TimeScale } from './time.ts';

const words = chartWords.events;

const APART = 8.5;

/** Due dates above the line with their days in words, evidence below it; `top` is where the labels begin. */
export function placeEvents(
  { start, term, events }: Pick<EventLine, 'start' | 'term' | 'events'>,
  scale: TimeScale,
  top: number,
  width: number,
): { shapes: Shape[]; bottom: number } {
  const dues = events.filter(({ what }) => what === 'due');
  const found = events.filter(({ what }) => what === 'evidence');
  const dueLevels = levels(
    dues.map(({ date }) => scale(date)),
    APART,
  );
  const foundLevels = levels(
    found.map(({ date }) => scale(date)),
    APART,
  );
  const labels = inRows(
    labelsOf(events).map(({ date, label }) => ({ x: scale(date), words: label })),
    width,
  );
  const rows = Math.max(-1, ...labels.map(({ row }) => row)) + 1;
  const above = (Math.max(-1, ...dueLevels) + 1) * APART;
  const y = top + rows * 14 + above + (rows > 0 ? 6 : 2);
  const shapes: Shape[] = [line(0, y, width, y, 'grid')];
  if (start && term) shapes.push(line(scale(start), y, scale(term), y, 'term'));
  for (const { x, words: label, pin, row } of labels) {
    const base = y - above - 5 - row * 14;
    shapes.push(text(x, base, label, 'tick'), line(pin, base - 9, pin, y, 'pole'));
  }
  for (const { date } of events.filter(({ what }) => what === 'issued')) {
    shapes.push(line(scale(date), y - 5, scale(date), y + 5, 'axis'));
  }
  for (const { date, what } of events) {
    if (what === 'term' || what === 'aim') shapes.push(line(scale(date), y - 5, scale(date), y + 5, what));
  }
  dues.forEach((event, at) => {
    const mark = triangle(scale(event.date), y - 2.5 - (dueLevels[at] ?? 0) * APART, 'flag');
    shapes.push(group([mark], { tip: tipOf(event) }));
  });
  found.forEach((event, at) => {
    const mark = dot(
      scale(event.date),
      y + 8 + (foundLevels[at] ?? 0) * APART,
      3.4,
      countsForState(event) ? 'filled' : 'hollow',
    );
    shapes.push(group([mark], { tip: tipOf(event) }));
  });
  return { shapes, bottom: y + 8 + (Math.max(0, ...foundLevels) + 1) * APART };
}

/** One label a day: the document's own date, its term or the year of its aim, and the due dates, each day once. */
function labelsOf(events: readonly DatedEvent[]): { date: string; label: string }[] {
  const days = Map.groupBy(
    events.filter(({ what }) => what !== 'evidence'),
    ({ date }) => date,
  );
  return [...days].map(([date, onDay]) => {
    const isTerm = onDay.some(({ what }) => what === 'term');
    const shown = onDay.filter(({ what }) => !(isTerm && what === 'due'));
    const names = new Set(shown.map((event) => (event.what === 'due' ? words.due : event.words)));
    return { date, label: words.label(date, [...names]) };
  });
}

function tipOf({ what, date, number, words: said, scope }: DatedEvent): string {
  return what === 'evidence' && scope ? words.evidenceTip(date, number, said, scope) : words.dueTip(date, number, said);
}

/** What the marks of events mean. */
export const eventKey = [
  { mark: { ink: 'flag', form: 'triangle' }, words: words.key.due },
  { mark: { ink: 'term', form: 'line' }, words: words.key.term },
  { mark: { ink: 'aim', form: 'line' }, words: words.key.aim },
  { mark: { ink: 'filled', form: 'dot' }, words: words.key.filled },
  { mark: { ink: 'hollow', form: 'dot' }, words: words.key.hollow },
] as const;

/** The data date in words above its line, within the drawing. */
export function dataDateLabel(scale: TimeScale, dataDate: string, y: number, width: number): Shape {
  const label = chartWords.dataDate(dataDate);
  const right = Math.min(width, Math.max(scale(dataDate) + 4, widthOf(label, 'tick')));
  return text(right, y, label, 'tick', 'end');
}
