import { aligned, type Alignment } from './alignment.ts';
import { bestChain, WIDEST_GAP } from './chain.ts';
import type { Comparable } from './comparable.ts';
import { joinedAround, type Library } from './library.ts';
import { commonRuns, gramsOf, type Grams, type Run } from './runs.ts';

/** A shorter passage is only looked for as it is: almost everything is near a few characters. Units. */
export const SHORTEST_NEAR = 8;
/** A place is near where at least this share of the passage stands in it, in the same order. */
export const NEAR_SHARE = 0.7;
/** From this many units on a passage is sought by stretches of 6 units instead of 4. */
const LONG = 60;
/** How many places are looked at closely, and how many runs in each: the longest. */
const [PLACES, RUNS] = [6, 1000];

/** Looks for places that nearly say what a passage says. */
export interface NearFinder {
  /** The nearest places, those with the fewest changes; several where they have equally few. */
  near(passage: Comparable): Alignment[];
  /** The longest stretch that the passage has in common with the source, if any is as long as the stretches it is sought by. */
  longest(passage: Comparable): Run | undefined;
}

export function nearFinder(library: Library): NearFinder {
  const { source } = library;
  const grams = new Map<number, Grams>();
  const gramsFor = (passage: Comparable) => {
    const length = passage.text.length >= LONG ? 6 : 4;
    const known = grams.get(length) ?? gramsOf(source.text, length);
    grams.set(length, known);
    return known;
  };
  const runsOf = (passage: Comparable) => commonRuns(passage.text, source.text, gramsFor(passage));
  return {
    near(passage) {
      if (passage.text.length < SHORTEST_NEAR) return [];
      const found = likelyPlaces(runsOf(passage), passage.text.length, library).flatMap((runs) => {
        const [first, ...others] = bestChain(runs);
        return first ? [aligned(passage, source, [first, ...others], joinedAround(library, first.source))] : [];
      });
      return nearest(
        found.filter(({ alike }) => alike >= NEAR_SHARE * passage.text.length),
        source,
      );
    },
    longest: (passage) =>
      runsOf(passage).reduce<Run | undefined>(
        (longest, run) => (run.length > (longest?.length ?? 0) ? run : longest),
        undefined,
      ),
  };
}

/** The runs of each likely place: runs whose distance between passage and source is about the same, and those around them. */
function likelyPlaces(runs: readonly Run[], length: number, library: Library): Run[][] {
  const width = Math.max(24, Math.ceil(length / 3));
  const weights = new Map<number, number>();
  for (const run of runs) {
    const bucket = Math.floor((run.source - run.passage) / width);
    // A place may lie across the border of two buckets.
    for (const one of [bucket, bucket - 1]) weights.set(one, (weights.get(one) ?? 0) + run.length);
  }
  const heaviest = [...weights].sort(([, one], [, other]) => other - one).slice(0, PLACES);
  return heaviest.map(([bucket]) => {
    const [least, most] = [bucket * width, (bucket + 2) * width];
    const distance = ({ source, passage }: Run) => source - passage;
    const within = runs.filter((run) => distance(run) >= least && distance(run) < most);
    const longest = within.reduce((best, run) => (run.length > best.length ? run : best));
    const bounds = joinedAround(library, longest.source);
    return runs
      .filter((run) => distance(run) >= least - WIDEST_GAP && distance(run) < most + WIDEST_GAP)
      .filter(({ source }) => source >= bounds.from && source < bounds.to)
      .sort((one, other) => other.length - one.length)
      .slice(0, RUNS);
  });
}

/** The places with the fewest changes, and where the source says the same again; each stretch of the source once. */
function nearest(found: readonly Alignment[], source: Comparable): Alignment[] {
  const fewest = Math.min(...found.map(({ changed }) => changed));
  const equal = found.filter(({ changed }) => changed === fewest).flatMap((one) => saidAgain(one, source));
  return equal
    .filter((one, at) => !equal.slice(0, at).some(({ from, to }) => one.from < to && from < one.to))
    .sort((one, other) => one.from - other.from);
}

function saidAgain(found: Alignment, source: Comparable): Alignment[] {
  const words = source.plain.slice(found.from, found.to);
  const places: Alignment[] = [];
  for (let from = source.plain.indexOf(words); from >= 0; from = source.plain.indexOf(words, from + words.length)) {
    places.push({ ...found, from, to: from + words.length });
  }
  return [found, ...places];
}
