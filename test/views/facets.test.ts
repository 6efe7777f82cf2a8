import { describe, expect, test } from 'vitest';
import { satisfies } from '#components/browse/refine.ts';
import { addressesAt } from '#views/addresses.ts';
import { facets as offered, facetsOf } from '#views/facets.ts';
import { measuresPage } from '#views/measures-page.ts';
import { found, countyCatalogue } from '../fixtures/catalogues.ts';

const catalogue = await countyCatalogue();
const addresses = addressesAt('/');
const facets = facetsOf(catalogue, addresses);
const all = measuresPage(catalogue, addresses);

describe('the facets of the list of measures', () => {
  test('are offered in their order', () => {
    expect(facets.map(({ facet }) => facet)).toEqual([...offered]);
  });

  test('offer no value that no measure has, and each once', () => {
    for (const { values } of facets) {
      expect(values.filter(({ count }) => count < 1)).toEqual([]);
      expect(new Set(values.map(({ value }) => value)).size).toBe(values.length);
    }
  });

  test.each(facets.flatMap(({ facet, values }) => values.map((value) => ({ facet, ...value }))))(
    'count for $facet $value what its page lists, and what narrowing the list in place leaves',
    ({ facet, value, name, count, href }) => {
      const page = measuresPage(catalogue, addresses, { facet, value, name });
      const rows = page.groups.flatMap((group) => group.rows);
      expect(page.total).toBe(count);
      expect(rows).toHaveLength(count);
      const left = all.groups
        .flatMap((group) => group.rows)
        .filter((row) => satisfies(new Set(row.facets), new Map([[facet, value]])));
      expect(left.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      expect(href).toBe(`/measures/by/${facet}/${value}/`);
    },
  );

  test('divide all measures by document, place, level and kind', () => {
    for (const facet of ['document', 'place', 'level', 'kind'] as const) {
      const { values } = found(facets, (one) => one.facet === facet);
      expect(values.reduce((sum, { count }) => sum + count, 0)).toBe(14);
    }
    expect(found(facets, ({ facet }) => facet === 'kind').values).toMatchObject([
      { name: '举措', count: 12 },
      { name: '组织实施要求', count: 2 },
    ]);
  });

  test('list themes as their register does, and bodies by how many measures name them', () => {
    const themes = found(facets, ({ facet }) => facet === 'theme').values.map(({ value }) => value);
    expect(themes).toEqual(catalogue.themes.map(({ id }) => id));
    const counts = found(facets, ({ facet }) => facet === 'body').values.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});
