import { chartWords } from '#words/charts.ts';
import { inBothLayouts, sourceLine, type Chart } from '../chart.ts';
import type { ChartedCatalogue } from '../charted.ts';
import { countDisclosure, type Disclosure } from './count.ts';
import { placeDisclosure } from './place.ts';

const words = chartWords.disclosure;

export function disclosure(catalogue: ChartedCatalogue): Chart {
  const counted = countDisclosure(catalogue);
  return {
    name: 'disclosure',
    id: 'disclosure',
    title: words.title(tallyOf(counted)),
    description: words.description,
    caption: [sourceLine(catalogue.site), words.caption],
    table: {
      ...counted.table,
      note: words.note(tallyOf(counted), yearsOf(counted)),
    },
    drawings: inBothLayouts((width) => placeDisclosure(counted, width)),
  };
}

function tallyOf({ cycles, listed, notPublic, expected, found }: Disclosure) {
  return { cycles: cycles.length, expected, found, notPublic, uncountable: listed.length - notPublic };
}

function yearsOf({ cycles }: Disclosure): string[] {
  const years = cycles.flatMap(({ reports }) => reports.map(({ period }) => period.start.slice(0, 4)));
  return [...new Set(years)].sort();
}
