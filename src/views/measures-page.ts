import type { Catalogue, Measure } from '#catalogue/catalogue.ts';
import { browse } from '#words/browse.ts';
import { siteFrame } from '#words/site-frame.ts';
import type { Addresses } from './addresses.ts';
import { facetsOf, facetValues, type Facet, type FacetValue } from './facets.ts';
import { measureRow, type MeasureRow } from './measure-row.ts';
import { dayView, type DayView, type PageMeta } from './page.ts';
import { stateCountsView, type StateCountsView } from './assessment.ts';

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
  readonly states: StateCountsView;
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
    title: chosen ? browse.title(browse.facets[chosen.facet], chosen.name) : browse.all,
    description: chosen
      ? browse.description(browse.facets[chosen.facet], chosen.name, shown.length)
      : browse.allDescription(shown.length),
    crumbs: chosen ? [{ name: siteFrame.sections.measures, href: addresses.measures }] : [],
    heading: chosen ? browse.heading(browse.facets[chosen.facet], chosen.name) : browse.all,
    chosen,
    all: addresses.measures,
    total: shown.length,
    states: stateCountsView(shown),
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
