import { chartWords } from '#words/charts.ts';
import { inBothLayouts, sourceLine, type Chart } from '../chart.ts';
import type { ChartedCatalogue } from '../charted.ts';
import { countIndicators } from './count.ts';
import { placeIndicators } from './place.ts';

const words = chartWords.indicators;

export function indicators(catalogue: ChartedCatalogue): Chart {
  const counted = countIndicators(catalogue);
  return {
    name: 'indicators',
    id: 'indicators',
    title: words.title(counted.list.length, counted.reported),
    description: words.description,
    caption: [sourceLine(catalogue.site), words.caption],
    table: counted.table,
    drawings: inBothLayouts((width, layout) => placeIndicators(counted, width, layout)),
  };
}
