import type { Catalogue } from '#catalogue/catalogue.ts';

/** From the earliest date that a record of the portal gives to its data date; dates as exact as their sources. */
export function coveredPeriod({ site, documents, measures }: Catalogue): {
  readonly from: string;
  readonly to: string;
} {
  const dates = [
    ...documents.flatMap(({ issued, published }) => [issued.date ?? [], published.date ?? []].flat()),
    ...measures.flatMap(({ ledger }) => ledger.evidence.map(({ date }) => date)),
  ];
  return { from: dates.sort()[0] ?? site.dataDate, to: site.dataDate };
}
