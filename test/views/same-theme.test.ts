import { describe, expect, test } from 'vitest';
import type { Catalogue, Document, Measure } from '#catalogue/catalogue.ts';
import { sameThemeElsewhere } from '#views/same-theme.ts';
import { found, countyCatalogue } from '../fixtures/catalogues.ts';

const real = await countyCatalogue();
const [original] = real.measures as [Measure, ...Measure[]];

/** A catalogue of measures given as `document/number: themes`. */
function catalogueOf(of: Record<string, string[]>): Catalogue {
  const measures = Object.entries(of).map(([id, themes]) => {
    const document = { ...original.document, id: id.split('/')[0] ?? '' } satisfies Document;
    return { ...original, id, document, themes: themes.map((theme) => ({ id: theme, name: theme, sentence: theme })) };
  });
  return { ...real, measures };
}

function nearest(catalogue: Catalogue, id: string): string[] {
  return sameThemeElsewhere(
    catalogue,
    found(catalogue.measures, (measure) => measure.id === id),
  ).map((measure) => measure.id);
}

describe('measures on the same theme', () => {
  test('come most shared themes first', () => {
    const catalogue = catalogueOf({ 'a/1': ['x', 'y'], 'b/1': ['y'], 'b/2': ['y', 'x'], 'b/3': ['z'] });
    expect(nearest(catalogue, 'a/1')).toEqual(['b/2', 'b/1']);
  });

  test('come by the first theme before the others', () => {
    const catalogue = catalogueOf({ 'a/1': ['x', 'y'], 'b/1': ['y'], 'b/2': ['x'] });
    expect(nearest(catalogue, 'a/1')).toEqual(['b/2', 'b/1']);
  });

  test('come from other documents before the own one', () => {
    const catalogue = catalogueOf({ 'a/1': ['x', 'y'], 'a/2': ['x', 'y'], 'b/1': ['y'] });
    expect(nearest(catalogue, 'a/1')).toEqual(['b/1', 'a/2']);
  });

  test('come in document order where nothing else decides', () => {
    const catalogue = catalogueOf({ 'a/1': ['x'], 'b/1': ['x'], 'c/1': ['x'], 'd/1': ['x'] });
    expect(nearest(catalogue, 'c/1')).toEqual(['a/1', 'b/1', 'd/1']);
  });

  test('are at most six', () => {
    const ids = Array.from({ length: 9 }, (_, at) => [`b/${at}`, ['x']] as const);
    expect(nearest(catalogueOf({ 'a/1': ['x'], ...Object.fromEntries(ids) }), 'a/1')).toHaveLength(6);
  });

  test('are never the measure itself nor one that shares no theme', () => {
    for (const measure of real.measures) {
      const own = new Set(measure.themes);
      const shown = sameThemeElsewhere(real, measure);
      expect(shown).not.toContain(measure);
      expect(shown.filter(({ themes }) => !themes.some((theme) => own.has(theme)))).toEqual([]);
    }
  });
});
