import type { Catalogue } from '#catalogue/catalogue.ts';
import { chartNames, type Chart, type ChartName } from '#charts/chart.ts';
import { charts } from '#charts/charts.ts';
import { drawSheet } from '#charts/draw/sheet.ts';
import { drawPng } from '#charts/picture/png.ts';
import { tableCsv } from '#charts/table.ts';

/** The forms in which a chart can be taken along. */
export const chartFormats = ['svg', 'png', 'csv'] as const;

export type ChartFormat = (typeof chartFormats)[number];

export function isChartName(name: string): name is ChartName {
  return (chartNames as readonly string[]).includes(name);
}

/** One of the charts of the portal as a whole. */
export function chartOf(catalogue: Catalogue, name: ChartName): Chart {
  return charts[name](catalogue);
}

/** A chart as a file, with its media type. */
export function chartFile(
  chart: Chart,
  format: ChartFormat,
): { readonly body: string | Uint8Array; readonly type: string } {
  if (format === 'svg') return { body: drawSheet(chart), type: 'image/svg+xml; charset=utf-8' };
  if (format === 'csv') return { body: tableCsv(chart.table), type: 'text/csv; charset=utf-8' };
  return { body: drawPng(chart), type: 'image/png' };
}
