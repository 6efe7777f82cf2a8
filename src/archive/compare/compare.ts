import { COMPARISON_FORMAT, type Comparison, type Side } from './comparison.ts';
import { documentChanges } from './documents.ts';
import { evidenceChanges } from './evidence.ts';
import { namingOf } from './naming.ts';
import { rewriting } from './own-words.ts';
import { paired } from './paired.ts';
import type { PublishedMeasure } from './published.ts';
import type { SnapshotContent } from './snapshot-content.ts';
import { newRepairs, rewording } from './source-words.ts';
import { stateChanges } from './states.ts';

/**
 * What changed from one snapshot to another, from what they hold and nothing else: the same two give the same comparison anywhere.
 * Lists are in the order of the second snapshot; what only the first holds is in the first's order.
 */
export function comparisonOf(from: SnapshotContent, to: SnapshotContent): Comparison {
  const naming = namingOf(from, to);
  const measures = paired(from.measures, to.measures, ({ id }) => id);
  const repairs = newRepairs(from, to);
  const kept = ({ id, quote, progress, timeliness }: PublishedMeasure) => ({
    ...naming.measure(id),
    ...{ quote, state: progress.state, timeliness },
  });
  const rewritten = measures.both.flatMap((pair) => rewriting(pair, naming));
  const evidence = evidenceChanges(from, to, naming);
  return {
    kind: 'reform-ledger-comparison',
    format: COMPARISON_FORMAT,
    from: sideOf(from),
    to: sideOf(to),
    documents: documentChanges(from, to),
    measures: {
      added: measures.added.map(kept),
      removed: measures.removed.map(kept),
      reworded: measures.both.flatMap((pair) => rewording(pair, repairs.get(pair[1].document) ?? [], naming)),
      rewritten,
    },
    ...stateChanges(measures.both, { from, to, evidence, rewritten, naming }),
    timeliness: measures.both.flatMap(([old, now]) =>
      old.timeliness === now.timeliness
        ? []
        : [{ measure: naming.measure(now.id), from: old.timeliness, to: now.timeliness }],
    ),
    evidence,
    files: fileChanges(from, to),
  };
}

function sideOf({ snapshot, documents, measures, evidence }: SnapshotContent): Side {
  const { title, dataDate, commit, inputs, rubric, site, files } = snapshot;
  return {
    ...{ title, dataDate, commit, inputs, rubric, site },
    documents: documents.length,
    measures: measures.length,
    evidence: evidence.length,
    files: files.length,
  };
}

function fileChanges(from: SnapshotContent, to: SnapshotContent): Comparison['files'] {
  const { added, removed, both } = paired(from.snapshot.files, to.snapshot.files, ({ path }) => path);
  return {
    added: added.length,
    removed: removed.length,
    changed: both.filter(([old, now]) => old.sha256 !== now.sha256).length,
  };
}
