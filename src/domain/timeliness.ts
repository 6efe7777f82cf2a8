import type { Element } from './element.ts';

/** Where a measure stands against its own due dates. */
export const timelinesses = ['undated', 'not-due', 'past-due'] as const;

export type Timeliness = (typeof timelinesses)[number];

/**
 * The timeliness of a measure that is not shown complete, on the day `asked` (`YYYY-MM-DD`): the last due date of its
 * elements decides, or, where none has one, the term of its document. A due date is the last day on which it can be met.
 */
export function timelinessOf(elements: readonly Element[], term: string | undefined, asked: string): Timeliness {
  const dates = elements.flatMap(({ due }) => due?.date ?? []).sort();
  const last = dates.at(-1) ?? term;
  if (last === undefined) return 'undated';
  return asked <= last ? 'not-due' : 'past-due';
}
