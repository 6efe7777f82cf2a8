import type { Catalogue, Measure } from '#catalogue/catalogue.ts';
import { browse } from '#words/browse.ts';
import { states, summaries } from '#domain/state.ts';
import { kindNames, levelNames, promiseNames, stateNames, summaryNames } from '#words/names.ts';
import type { Addresses } from './addresses.ts';
import { promisesOf } from './measure-row.ts';

/** The ways in which the list of measures can be narrowed, in the order in which the page offers them. */
export const facets = ['document', 'place', 'level', 'theme', 'body', 'kind', 'promise', 'summary', 'state'] as const;

export type Facet = (typeof facets)[number];

/** One value of a facet: its address, and how many measures have it. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly href: string;
}

/** The values of a measure under each facet. A place and its level are those of the document. */
export function facetValues(measure: Measure): Record<Facet, readonly { value: string; name: string }[]> {
  const { document } = measure;
  const { place } = document;
  return {
    document: [{ value: document.id, name: document.short }],
    place: [{ value: place.id, name: place.name }],
    level: [{ value: place.level, name: levelNames[place.level] }],
    theme: measure.themes.map(({ id, name }) => ({ value: id, name })),
    body: measure.bodies.map(({ body }) => ({ value: body.id, name: body.name })),
    kind: [{ value: measure.kind, name: kindNames[measure.kind] }],
    promise: promisesOf(measure.elements).map((value) => ({ value, name: promiseNames[value] })),
    summary: [{ value: measure.assessment.summary, name: summaryNames[measure.assessment.summary] }],
    state: states
      .filter((state) => measure.assessment.promises.some((promise) => promise.core && promise.state === state))
      .map((state) => ({ value: state, name: stateNames[state] })),
  };
}

/** Every facet with its values; a value that no measure has is not offered. Themes keep their register's order. */
export function facetsOf(
  catalogue: Catalogue,
  addresses: Addresses,
): { facet: Facet; name: string; values: FacetValue[] }[] {
  const order = new Map(catalogue.themes.map(({ id }, at) => [id, at]));
  return facets.map((facet) => {
    const values = new Map<string, { value: string; name: string; count: number; href: string }>();
    for (const measure of catalogue.measures) {
      for (const { value, name } of facetValues(measure)[facet]) {
        const known = values.get(value) ?? { value, name, count: 0, href: addresses.facet(facet, value) };
        known.count += 1;
        values.set(value, known);
      }
    }
    const sorted = [...values.values()];
    if (facet === 'theme') sorted.sort((a, b) => (order.get(a.value) ?? 0) - (order.get(b.value) ?? 0));
    if (facet === 'body') sorted.sort((a, b) => b.count - a.count);
    if (facet === 'state') sorted.sort((a, b) => inOrder(states, a.value, b.value));
    if (facet === 'summary') sorted.sort((a, b) => inOrder(summaries, a.value, b.value));
    return { facet, name: browse.facets[facet], values: sorted };
  });
}

function inOrder(list: readonly string[], a: string, b: string): number {
  return list.indexOf(a) - list.indexOf(b);
}
