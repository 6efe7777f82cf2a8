import { DISC_FILL, sector } from '#charts/disc.ts';
import type { ProgressState } from '#domain/progress.ts';

/** The mark of a state as SVG: a disc that fills with each state, so that print and colour-blind readers lose nothing. */
export function disc(state: ProgressState): string {
  return `<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">${mark(state)}</svg>`;
}

function mark(state: ProgressState): string {
  const filled = DISC_FILL[state];
  if (filled === 'dashed') return ring(' stroke-dasharray="3 2.9"');
  if (filled === 'dotted') {
    return `${ring(' stroke-dasharray="1.2 2.73"')}<circle cx="10" cy="10" r="1.6" fill="currentColor"/>`;
  }
  if (filled === 1) {
    return '<circle cx="10" cy="10" r="8.5" fill="currentColor"/><path d="M5.8 10.4l2.9 2.9 5.6-6" fill="none" stroke="var(--page)" stroke-width="2"/>';
  }
  return filled === 0 ? ring() : `${ring()}<path d="${sector(10, 10, 7.5, filled)}" fill="currentColor"/>`;
}

function ring(more = ''): string {
  return `<circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" stroke-width="2"${more}/>`;
}
