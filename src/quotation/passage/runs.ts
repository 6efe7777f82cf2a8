/** A stretch that passage and source have in common and that cannot be made longer. */
export interface Run {
  readonly passage: number;
  readonly source: number;
  readonly length: number;
}

/** Places of every stretch of `length` units. */
export interface Grams {
  readonly length: number;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** A stretch that stands in more places than this says little about where a passage is from. */
const COMMONPLACE = 60;
/** No passage is worth looking at more runs than this. */
const MOST_RUNS = 100_000;

export function gramsOf(text: string, length: number): Grams {
  const places = new Map<string, number[]>();
  for (let at = 0; at + length <= text.length; at += 1) {
    const gram = text.slice(at, at + length);
    const known = places.get(gram);
    if (known) known.push(at);
    else places.set(gram, [at]);
  }
  return { length, places };
}

/**
 * The runs of at least `grams.length` units, at most 100,000. Stretches that stand in more than 60 places start no run; they are part of
 * runs that others start.
 */
export function commonRuns(passage: string, source: string, grams: Grams): Run[] {
  const runs: Run[] = [];
  const ends = new Map<number, number>();
  for (let at = 0; at + grams.length <= passage.length; at += 1) {
    const places = grams.places.get(passage.slice(at, at + grams.length)) ?? [];
    if (places.length > COMMONPLACE) continue;
    for (const place of places) {
      if ((ends.get(place - at) ?? -1) > at) continue;
      const run = widest(passage, source, at, place);
      ends.set(place - at, run.passage + run.length);
      runs.push(run);
      if (runs.length >= MOST_RUNS) return runs;
    }
  }
  return runs;
}

function widest(passage: string, source: string, at: number, place: number): Run {
  let before = 0;
  while (at > before && passage[at - before - 1] === source[place - before - 1]) before += 1;
  let after = 0;
  while (at + after < passage.length && passage[at + after] === source[place + after]) after += 1;
  return { passage: at - before, source: place - before, length: before + after };
}
