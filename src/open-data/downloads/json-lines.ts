import type { Sheet } from '../dataset.ts';
import type { Published } from '../field.ts';

/** A sheet as JSON Lines (https://jsonlines.org): one object a row, its keys the columns; numbers, lists and empty cells (`null`) as such. */
export function jsonLinesOf(sheet: Sheet, published: Published): string {
  return sheet
    .rows(published)
    .map((cells) => {
      const row = Object.fromEntries(
        sheet.columns.map(({ name }, at) => [name, cells[at] === '' ? null : (cells[at] ?? null)]),
      );
      return `${JSON.stringify(row)}\n`;
    })
    .join('');
}
