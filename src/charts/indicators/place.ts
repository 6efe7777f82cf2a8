import { mayMove } from '#domain/support.ts';
import { scaleLinear } from 'd3-scale';
import { chartWords } from '#words/charts.ts';
import { paragraph, widthOf } from '../lettering.ts';
import { dot, group, line, text, type Drawing, type Shape } from '../shapes.ts';
import type { LayoutName } from '../chart.ts';
import { sayWhen, type Indicator, type Indicators, type Report } from './count.ts';

const words = chartWords.indicators;

/** One entry a target: the promise on the left (on a phone: above), what was reported on the right (below). */
export function placeIndicators({ list }: Indicators, width: number, layout: LayoutName): Drawing {
  const wide = layout === 'wide';
  const left = wide ? { x: 0, width: 330 } : { x: 0, width };
  const right = wide ? { x: 360, width: width - 360 } : { x: 12, width: width - 12 };
  const shapes: Shape[] = [];
  let y = 0;
  for (const indicator of list) {
    shapes.push(line(0, y, width, y, 'grid'));
    const promise = placePromise(indicator, left.x, y, left.width);
    const reported = placeReports(indicator, right.x, wide ? y : y + promise.height - 8, right.width);
    shapes.push(group([...promise.shapes, ...reported.shapes]));
    y += wide ? Math.max(promise.height, reported.height) : promise.height + reported.height - 8;
    y += 8;
  }
  return { width, height: Math.round(y), shapes };
}

interface Placed {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

function placePromise(indicator: Indicator, x: number, y: number, width: number): Placed {
  const target = words.target(indicator.target);
  const name = paragraph(x, y + 20, indicator.target.metric, width - widthOf(target, 'strong') - 12, 'strong');
  const from = words.promised(indicator.document, indicator.number, sayWhen(indicator));
  const below = paragraph(x, y + 20 + name.height, from, width, 'quiet');
  return {
    shapes: [...name.shapes, text(x + width, y + 20, target, 'strong', 'end'), ...below.shapes],
    height: 12 + name.height + below.height,
  };
}

function placeReports({ target, reports }: Indicator, x: number, y: number, width: number): Placed {
  if (reports.length === 0) {
    return { shapes: [text(x, y + 20, words.noFigure, 'quiet')], height: 26 };
  }
  const { value: promised } = target;
  const alike = typeof promised === 'number' ? reports.filter(({ unit }) => unit === target.unit) : [];
  const shapes: Shape[] = [];
  let base = y + 20;
  if (typeof promised === 'number' && alike.length > 0) {
    shapes.push(...track(promised, alike, x, base, width));
    base += 26;
  }
  for (const report of reports) {
    const { value, unit, date, publisher, metric, scope } = report;
    const ink = mayMove(report) ? 'filled' : 'hollow';
    const said = paragraph(
      x + 16,
      base,
      words.report(`${value} ${unit}`, date, publisher, metric, scope),
      width - 16,
      'quiet',
    );
    shapes.push(dot(x + 5, base - 4, 3.5, ink), ...said.shapes);
    base += said.height + 3;
  }
  return { shapes, height: base - y - 6 };
}

/** The target as a stroke and each figure of the same unit as a dot, on one scale from zero. */
function track(promised: number, alike: readonly Report[], x: number, y: number, width: number): Shape[] {
  const most = Math.max(promised, ...alike.map(({ value }) => value));
  const scale = scaleLinear([0, most * 1.08], [x + 5, x + width - 5]);
  const at = scale(promised);
  return [
    line(scale(0), y, x + width - 5, y, 'whole'),
    line(at, y - 8, at, y + 8, 'target'),
    text(at - 4, y - 5, words.targetMark, 'tick', 'end'),
    ...alike.map((report) => dot(scale(report.value), y, 4.5, mayMove(report) ? 'filled' : 'hollow')),
  ];
}
