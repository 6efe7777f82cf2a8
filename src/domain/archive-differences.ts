import type { ArchivedSnapshot, Holding } from './archive-record.ts';
import { heldDifferences } from './held-differences.ts';
import { paired } from './paired.ts';
import type { State } from './state.ts';

/** A measure as the later of two snapshots names it; one that only the earlier holds, as that does. */
export interface ComparedMeasure {
  /** `<document>/<number>` */
  readonly id: string;
  readonly title: string;
}

export interface ComparedState extends ComparedMeasure {
  /** The summary of its core promises; in a snapshot of rubric 1, its state. */
  readonly from: string;
  readonly to: string;
  /** Core promises of both whose state differs; none where the rubrics differ, for rubric 1 gave promises no state. */
  readonly promises: readonly { readonly id: string; readonly from: State; readonly to: State }[];
  /** Whether only the rule moved it: the rubrics differ, and its evidence is the same. */
  readonly recomputed: boolean;
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
export function differencesOf(before: Kept, after: Kept): Differences {
  const isOtherRule = before.rubric !== after.rubric;
  const of = {
    wording: ({ quote }: HeldMeasure) => quote,
    state: (measure: HeldMeasure) =>
      isOtherRule ? wordOf(measure) : JSON.stringify([wordOf(measure), Object.entries(measure.core ?? {}).sort()]),
  };
  const { documents, measures, reworded, moved, evidence } = heldDifferences(
    heldBy(before.holding),
    heldBy(after.holding),
    of,
  );
  return {
    documents: { added: documents.added.map(idOf), removed: documents.removed.map(idOf) },
    added: measures.added.map(named),
    removed: measures.removed.map(named),
    reworded: reworded.map(([, now]) => named(now)),
    states: moved
      .map(([then, now]): ComparedState => ({
        ...named(now),
        from: wordOf(then),
        to: wordOf(now),
        promises: promiseChanges(then, now),
        recomputed: isOtherRule && String(then.evidence) === String(now.evidence),
        evidence: now.evidence.filter((id) => !then.evidence.includes(id)),
      }))
      .filter(({ from, to, promises }) => from !== to || promises.length > 0),
    evidence: { added: evidence.added.map(idOf), removed: evidence.removed.map(idOf) },
  };
}

/** A snapshot as far as another is held against it. */
type Kept = Pick<ArchivedSnapshot, 'rubric' | 'holding'>;

/** What a snapshot says of a measure in one word. */
const wordOf = ({ summary, state }: HeldMeasure): string => summary ?? state ?? 'unassessed';

function promiseChanges(then: HeldMeasure, now: HeldMeasure): ComparedState['promises'] {
  const { both } = paired(Object.entries(then.core ?? {}), Object.entries(now.core ?? {}), ([id]) => id);
  return both.flatMap(([[id, from], [, to]]) => (from === to ? [] : [{ id, from, to }]));
}

type HeldMeasure = Holding['measures'][string] & { readonly id: string };

function heldBy({ documents, measures }: Holding) {
  return {
    documents: Object.keys(documents).map((id) => ({ id })),
    measures: Object.entries(measures).map(([id, measure]): HeldMeasure => ({ id, ...measure })),
    evidence: Object.values(measures).flatMap((measure) => measure.evidence.map((id) => ({ id }))),
  };
}

const idOf = ({ id }: { readonly id: string }) => id;
const named = ({ id, title }: HeldMeasure): ComparedMeasure => ({ id, title });
