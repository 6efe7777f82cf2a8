import { DISC_FILL, sector } from '#charts/disc.ts';
import type { State } from '#domain/state.ts';

/** An element of a drawing: its name and its attributes, in the order of the markup. */
export interface Stroke {
  readonly name: 'svg' | 'circle' | 'path';
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** The attributes of the `<svg>` around the mark of a state. */
export const DISC: Stroke = {
  name: 'svg',
  attributes: { viewBox: '0 0 20 20', width: 18, height: 18, 'aria-hidden': 'true' },
};

/** The mark of a state: a disc that fills with each state, so that print and colour-blind readers lose nothing. */
export function discStrokes(state: State): readonly Stroke[] {
  const filled = DISC_FILL[state];
  if (filled === 'dashed') return [ring({ 'stroke-dasharray': '3 2.9' })];
  if (filled === 'dotted') return [ring({ 'stroke-dasharray': '1.2 2.73' }), spot(1.6)];
  if (filled === 1) return [spot(8.5), TICK];
  return filled === 0 ? [ring()] : [ring(), path({ d: sector(10, 10, 7.5, filled), fill: 'currentColor' })];
}

/** The same mark as HTML. */
export function disc(state: State): string {
  const strokes = discStrokes(state).map((stroke) => `<${opening(stroke)}/>`);
  return `<${opening(DISC)}>${strokes.join('')}</svg>`;
}

const opening = ({ name, attributes }: Stroke) =>
  [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${value}"`)].join(' ');

const path = (attributes: Stroke['attributes']): Stroke => ({ name: 'path', attributes });
const circle = (attributes: Stroke['attributes']): Stroke => ({
  name: 'circle',
  attributes: { cx: 10, cy: 10, ...attributes },
});
const spot = (r: number) => circle({ r, fill: 'currentColor' });
const ring = (more: Stroke['attributes'] = {}) =>
  circle({ r: 7.5, fill: 'none', stroke: 'currentColor', 'stroke-width': 2, ...more });
const TICK = path({ d: 'M5.8 10.4l2.9 2.9 5.6-6', fill: 'none', stroke: 'var(--page)', 'stroke-width': 2 });
