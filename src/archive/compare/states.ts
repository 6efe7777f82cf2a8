import { lastDay } from '#domain/calendar.ts';
import type { Scope } from '#domain/evidence.ts';
import type { Cause, Comparison, OwnChange, StateDifference, Steps } from './comparison.ts';
import { evidenceOf } from './evidence.ts';
import { canonicalJson } from '#files/canonical-json.ts';
import type { Naming } from './naming.ts';
import type { Pair as HeldPair } from '#domain/held-differences.ts';
import { paired } from '#domain/paired.ts';
import type { PublishedChange, PublishedMeasure } from './published.ts';
import type { SnapshotContent } from './snapshot-content.ts';

type Pair = HeldPair<PublishedMeasure>;
type ShownEvidence = StateDifference['evidence'][number];

/** What stands behind changes of state: the evidence that changed, and whose elements we rewrote. */
export interface Behind {
  readonly from: SnapshotContent;
  readonly to: SnapshotContent;
  readonly evidence: Comparison['evidence'];
  readonly rewritten: Comparison['measures']['rewritten'];
  readonly naming: Naming;
}

/** Whether the snapshots are of unlike rubrics: then only the words for a whole measure can be held against each other. */
const isOtherRule = ({ from, to }: Pick<Behind, 'from' | 'to'>) => from.snapshot.rubric !== to.snapshot.rubric;

/** What of a measure tells that its progress is the same in both snapshots. */
export function standingOf(from: SnapshotContent, to: SnapshotContent): (measure: PublishedMeasure) => string {
  if (isOtherRule({ from, to })) return ({ progress }) => progress.summary;
  return ({ progress: { summary, core } }) => canonicalJson([summary, core.map(({ id, state }) => [id, state])]);
}

/** Changes of summaries and core promises, and measures whose states are the same and whose history is told otherwise. */
export function stateChanges(
  { moved, unmoved }: { readonly moved: readonly Pair[]; readonly unmoved: readonly Pair[] },
  behind: Behind,
): Pick<Comparison, 'states' | 'histories'> {
  const told = stepChanges(behind);
  return {
    states: moved.map((pair) => stateChange(pair, told(pair[1].id), behind)),
    histories: isOtherRule(behind)
      ? []
      : unmoved.flatMap((pair) => {
          const { id } = pair[1];
          const [since, steps] = [sinceOf(pair), told(id)];
          const isSame = since.from === since.to && steps.added.length + steps.gone.length === 0;
          return isSame ? [] : [{ measure: behind.naming.measure(id), since, steps }];
        }),
  };
}

function stateChange([old, now]: Pair, steps: Steps, behind: Behind): StateDifference {
  const evidence = evidenceBehind(now.id, behind);
  const promises = promiseChanges(old, now);
  return {
    measure: behind.naming.measure(now.id),
    from: old.progress.summary,
    to: now.progress.summary,
    since: sinceOf([old, now]),
    promises,
    causes: causesOf([old, now], promises, evidence, behind),
    evidence,
    steps,
  };
}

const sinceOf = ([old, now]: Pair) => ({ from: old.progress.since, to: now.progress.since });

function promiseChanges({ progress: old }: PublishedMeasure, { progress: now }: PublishedMeasure) {
  const { added, removed, both } = paired(old.core, now.core, ({ id }) => id);
  return [
    ...both.flatMap(([from, to]) => (from.state === to.state ? [] : [{ id: to.id, from: from.state, to: to.state }])),
    ...added.map(({ id, state }) => ({ id, from: null, to: state })),
    ...removed.map(({ id, state }) => ({ id, from: state, to: null })),
  ];
}

