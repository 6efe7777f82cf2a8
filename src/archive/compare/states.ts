import type { Scope } from '#domain/evidence.ts';
import type { Cause, Comparison, StateChange, Steps } from './comparison.ts';
import { evidenceOf } from './evidence.ts';
import { canonical } from './json-differences.ts';
import type { Naming } from './naming.ts';
import { paired } from './paired.ts';
import type { PublishedChange, PublishedMeasure } from './published.ts';
import type { SnapshotContent } from './snapshot-content.ts';

type Pair = readonly [old: PublishedMeasure, now: PublishedMeasure];
type ShownEvidence = StateChange['evidence'][number];

/** What stands behind changes of state: the evidence that changed, and whose elements we rewrote. */
export interface Behind {
  readonly from: SnapshotContent;
  readonly to: SnapshotContent;
  readonly evidence: Comparison['evidence'];
  readonly rewritten: Comparison['measures']['rewritten'];
  readonly naming: Naming;
}

/** Changes of state, and measures of the same state whose history is told otherwise. */
export function stateChanges(pairs: readonly Pair[], behind: Behind): Pick<Comparison, 'states' | 'histories'> {
  const told = stepChanges(behind);
  const states = pairs.filter(([old, now]) => old.progress.state !== now.progress.state);
  const others = pairs.filter(([old, now]) => old.progress.state === now.progress.state);
  return {
    states: states.map((pair) => stateChange(pair, told(pair[1].id), behind)),
    histories: others.flatMap((pair) => {
      const { id } = pair[1];
      const [since, steps] = [sinceOf(pair), told(id)];
      const isSame = since.from === since.to && steps.added.length + steps.gone.length === 0;
      return isSame ? [] : [{ measure: behind.naming.measure(id), since, steps }];
    }),
  };
}

function stateChange([old, now]: Pair, steps: Steps, behind: Behind): StateChange {
  const evidence = evidenceBehind(now.id, steps, behind);
  return {
    measure: behind.naming.measure(now.id),
    from: old.progress.state,
    to: now.progress.state,
    since: sinceOf([old, now]),
    causes: causesOf(now.id, steps, evidence, behind),
    evidence,
    steps,
  };
}

const sinceOf = ([old, now]: Pair) => ({ from: old.progress.since, to: now.progress.since });

function evidenceBehind(measure: string, steps: Steps, { from, to, evidence, naming }: Behind): ShownEvidence[] {
  const isOfThis = (record: { measure: { id: string } }) => record.measure.id === measure;
  const altered = evidence.altered.map((record) => record.evidence);
  const changed = new Set([...evidence.added, ...altered].map(({ id }) => id));
  const restedOn = new Set(steps.added.flatMap((step) => step.evidence));
  const known = to.evidence.filter(({ id }) => restedOn.has(id) && !changed.has(id));
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

/** Scopes that no rule has let move a state: what merely surrounds a measure. */
const SURROUNDING = new Set<unknown>(['background', 'context'] satisfies Scope[]);

const movesState = ({ evidence }: SnapshotContent, id: string) =>
  evidence.some((record) => record.id === id && !SURROUNDING.has(record['scope']));

function causesOf(measure: string, steps: Steps, evidence: readonly ShownEvidence[], behind: Behind): Cause[] {
  const found = (is: ShownEvidence['is']) => evidence.some((record) => record.is === is);
  const isSearch = ({ to, evidence: ids }: Steps['added'][number]) => to === 'no-evidence-found' && ids.length === 0;
  const isElements = behind.rewritten.some(
    ({ measure: { id }, changes }) => id === measure && changes.some(({ part }) => part === 'element'),
  );
  const told: Record<Cause, boolean> = {
    'evidence-added': found('added'),
    'evidence-altered': found('altered'),
    'evidence-removed': found('removed'),
    'evidence-known': found('known'),
    'search-added': steps.added.some(isSearch),
    'search-gone': steps.gone.some(isSearch),
    elements: isElements,
    rubric: behind.from.snapshot.rubric !== behind.to.snapshot.rubric,
  };
  return (Object.keys(told) as Cause[]).filter((cause) => told[cause]);
}

/** By measure: the steps of its history that only one snapshot tells, oldest first. */
function stepChanges({ from, to }: Behind): (measure: string) => Steps {
  const [old, now] = [stepsByMeasure(from.changes), stepsByMeasure(to.changes)];
  return (measure) => {
    const { added, removed } = paired(old.get(measure) ?? [], now.get(measure) ?? [], canonical);
    return { added: [...added], gone: [...removed] };
  };
}

function stepsByMeasure(changes: readonly PublishedChange[]): Map<string, Steps['added']> {
  const steps = new Map<string, Steps['added']>();
  // The API tells the newest first.
  for (const { measure, day, from, to, evidence } of [...changes].reverse()) {
    steps.set(measure, [...(steps.get(measure) ?? []), { day, from, to, evidence }]);
  }
  return steps;
}
