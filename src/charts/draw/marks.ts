import type { Element } from 'hast';
import { s } from 'hastscript';
import { states, type State } from '#domain/state.ts';
import { DISC_FILL, sector } from '../disc.ts';
import { round, type DiscShape } from '../shapes.ts';

/** The mark of a state: a disc that fills, the same as beside the word on a page. */
export function drawDisc({ x, y, r, state }: DiscShape): Element[] {
  const filled = DISC_FILL[state];
  const line = { className: `c-line-${state}` };
  const fill = { className: `c-fill-${state}` };
  const ring = (more: Record<string, string> = {}) =>
    s('circle', { cx: x, cy: y, r: round(r * 0.85), ...line, ...more });
  if (filled === 'dashed') return [ring({ strokeDasharray: '2.2 1.6' })];
  if (filled === 'dotted')
    return [ring({ strokeDasharray: '1 1.7' }), s('circle', { cx: x, cy: y, r: round(r * 0.26), ...fill })];
  if (filled === 1) {
    const tick = `M${round(x - r / 2)} ${round(y)}l${round(r * 0.35)} ${round(r * 0.35)} ${round(r * 0.65)} ${round(-r * 0.7)}`;
    return [s('circle', { cx: x, cy: y, r, ...fill }), s('path', { d: tick, className: 'c-tick-mark' })];
  }
  return filled === 0 ? [ring()] : [ring(), s('path', { d: sector(x, y, r * 0.85, filled), ...fill })];
}

/** The hatch of each state in a bar: more ink, further on; what is not known stays paper. */
const HATCH: Readonly<Record<State, { readonly size: number; readonly d: string; readonly solid?: true }>> = {
  unassessed: { size: 6, d: '' },
  'no-evidence-found': { size: 6, d: 'M2.5 3h1M5.5 0h1M-.5 0h1M5.5 6h1M-.5 6h1' },
  'not-started': { size: 8, d: 'M0 4h8' },
  deployed: { size: 7, d: 'M-1 8L8 -1M-1 1L1 -1M6 8L8 6' },
  pilot: { size: 4, d: 'M-1 5L5 -1M-1 1L1 -1M3 5L5 3' },
  'in-place': { size: 5, d: 'M-1 6L6 -1M-1 -1L6 6' },
  'in-operation': { size: 3, d: 'M1.5 0v3' },
  kept: { size: 4, d: '', solid: true },
};

/** The patterns of a drawing; `prefix` keeps their ids apart from those of other drawings on the page. */
export function drawPatterns(prefix: string): Element {
  return s(
    'defs',
    states.map((state) => {
      const { size, d, solid } = HATCH[state];
      return s('pattern', { id: patternId(prefix, state), width: size, height: size, patternUnits: 'userSpaceOnUse' }, [
        s('rect', { width: size, height: size, className: solid ? `c-fill-${state}` : 'c-paper' }),
        ...(d === '' ? [] : [s('path', { d, className: `c-line-${state}` })]),
      ]);
    }),
  );
}

export function patternId(prefix: string, state: State): string {
  return `${prefix}-${state}`;
}
