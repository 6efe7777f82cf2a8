import type { Chart } from '#charts/chart.ts';
import { charts } from '#charts/charts.ts';
import { measureTimeline } from '#charts/measure-timeline/chart.ts';
import type { ChartedCatalogue } from '#charts/charted.ts';

/** The six charts of a catalogue, and the timeline of each of its measures that has one. */
export function allCharts(catalogue: ChartedCatalogue): Chart[] {
  const own = catalogue.measures.flatMap((measure) => measureTimeline(measure, catalogue.site) ?? []);
  return [...Object.values(charts).map((chart) => chart(catalogue)), ...own];
}
