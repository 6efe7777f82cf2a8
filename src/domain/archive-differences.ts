import type { Holding } from './archive-record.ts';
import type { ProgressState } from './progress.ts';

/** A measure as the later of two snapshots names it; one that only the earlier holds, as that does. */
export interface ComparedMeasure {
  /** `<document>/<number>` */
  readonly id: string;
  readonly title: string;
}

export interface ComparedState extends ComparedMeasure {
  readonly from: ProgressState;
  readonly to: ProgressState;
  /** Ids of the measure's records that the earlier snapshot did not have. */
  readonly evidence: readonly string[];
}

/** What the later of two snapshots has otherwise than the earlier. Lists are in the snapshots' own order. */
export interface Differences {
  readonly documents: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly added: readonly ComparedMeasure[];
  readonly removed: readonly ComparedMeasure[];
  /** Measures whose verbatim text is not the same. */
  readonly reworded: readonly ComparedMeasure[];
  readonly states: readonly ComparedState[];
  /** Ids of all evidence that only one of the two has. */
  readonly evidence: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

/** What changed from one snapshot to a later one, by what each says that it holds. */
export function differencesOf(before: Holding, after: Holding): Differences {
  const evidence = [before, after].map(({ measures }) => Object.values(measures).flatMap((one) => one.evidence));
  const [evidenceBefore = [], evidenceAfter = []] = evidence;
  const both = Object.entries(after.measures).flatMap(([id, now]) => {
    const then = before.measures[id];
    return then ? [{ id, now, then }] : [];
  });
  return {
    documents: {
      added: without(Object.keys(after.documents), Object.keys(before.documents)),
      removed: without(Object.keys(before.documents), Object.keys(after.documents)),
    },
    added: onlyIn(after, before),
    removed: onlyIn(before, after),
    reworded: both.filter(({ now, then }) => now.quote !== then.quote).map(({ id, now }) => ({ id, title: now.title })),
    states: both
      .filter(({ now, then }) => now.state !== then.state)
      .map(({ id, now, then }) => ({
        id,
        title: now.title,
        from: then.state,
        to: now.state,
        evidence: without(now.evidence, then.evidence),
      })),
    evidence: {
      added: without(evidenceAfter, evidenceBefore),
      removed: without(evidenceBefore, evidenceAfter),
    },
  };
}

function onlyIn(one: Holding, other: Holding): ComparedMeasure[] {
  return Object.entries(one.measures)
    .filter(([id]) => !Object.hasOwn(other.measures, id))
    .map(([id, { title }]) => ({ id, title }));
}

function without(words: readonly string[], other: readonly string[]): string[] {
  const known = new Set(other);
  return words.filter((word) => !known.has(word));
}
