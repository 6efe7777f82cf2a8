import type { Catalogue, Measure } from '#catalogue/catalogue.ts';

/** How many measures a page names as being about the same. */
const SHOWN = 6;

/**
 * The measures nearest to this one by theme: other documents before its own, then most shared themes, the measure's own first
 * theme counting most, then document order.
 */
export function sameThemeElsewhere(catalogue: Catalogue, measure: Measure): Measure[] {
  const weight = new Map(measure.themes.map(({ id }, at) => [id, measure.themes.length - at + 1]));
  const nearness = (other: Measure) => other.themes.reduce((sum, { id }) => sum + (weight.get(id) ?? 0), 0);
  const elsewhere = (other: Measure) => (other.document.id === measure.document.id ? 0 : 1);
  return catalogue.measures
    .filter((other) => other !== measure && nearness(other) > 0)
    .map((other, order) => ({ other, order, nearness: nearness(other), elsewhere: elsewhere(other) }))
    .sort((a, b) => b.elsewhere - a.elsewhere || b.nearness - a.nearness || a.order - b.order)
    .slice(0, SHOWN)
    .map(({ other }) => other);
}
