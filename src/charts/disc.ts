import type { State } from '#domain/state.ts';
import { round } from './shapes.ts';

/** How far the disc of a state is filled; the two states of not knowing have a broken ring instead. */
export const DISC_FILL: Readonly<Record<State, number | 'dashed' | 'dotted'>> = {
  unassessed: 'dashed',
  'no-evidence-found': 'dotted',
  'not-started': 0,
  deployed: 0.2,
  pilot: 0.4,
  'in-place': 0.6,
  'in-operation': 0.8,
  kept: 1,
};

/** The path of a sector of a disc, from twelve o'clock, clockwise. */
export function sector(x: number, y: number, r: number, share: number): string {
  const angle = 2 * Math.PI * share;
  const to = `${round(x + r * Math.sin(angle))} ${round(y - r * Math.cos(angle))}`;
  return `M${x} ${y}V${round(y - r)}A${round(r)} ${round(r)} 0 ${share > 0.5 ? 1 : 0} 1 ${to}z`;
}
