import { paired, type Paired } from './paired.ts';

interface Known {
  readonly id: string;
}

/** What is compared of a snapshot: what it holds, by id. Lists are in the snapshot's own order. */
export interface Held<D extends Known, M extends Known, E extends Known> {
  readonly documents: readonly D[];
  readonly measures: readonly M[];
  readonly evidence: readonly E[];
}

/** A measure as the earlier and as the later of two snapshots holds it. */
export type Pair<M> = readonly [before: M, after: M];

/** What the later of two snapshots has otherwise than the earlier. */
export interface HeldDifferences<D, M, E> {
  readonly documents: Paired<D>;
  readonly measures: Paired<M>;
  /** Measures of both whose verbatim text is not the same. */
  readonly reworded: readonly Pair<M>[];
  /** Measures of both whose state is not the same, and those whose state is. */
  readonly moved: readonly Pair<M>[];
  readonly unmoved: readonly Pair<M>[];
  readonly evidence: Paired<E>;
}

/**
 * Compares what two snapshots hold, whether they are at hand or only known by what the portal records of them.
 *
 * @param of what of a measure tells that its verbatim text, and its state, are the same.
 */
export function heldDifferences<D extends Known, M extends Known, E extends Known>(
  before: Held<D, M, E>,
  after: Held<D, M, E>,
  of: { readonly wording: (measure: M) => string; readonly state: (measure: M) => string },
): HeldDifferences<D, M, E> {
  const measures = paired(before.measures, after.measures, ({ id }) => id);
  const differing = (aspect: (measure: M) => string) =>
    measures.both.filter(([old, now]) => aspect(old) !== aspect(now));
  return {
    documents: paired(before.documents, after.documents, ({ id }) => id),
    measures,
    reworded: differing(of.wording),
    moved: differing(of.state),
    unmoved: measures.both.filter(([old, now]) => of.state(old) === of.state(now)),
    evidence: paired(before.evidence, after.evidence, ({ id }) => id),
  };
}
