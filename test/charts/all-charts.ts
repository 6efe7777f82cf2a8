import type { Chart } from '#charts/chart.ts';
import { charts } from '#charts/charts.ts';
import { measureTimeline } from '#charts/measure-timeline/chart.ts';
import type { Portal } from '#charts/records.ts';

/** The six charts of a portal, and the timeline of each of its measures that has one. */
export function allCharts(portal: Portal): Chart[] {
  const own = portal.measures.flatMap((measure) => {
    const document = portal.documents.find(({ id }) => id === measure.document);
    return (document && measureTimeline(measure, document, portal.dataDate)) ?? [];
  });
  return [...Object.values(charts).map((chart) => chart(portal)), ...own];
}
