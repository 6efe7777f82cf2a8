import type { Comparable } from './comparable.ts';

/** What comparing ignores. */
export const ignorable = ['width', 'space', 'traditional'] as const;
export type Ignored = (typeof ignorable)[number];

/**
 * What was ignored so that `length` units of a passage and of a source are alike: each only where it made a difference. White space
 * around the passage is no part of it.
 */
export function ignoredIn(
  passage: Comparable,
  from: number,
  source: Comparable,
  sourceFrom: number,
  length: number,
): Set<Ignored> {
  const ignored = new Set<Ignored>();
  for (let step = 0; step < length; step += 1) {
    const [one, other] = [from + step, sourceFrom + step];
    if (passage.plain[one] !== source.plain[other]) ignored.add('traditional');
    else if (passage.original[passage.at[one] ?? 0] !== source.original[source.at[other] ?? 0]) ignored.add('width');
    if (step + 1 < length && gapAfter(passage, one) !== gapAfter(source, other)) ignored.add('space');
  }
  return ignored;
}

/** The white space between a unit and the next. */
function gapAfter({ original, at }: Comparable, unit: number): string {
  const [here = 0, next = 0] = [at[unit], at[unit + 1]];
  return next === here + 1 ? '' : original.slice(here + 1, next);
}
