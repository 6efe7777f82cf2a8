import { chartWords } from '#words/charts.ts';
import { inBothLayouts, sourceLine, type Chart } from '../chart.ts';
import type { ChartedCatalogue } from '../charted.ts';
import { countStates } from './count.ts';
import { placeStates } from './place.ts';

const words = chartWords.statesByDocument;

export function statesByDocument(catalogue: ChartedCatalogue): Chart {
  const counted = countStates(catalogue);
  const { total, floor, records } = counted.all;
  return {
    name: 'states-by-document',
    id: 'states-by-document',
    title: words.title(total, floor, records),
    description: words.description,
    caption: [sourceLine(catalogue.site), ...words.caption],
    table: counted.table,
    drawings: inBothLayouts((width) => placeStates(counted, width)),
  };
}
