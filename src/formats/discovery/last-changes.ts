import type { Catalogue, Measure } from '#catalogue/catalogue.ts';
import type { Addresses } from '#views/addresses.ts';

/**
 * The day of the last record about what a page shows, by the page's address: of a measure, and of the document, themes and bodies that list it. Pages
 * whose content bears no date are absent.
 */
export function lastChanges({ measures }: Catalogue, addresses: Addresses): ReadonlyMap<string, string> {
  const changes = new Map<string, string>();
  for (const measure of measures) {
    const day = lastRecord(measure);
    if (day === undefined) continue;
    for (const address of pagesOf(measure, addresses)) {
      const known = changes.get(address);
      if (known === undefined || known < day) changes.set(address, day);
    }
  }
  return changes;
}

function lastRecord({ ledger }: Measure): string | undefined {
  return [
    ...ledger.evidence.map(({ recorded }) => recorded),
    ...ledger.statements.map(({ recorded }) => recorded),
    ...ledger.searches.map(({ date }) => date),
  ]
    .sort()
    .at(-1);
}

function pagesOf({ id, document, themes, bodies }: Measure, addresses: Addresses): string[] {
  return [
    addresses.measure(id),
    addresses.document(document.id),
    ...themes.map((theme) => addresses.theme(theme.id)),
    ...bodies.map(({ body }) => addresses.body(body.id)),
  ];
}
