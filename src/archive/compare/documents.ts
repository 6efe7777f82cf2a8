import type { ChangedDocument, Comparison } from './comparison.ts';
import { canonicalJson } from '#files/canonical-json.ts';
import { jsonDifferences } from './json-differences.ts';
import { paired, type Paired } from '#domain/paired.ts';
import type { PublishedDocument } from './published.ts';

/** Told in another place, or no more than where and how many. */
const ELSEWHERE = ['id', 'url', 'sha256', 'repairs', 'measures', 'requirements'];

export function documentChanges({ added, removed, both }: Paired<PublishedDocument>): Comparison['documents'] {
  return {
    added: added.map(named),
    removed: removed.map(named),
    changed: both.flatMap(([old, now]) => changed(old, now)),
  };
}

/** Repairs recorded only in one of two records of a document. */
export function repairChanges(old: PublishedDocument | undefined, now: PublishedDocument | undefined) {
  const { added, removed } = paired(old?.repairs ?? [], now?.repairs ?? [], canonicalJson);
  return { added: added.map(plainRepair), withdrawn: removed.map(plainRepair) };
}

function changed(old: PublishedDocument, now: PublishedDocument): ChangedDocument[] {
  const text = old.sha256 === now.sha256 ? null : { from: old.sha256, to: now.sha256 };
  const repairs = repairChanges(old, now);
  const fields = jsonDifferences(old, now, ELSEWHERE);
  if (!text && fields.length + repairs.added.length + repairs.withdrawn.length === 0) return [];
  return [{ document: named(now), text, isRecorded: text === null || repairs.added.length > 0, repairs, fields }];
}

const named = ({ id, short, title }: PublishedDocument) => ({ id, short, title });

const plainRepair = ({ line, before, after, why }: PublishedDocument['repairs'][number]) => ({
  ...{ line, before, after, why },
});