function evidenceBehind(measure: string, behind: Behind): ShownEvidence[] {
  const { from, to, evidence, naming } = behind;
  const isOfThis = (record: { measure: { id: string } }) => record.measure.id === measure;
  const altered = evidence.altered.filter((record) => !isReclassified(record, behind)).map((record) => record.evidence);
  const changed = new Set([...evidence.added, ...altered].map(({ id }) => id));
  const [first = '', last = ''] = [from.snapshot.dataDate, to.snapshot.dataDate].sort();
  const known = to.evidence.filter(
    ({ id, measure: of, date }) =>
      of === measure && !changed.has(id) && movesState(to, id) && first < lastDay(date) && lastDay(date) <= last,
  );
  return [
    ...evidence.added
      .filter(isOfThis)
      .filter(({ id }) => movesState(to, id))
      .map((record) => ({ ...record, is: 'added' as const })),
    ...altered.filter(isOfThis).map((record) => ({ ...record, is: 'altered' as const })),
    ...evidence.removed
      .filter(isOfThis)
      .filter(({ id }) => movesState(from, id))
      .map((record) => ({ ...record, is: 'removed' as const })),
    ...known.map((record) => ({ ...evidenceOf(record, naming), is: 'known' as const })),
  ];
}

/** Whether a record tells the same and another rubric only calls its kind otherwise, or asks for a field that the other does not have. */
function isReclassified({ fields }: Comparison['evidence']['altered'][number], behind: Behind): boolean {
  return isOtherRule(behind) && fields.every(({ field, from, to }) => field === 'kind' || isNewField({ from, to }));
}

const isNewField = ({ from, to }: { readonly from: unknown; readonly to: unknown }) => from === null || to === null;

/** Scopes that no rule has let move a state: what merely surrounds a measure. */
const SURROUNDING = new Set<unknown>(['background', 'context'] satisfies Scope[]);

const movesState = ({ evidence }: SnapshotContent, id: string) =>
  evidence.some((record) => record.id === id && !SURROUNDING.has(record['scope']));

function causesOf(
  [old, now]: Pair,
  promises: StateDifference['promises'],
  evidence: readonly ShownEvidence[],
  behind: Behind,
): Cause[] {
  const found = (is: ShownEvidence['is']) => evidence.some((record) => record.is === is);
  const { added, removed } = paired(searchesOf(behind.from, now), searchesOf(behind.to, now), canonicalJson);
  const isSearched = (side: 'from' | 'to', { progress }: PublishedMeasure) =>
    [progress.summary, ...promises.map((promise) => promise[side])].includes('no-evidence-found');
  const told: Record<Cause, boolean> = {
    'evidence-added': found('added'),
    'evidence-altered': found('altered'),
    'evidence-removed': found('removed'),
    'evidence-known': found('known'),
    'search-added': added.length > 0 && isSearched('to', now),
    'search-gone': removed.length > 0 && isSearched('from', old),
    elements: behind.rewritten.some(
      ({ measure, changes }) => measure.id === now.id && changes.some(isOfElements(behind)),
    ),
    rubric: isOtherRule(behind),
  };
  return (Object.keys(told) as Cause[]).filter((cause) => told[cause]);
}

/** What a rubric asks for that the other does not know is no rewriting of a promise. */
const isOfElements = (behind: Behind) => (change: OwnChange) =>
  change.part === 'element' && !(isOtherRule(behind) && change.field !== null && isNewField(change));

const searchesOf = ({ searches }: SnapshotContent, { id }: PublishedMeasure) =>
  searches.filter(({ measure }) => measure === id).map(({ date, where, queries }) => ({ date, where, queries }));

/** By measure: the steps of its history that only one snapshot tells, oldest first; none where the rubrics differ. */
function stepChanges(behind: Behind): (measure: string) => Steps {
  if (isOtherRule(behind)) return () => ({ added: [], gone: [] });
  const [old, now] = [stepsByMeasure(behind.from.changes), stepsByMeasure(behind.to.changes)];
  return (measure) => {
    const { added, removed } = paired(old.get(measure) ?? [], now.get(measure) ?? [], canonicalJson);
    return { added: [...added], gone: [...removed] };
  };
}

function stepsByMeasure(changes: readonly PublishedChange[]): Map<string, Steps['added']> {
  const steps = new Map<string, Steps['added']>();
  // The API tells the newest first.
  for (const { measure, element = null, day, from, to, evidence } of [...changes].reverse()) {
    steps.set(measure, [...(steps.get(measure) ?? []), { element, day, from, to, evidence }]);
  }
  return steps;
}
