import { chartWords } from '#words/charts.ts';
import { inBothLayouts, sourceLine, type Chart } from '../chart.ts';
import type { ChartedCatalogue } from '../charted.ts';
import { countThemes } from './count.ts';
import { placeThemes } from './place.ts';

const words = chartWords.themesByDocuments;

export function themesByDocuments(catalogue: ChartedCatalogue): Chart {
  const counted = countThemes(catalogue);
  return {
    name: 'themes-by-documents',
    id: 'themes-by-documents',
    title: words.title(counted.themes.length, counted.covered),
    description: words.description,
    caption: [sourceLine(catalogue.site), words.caption],
    table: counted.table,
    drawings: inBothLayouts((width, layout) => placeThemes(counted, width, layout)),
  };
}
