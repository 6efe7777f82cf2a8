import type { State } from '#domain/state.ts';
import { disc } from './disc.ts';

/** The marks of a measure's core promises as HTML, in the order of the text. What they say stands in words beside them. */
export function marksHtml(marks: readonly State[]): string {
  return marks.map((state) => `<i data-state="${state}">${disc(state)}</i>`).join('');
}
