import type { Run } from './runs.ts';

/** A source may say this many units between two parts of a passage, and both parts still count as one place. */
export const WIDEST_GAP = 600;

/**
 * The runs that together hold most of a passage, each after the one before in both texts; runs that overlap are shortened. A step aside
 * (something left out or put in) costs `1 + 2·log2(1 + units)`, so that a few words in common far away join nothing.
 */
export function bestChain(runs: readonly Run[]): Run[] {
  const sorted = [...runs].sort((one, other) => one.passage - other.passage || one.source - other.source);
  const scores: number[] = [];
  const before: number[] = [];
  let best = -1;
  for (const [at, run] of sorted.entries()) {
    let [score, from] = [run.length, -1];
    for (let earlier = 0; earlier < at; earlier += 1) {
      const previous = sorted[earlier] as Run;
      const shortened = after(previous, run);
      if (!shortened) continue;
      const joined = (scores[earlier] ?? 0) + shortened.length - costOf(previous, shortened);
      if (joined > score) [score, from] = [joined, earlier];
    }
    scores.push(score);
    before.push(from);
    if (best < 0 || score > (scores[best] ?? 0)) best = at;
  }
  const chain: Run[] = [];
  for (let at = best; at >= 0; at = before[at] ?? -1) chain.unshift(sorted[at] as Run);
  return chain.reduce<Run[]>((joined, run) => {
    const previous = joined.at(-1);
    return [...joined, (previous && after(previous, run)) ?? run];
  }, []);
}

/** What of a run comes after another in both texts; `undefined` where nothing does, or too far away. */
function after(previous: Run, run: Run): Run | undefined {
  const overlap = Math.max(
    0,
    previous.passage + previous.length - run.passage,
    previous.source + previous.length - run.source,
  );
  if (overlap >= run.length) return undefined;
  const rest = { passage: run.passage + overlap, source: run.source + overlap, length: run.length - overlap };
  return rest.source - previous.source - previous.length > WIDEST_GAP ? undefined : rest;
}

function costOf(previous: Run, next: Run): number {
  const aside = Math.abs(next.source - next.passage - (previous.source - previous.passage));
  return aside === 0 ? 0 : 1 + 2 * Math.log2(1 + aside);
}
