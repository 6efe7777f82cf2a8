import { COMPARISON_FORMAT, type Comparison, type Side } from './comparison.ts';
import { documentChanges } from './documents.ts';
import { evidenceChanges } from './evidence.ts';
import { namingOf } from './naming.ts';
import { rewriting } from './own-words.ts';
import { heldDifferences } from '#domain/held-differences.ts';
import { paired } from '#domain/paired.ts';
import type { PublishedMeasure } from './published.ts';
import type { SnapshotContent } from './snapshot-content.ts';
import { newRepairs, rewording, wordingOf } from './source-words.ts';
import { stateChanges, standingOf } from './states.ts';

/**
 * What changed from one snapshot to another, from what they hold and nothing else: the same two give the same comparison anywhere.
 * Lists are in the order of the second snapshot; what only the first holds is in the first's order.
 */
export function comparisonOf(from: SnapshotContent, to: SnapshotContent): Comparison {
  const naming = namingOf(from, to);
  const held = heldDifferences(from, to, { wording: wordingOf, state: standingOf(from, to) });
  const { measures } = held;
  const repairs = newRepairs(from, to);
  const kept = ({ id, quote, progress, timeliness }: PublishedMeasure) => ({
    ...naming.measure(id),
    ...{ quote, summary: progress.summary, timeliness },
  });
  const rewritten = measures.both.flatMap((pair) => rewriting(pair, naming));
  const evidence = evidenceChanges(held.evidence, naming);
  return {
    kind: 'reform-ledger-comparison',
    format: COMPARISON_FORMAT,
    from: sideOf(from),
    to: sideOf(to),
    documents: documentChanges(held.documents),
    measures: {
      added: measures.added.map(kept),
      removed: measures.removed.map(kept),
      reworded: held.reworded.map((pair) => rewording(pair, repairs.get(pair[1].document) ?? [], naming)),
      rewritten,
    },
    ...stateChanges(held, { from, to, evidence, rewritten, naming }),
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
