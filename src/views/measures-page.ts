import type { Catalogue, Measure } from '#catalogue/catalogue.ts';
import type { Addresses } from './addresses.ts';
import { facetNames, facetsOf, facetValues, type Facet, type FacetValue } from './facets.ts';
import { measureRow, type MeasureRow } from './measure-row.ts';
import { dayView, type DayView, type PageMeta } from './page.ts';
import { countsView, type CountsView } from './progress.ts';

/** A row with its facet values, each as `facet:value`, for narrowing the list in place. */
export interface FacetedRow extends MeasureRow {
  readonly facets: readonly string[];
}

/** Everything that `/measures/` and `/measures/by/<facet>/<value>/` show. */
export interface MeasuresPage extends PageMeta {
  readonly heading: string;
  /** The one value to which the list is narrowed; absent on the list of all. */
  readonly chosen: { readonly facet: Facet; readonly value: string; readonly name: string } | undefined;
  readonly all: string;
  readonly total: number;
  readonly progress: CountsView;
  readonly dataDate: DayView;
  readonly facets: readonly { readonly facet: Facet; readonly name: string; readonly values: readonly FacetValue[] }[];
  readonly groups: readonly { readonly name: string; readonly href: string; readonly rows: readonly FacetedRow[] }[];
}

/** A narrowed list offers the facets with few values and its own; the list of all offers every one. */
const SHORT_FACET = 12;

export function measuresPage(
  catalogue: Catalogue,
  addresses: Addresses,
  chosen?: { facet: Facet; value: string; name: string },
): MeasuresPage {
  const shown = catalogue.measures.filter(
    (measure) => !chosen || facetValues(measure)[chosen.facet].some(({ value }) => value === chosen.value),
  );
  return {
    title: chosen ? `举措：${facetNames[chosen.facet]} ${chosen.name}` : '全部举措',
    description: chosen
      ? `${facetNames[chosen.facet]}为“${chosen.name}”的 ${shown.length} 条举措和组织实施要求。`
      : `按文件、地区、层级、专题、责任主体浏览全部 ${shown.length} 条举措和组织实施要求。`,
    crumbs: chosen ? [{ name: '举措', href: addresses.measures }] : [],
    heading: chosen ? `${facetNames[chosen.facet]}：${chosen.name}` : '全部举措',
    chosen,
    all: addresses.measures,
    total: shown.length,
    progress: countsView(shown),
    dataDate: dayView(catalogue.site.dataDate),
    facets: facetsOf(catalogue, addresses).filter(
      ({ facet, values }) => !chosen || facet === chosen.facet || values.length <= SHORT_FACET,
    ),
    groups: catalogue.documents
      .map((document) => ({
        name: document.short,
        href: addresses.document(document.id),
        rows: shown.filter((measure) => measure.document === document).map((measure) => facetedRow(measure, addresses)),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

function facetedRow(measure: Measure, addresses: Addresses): FacetedRow {
  const facets = Object.entries(facetValues(measure)).flatMap(([facet, values]) =>
    values.map(({ value }) => `${facet}:${value}`),
  );
  return { ...measureRow(measure, addresses), facets };
}
