import type { Element } from './element.ts';

/** Where a measure stands against its due dates. */
export const timelinesses = ['undated', 'not-due', 'met', 'met-late', 'past-due'] as const;

export type Timeliness = (typeof timelinesses)[number];

/**
 * The timeliness of a measure on the day `asked` (`YYYY-MM-DD`): the last due date of its elements decides, or, where none has
 * one, the term of its document. A due date is the last day on which it can be met.
 *
 * @param completed the day on which the measure's last core element was shown, where it is complete.
 */
export function timelinessOf(
  elements: readonly Pick<Element, 'due'>[],
  term: string | undefined,
  asked: string,
  completed?: string,
): Timeliness {
  const last = lastDue(elements) ?? term;
  if (last === undefined) return 'undated';
  if (completed !== undefined) return completed <= last ? 'met' : 'met-late';
  return asked <= last ? 'not-due' : 'past-due';
}

/** The last due date of a measure's own elements. */
export function lastDue(elements: readonly Pick<Element, 'due'>[]): string | undefined {
  return elements
    .flatMap(({ due }) => due?.date ?? [])
    .sort()
    .at(-1);
}
