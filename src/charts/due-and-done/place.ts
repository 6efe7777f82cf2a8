import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line as pathOf } from 'd3-shape';
import { chartWords } from '#words/charts.ts';
import { widthOf } from '../lettering.ts';
import { box, group, line, round, text, type Ink, type Drawing, type Shape } from '../shapes.ts';
import { timeScale, yearStart, yearTicks, type TimeScale } from '../time.ts';
import type { DueAndDone, Step } from './count.ts';

const words = chartWords.dueAndDone;

const TOP = 34;
const PLOT = 170;

/** Two step lines over one axis: fallen due, and kept. Values stand at their steps; there is no second axis to read. */
export function placeDueAndDone({ steps, total }: DueAndDone, width: number): Drawing {
  const last = steps.at(-1) as Step;
  const from = yearStart(steps.map(({ day }) => day));
  const x = timeScale(from, last.day, 0, width);
  const bottom = TOP + PLOT;
  const y = scaleLinear([0, Math.max(total, 1)], [bottom, TOP]);
  // Lines that end close together are named on either side of themselves.
  const close = y(last.done) - y(last.due) < 22;
  const shapes: Shape[] = [
    line(0, bottom, width, bottom, 'axis'),
    ...yearTicks(x, from, last.day, bottom, width),
    ...stepLine(steps, total, from, x, y, 'due'),
    ...stepLine(steps, total, from, x, y, 'done'),
    text(width, y(last.due) - 7, words.lines.due(last.due, total), 'strong', 'end'),
    text(width, y(last.done) + (close && last.done > 0 ? 17 : -7), words.lines.done(last.done, total), 'strong', 'end'),
    ...hits(steps, total, x, bottom),
  ];
  return { width, height: bottom + 20, shapes };
}

function stepLine(
  steps: readonly Step[],
  total: number,
  from: string,
  x: TimeScale,
  y: (n: number) => number,
  ink: 'due' | 'done',
) {
  const points: Step[] = [{ day: from, due: 0, done: 0 }, ...steps];
  const d = pathOf<Step>()
    .x((step) => round(x(step.day)))
    .y((step) => round(y(step[ink])))
    .curve(curveStepAfter)(points);
  // So that no value is written under the name of the line.
  const last = steps.at(-1) as Step;
  const named = x(last.day) - widthOf(words.lines[ink](last[ink], total), 'strong');
  let taken = -Infinity;
  const values = steps.flatMap((step, at): Shape[] => {
    const [place, value] = [x(step.day), step[ink]];
    const end = place + 5 + widthOf(String(value), 'quiet');
    if (value === (steps[at - 1]?.[ink] ?? 0) || place < taken || end > named) return [];
    taken = end;
    return [text(place + 3, y(value) - 5, String(value), 'quiet')];
  });
  return [{ type: 'path', d: d ?? '', ink: ink satisfies Ink } as const, ...values];
}

function hits(steps: readonly Step[], total: number, x: TimeScale, bottom: number): Shape[] {
  return steps.map(({ day, due, done }, at) => {
    const next = steps[at + 1]?.day ?? day;
    const tip = words.tip(day, words.lines.due(due, total), words.lines.done(done, total));
    return group([box(x(day), TOP, Math.max(x(next) - x(day), 1), bottom - TOP, 'hit')], { tip });
  });
}
