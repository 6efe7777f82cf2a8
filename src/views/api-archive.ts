import type { Catalogue } from '#catalogue/catalogue.ts';
import { differencesOf } from '#domain/archive-differences.ts';
import { packageAddress } from '#domain/archive-record.ts';
import type { Addresses } from './addresses.ts';

/** `/api/v1/archive.json`: every published snapshot, newest first. */
export function archiveJson({ archive }: Catalogue, addresses: Addresses) {
  return archive
    .map((snapshot, at) => {
      const { date, published, address, packages, commit, inputs, rubric, holding } = snapshot;
      const before = archive[at - 1];
      return {
        ...{ date, published, address, commit, inputs, rubric },
        packages: packages.map((one) => ({
          ...{ name: one.name, size: one.size, sha256: one.sha256 },
          address: packageAddress(snapshot, one),
        })),
        documents: Object.keys(holding.documents).length,
        measures: Object.keys(holding.measures).length,
        evidence: Object.values(holding.measures).flatMap((measure) => measure.evidence).length,
        pages: holding.pages.length,
        changes: before ? { since: before.date, ...differencesOf(before.holding, holding) } : null,
        url: addresses.snapshot(date),
      };
    })
    .reverse();
}
