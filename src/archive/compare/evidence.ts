import type { ComparedEvidence, Comparison } from './comparison.ts';
import { jsonDifferences } from './json-differences.ts';
import type { Naming } from './naming.ts';
import type { Paired } from '#domain/paired.ts';
import type { PublishedEvidence } from './published.ts';

export function evidenceChanges(
  { added, removed, both }: Paired<PublishedEvidence>,
  naming: Naming,
): Comparison['evidence'] {
  return {
    added: added.map((record) => evidenceOf(record, naming)),
    removed: removed.map((record) => evidenceOf(record, naming)),
    altered: both.flatMap(([old, now]) => {
      const fields = jsonDifferences(old, now);
      return fields.length === 0 ? [] : [{ evidence: evidenceOf(now, naming), fields }];
    }),
  };
}

/** A record of evidence as a comparison names it. */
export function evidenceOf(record: PublishedEvidence, naming: Naming): ComparedEvidence {
  const { id, measure, date, statement, source, via } = record;
  return {
    ...{ id, measure: naming.measure(measure), date, statement },
    source: source.title,
    publisher: source.publisher,
    url: source.url ?? null,
    via: via ? { title: via.title, publisher: via.publisher, url: via.url ?? null } : null,
  };
}
