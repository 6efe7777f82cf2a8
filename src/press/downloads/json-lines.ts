import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Addresses } from '#views/addresses.ts';
import type { Sheet } from '#views/sheets/sheet.ts';

/** A sheet as JSON Lines (https://jsonlines.org): one object a row, its keys the columns; numbers, lists and empty cells (`null`) as such. */
export function jsonLinesOf(sheet: Sheet, catalogue: Catalogue, addresses: Addresses): string {
  return sheet
    .rows(catalogue, addresses)
    .map((cells) => {
      const row = Object.fromEntries(
        sheet.columns.map(({ name }, at) => [name, cells[at] === '' ? null : (cells[at] ?? null)]),
      );
      return `${JSON.stringify(row)}\n`;
    })
    .join('');
}
