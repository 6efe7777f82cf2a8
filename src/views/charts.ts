import type { Catalogue, Document, Measure } from '#catalogue/catalogue.ts';
import { chartNames, type Chart, type ChartName } from '#charts/chart.ts';
import { charts } from '#charts/charts.ts';
import { drawSheet } from '#charts/draw/sheet.ts';
import { measureTimeline, measureTimelineIn } from '#charts/measure-timeline/chart.ts';
import { drawPng } from '#charts/picture/png.ts';
import type { ChartDocument, ChartMeasure, Portal } from '#charts/records.ts';
import type { Scene } from '#charts/scene.ts';
import { tableCsv } from '#charts/table.ts';

/** The forms in which a chart can be taken along. */
export const chartFormats = ['svg', 'png', 'csv'] as const;

export type ChartFormat = (typeof chartFormats)[number];

export function isChartName(name: string): name is ChartName {
  return (chartNames as readonly string[]).includes(name);
}

/** One of the charts of the portal as a whole. */
export function chartOf(catalogue: Catalogue, name: ChartName): Chart {
  return charts[name](portalOf(catalogue));
}

/** A measure's own small timeline; `undefined` where nothing about it has a date. */
export function measureTimelineOf(measure: Measure, dataDate: string): Chart | undefined {
  return measureTimeline(chartMeasure(measure), chartDocument(measure.document), dataDate);
}

/** The same placed in any width, in units of the drawing. */
export function measureTimelineScene(measure: Measure, dataDate: string): ((width: number) => Scene) | undefined {
  return measureTimelineIn(chartMeasure(measure), chartDocument(measure.document), dataDate);
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

/** The plain records that charts count, from the catalogue. */
export function portalOf({ site, documents, themes, measures }: Catalogue): Portal {
  return {
    dataDate: site.dataDate,
    documents: documents.map(chartDocument),
    themes: themes.map(({ id, name }) => ({ id, name })),
    measures: measures.map(chartMeasure),
  };
}

function chartDocument({ id, short, issued, term }: Document): ChartDocument {
  return { id, short, issued: issued.date, term };
}

function chartMeasure({ id, document, number, title, themes, elements, ledger, assessment }: Measure): ChartMeasure {
  return {
    id,
    document: document.id,
    number,
    title,
    themes: themes.map(({ id }) => id),
    elements,
    evidence: ledger.evidence,
    state: assessment.state,
  };
}
