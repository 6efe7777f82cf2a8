import { fieldNames, fieldWeights } from './fields.ts';
import type { Postings } from './postings.ts';
import { placesOf, type Entry } from './register.ts';
import type { Wanted } from './understand/query.ts';

/** A wording with the places where it stands. */
export interface Placed extends Wanted {
  readonly places: Postings;
}

/** One thing that was asked for, in its wordings. */
export interface PlacedConcept {
  readonly share: number;
  readonly wordings: readonly Placed[];
}

/** How well a record answers. */
export interface Answer {
  readonly record: number;
  readonly score: number;
  /** How much of what was asked for stands in it, from 0 to 1: rare words count more. */
  readonly coverage: number;
  /** True where every run of what was typed stands in it as a whole. */
  readonly whole: boolean;
}

// BM25F (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, §3.4): weighted counts of all fields are added up
// before they saturate.
const SATURATION = 5;
const LENGTH = 0.25;
/** No word counts as rarer than this: one that stands in a single record may stand there by chance. */
const RAREST = 5;
/** How much a whole run, and words that stand close together, add. */
const WHOLE = 1;
const NEARNESS = 0.35;
/** How far apart two words stand where their nearness counts half. */
const REACH = 12;
/** A word is wholly there from this much on: once in the source's words or in a summary. What only our notes mention is there less. */
const MENTIONED = 0.1;

/** Scores every record in which anything asked for stands. */
export function answers(
  entries: readonly Entry[],
  concepts: readonly PlacedConcept[],
  wholes: readonly (readonly Placed[])[],
): Answer[] {
  const average = averageLengths(entries);
  const rarity = new Map<Postings, number>();
  for (const { places } of [...concepts.flatMap(({ wordings }) => wordings), ...wholes.flat()])
    rarity.set(places, inverseFrequency(entries.length, places.size));
  const importance = concepts.map((concept) => importanceOf(concept, rarity));
  const asked = importance.reduce((sum, weight) => sum + weight, 0);
  const found = new Set(
    [...concepts.flatMap(({ wordings }) => wordings), ...wholes.flat()].flatMap(({ places }) => [...places.keys()]),
  );
  return [...found].flatMap((record) => {
    const entry = entries[record];
    if (!entry) return [];
    const presence = (wanted: Placed) => saturated(entry, wanted.places.get(record), average);
    const strength = (wanted: Placed) => wanted.weight * (rarity.get(wanted.places) ?? 0) * presence(wanted);
    const perConcept = concepts.map(({ share, wordings }) => share * best(wordings.map(strength)));
    const present = concepts.map(({ wordings }) => Math.min(1, Math.max(...wordings.map(presence)) / MENTIONED));
    const covered = importance.reduce((sum, weight, at) => sum + weight * (present[at] ?? 0), 0);
    const coverage = asked > 0 ? covered / asked : 1;
    const runs = wholes.map((spellings) => best(spellings.map(strength)));
    const whole = runs.length > 0 ? runs.reduce((sum, run) => sum + run, 0) / runs.length : 0;
    const together = perConcept.reduce((sum, strengthOfOne) => sum + strengthOfOne, 0);
    const near = nearness(entry, record, concepts, importance);
    const score = (together + NEARNESS * near) * coverage + WHOLE * whole;
    return [{ record, score, coverage, whole: runs.length > 0 && runs.every((run) => run > 0) }];
  });
}

function inverseFrequency(records: number, holding: number): number {
  return Math.min(RAREST, Math.log(1 + (records - holding + 0.5) / (holding + 0.5)));
}

/** A concept weighs as much as its wordings are rare on average: one rare synonym must not make a common word rare. */
function importanceOf({ share, wordings }: PlacedConcept, rarity: ReadonlyMap<Postings, number>): number {
  const found = wordings.filter(({ places }) => places.size > 0);
  const weights = found.map(({ weight, places }) => weight * (rarity.get(places) ?? 0));
  if (weights.length === 0) return 0;
  return (share * weights.reduce((sum, weight) => sum + weight, 0)) / weights.length;
}

function best(strengths: readonly number[]): number {
  const sorted = [...strengths].sort((a, b) => b - a);
  // The best wording decides; others in the same text confirm it a little.
  return (sorted[0] ?? 0) + 0.15 * (sorted[1] ?? 0);
}

function saturated({ lengths }: Entry, places: readonly number[] | undefined, average: readonly number[]): number {
  if (!places) return 0;
  let weighted = 0;
  let start = 0;
  for (const [at, name] of fieldNames.entries()) {
    const length = lengths[at] ?? 0;
    const count = places.filter((place) => place >= start && place < start + length).length;
    if (count > 0) weighted += (fieldWeights[name] * count) / (1 - LENGTH + (LENGTH * length) / (average[at] || 1));
    start += placesOf(length);
  }
  return weighted / (SATURATION + weighted);
}

/** Neighbouring concepts that stand close to each other in one field, by how close and how much they weigh. */
function nearness(
  { lengths }: Entry,
  record: number,
  concepts: readonly PlacedConcept[],
  importance: readonly number[],
): number {
  const places = concepts.map(({ wordings }) => wordings.flatMap((wanted) => wanted.places.get(record) ?? []));
  let sum = 0;
  for (let at = 1; at < places.length; at++) {
    const distance = closest(places[at - 1] ?? [], places[at] ?? [], lengths);
    sum += Math.min(importance[at - 1] ?? 0, importance[at] ?? 0) * (REACH / (REACH + distance));
  }
  return sum;
}

/** The least distance between two lists of places in one field; `Infinity` where they share none. */
function closest(left: readonly number[], right: readonly number[], lengths: readonly number[]): number {
  const [a, b] = [[...left].sort((x, y) => x - y), [...right].sort((x, y) => x - y)];
  let least = Infinity;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x = 0, y = 0] = [a[i], b[j]];
    const distance = Math.abs(x - y);
    if (distance < least && fieldAt(lengths, x) === fieldAt(lengths, y)) least = distance;
    if (x < y) i += 1;
    else j += 1;
  }
  return least;
}

function fieldAt(lengths: readonly number[], place: number): number {
  let end = 0;
  return lengths.findIndex((length) => place < (end += placesOf(length)));
}

function averageLengths(entries: readonly Entry[]): number[] {
  return fieldNames.map((_, at) => {
    const lengths = entries.map((entry) => entry.lengths[at] ?? 0).filter((length) => length > 0);
    return lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  });
}
