import { chartWords } from '#words/charts.ts';
import { inBothLayouts, sourceLine, type Chart } from '../chart.ts';
import type { ChartedCatalogue } from '../charted.ts';
import { yearStart, axisNote } from '../time.ts';
import { countDueAndDone } from './count.ts';
import { placeDueAndDone } from './place.ts';

const words = chartWords.dueAndDone;

export function dueAndDone(catalogue: ChartedCatalogue): Chart {
  const counted = countDueAndDone(catalogue);
  const { total, own, continuing, steps, ambiguous } = counted;
  const last = steps.at(-1);
  const from = yearStart(steps.map(({ day }) => day));
  return {
    name: 'due-and-done',
    id: 'due-and-done',
    title: words.title(total, last?.due ?? 0, last?.done ?? 0),
    description: words.description,
    caption: [
      sourceLine(catalogue.site),
      words.caption(own, total - own, continuing),
      ...(ambiguous > 0 ? [words.ambiguousCaption(ambiguous)] : []),
    ],
    table: {
      ...counted.table,
      note: axisNote(from, catalogue.site.dataDate) + (ambiguous > 0 ? words.ambiguousNote(ambiguous) : ''),
    },
    drawings: inBothLayouts((width) => placeDueAndDone(counted, width)),
  };
}
