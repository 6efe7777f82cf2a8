import { sourceParts, type Reworded } from './comparison.ts';
import { repairChanges } from './documents.ts';
import { canonicalJson } from '#files/canonical-json.ts';
import type { Naming } from './naming.ts';
import type { PublishedMeasure } from './published.ts';
import { isRepaired, type Repair } from './repaired.ts';
import type { SnapshotContent } from './snapshot-content.ts';
import { textChange } from './text-change.ts';

/** The repairs that each document records only in the second snapshot, by the document's id. */
export function newRepairs(from: SnapshotContent, to: SnapshotContent) {
  const before = new Map(from.documents.map((document) => [document.id, document]));
  return new Map(
    to.documents.map((document) => {
      const old = before.get(document.id);
      const isKnown = (repair: Repair) =>
        old?.repairs.some(({ before, after }) => before === repair.before && after === repair.after) ?? false;
      // A repair whose reason alone was rewritten accounts for no change of text.
      return [document.id, repairChanges(old, document).added.filter((repair) => !isKnown(repair))] as const;
    }),
  );
}

/** All of the source's words that a measure has: the same where none of its parts differs. */
export const wordingOf = (measure: PublishedMeasure) => canonicalJson(sourceParts.map((part) => measure[part]));

/** What differs in the source's words of a measure, and whether the repairs added to its document account for it. */
export function rewording(
  [old, now]: readonly [PublishedMeasure, PublishedMeasure],
  repairs: Reworded['repairs'],
  naming: Naming,
): Reworded {
  const parts = sourceParts.filter((part) => old[part] !== now[part]);
  return {
    measure: naming.measure(now.id),
    parts: parts.map((part) => ({ part, pieces: textChange(old[part], now[part]) })),
    isRecorded: parts.every((part) => isRepaired(old[part], now[part], repairs)),
    repairs: repairs.filter(({ after }) => parts.some((part) => now[part].includes(after))),
  };
}
