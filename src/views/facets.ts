import type { Catalogue, Measure } from '#catalogue/catalogue.ts';
import { kindNames, levelNames, progressNames, promiseNames } from '#text/names.ts';
import type { Addresses } from './addresses.ts';
import { promisesOf } from './measure-row.ts';

/** The ways in which the list of measures can be narrowed, in the order in which the page offers them. */
export const facetNames = {
  document: '文件',
  place: '地区',
  level: '层级',
  theme: '专题',
  body: '责任主体',
  kind: '类别',
  promise: '指标与期限',
  state: '核定进展',
} as const;

export type Facet = keyof typeof facetNames;

/** One value of a facet: its address, and how many measures have it. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly href: string;
}

/** The values of a measure under each facet. Places go by their document, for they have no id of their own. */
export function facetValues(measure: Measure): Record<Facet, readonly { value: string; name: string }[]> {
  const { document } = measure;
  return {
    document: [{ value: document.id, name: document.short }],
    place: [{ value: placeId(document.id), name: document.region }],
    level: [{ value: document.level, name: levelNames[document.level] }],
    theme: measure.themes.map(({ id, name }) => ({ value: id, name })),
    body: measure.bodies.map(({ body }) => ({ value: body.id, name: body.name })),
    kind: [{ value: measure.kind, name: kindNames[measure.kind] }],
    promise: promisesOf(measure.elements).map((value) => ({ value, name: promiseNames[value] })),
    state: [{ value: measure.assessment.state, name: progressNames[measure.assessment.state] }],
  };
}

/** `yancheng-2019` lies in `yancheng`; the ministry's document holds for the whole country. */
function placeId(document: string): string {
  const [first = document] = document.split('-');
  return first === 'moj' ? 'china' : first;
}

/** Every facet with its values; a value that no measure has is not offered. Themes keep their register's order. */
export function facetsOf(
  catalogue: Catalogue,
  addresses: Addresses,
): { facet: Facet; name: string; values: FacetValue[] }[] {
  const order = new Map(catalogue.themes.map(({ id }, at) => [id, at]));
  return (Object.keys(facetNames) as Facet[]).map((facet) => {
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
    return { facet, name: facetNames[facet], values: sorted };
  });
}
