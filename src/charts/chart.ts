import { RUBRIC } from '#domain/state.ts';
import { chartWords } from '#words/charts.ts';
import type { ChartedCatalogue } from './charted.ts';
import type { Drawing } from './shapes.ts';
import type { Table } from './table.ts';

/** The charts of the portal as a whole, by the name in their addresses. */
export const chartNames = [
  'states-by-document',
  'due-and-done',
  'themes-by-documents',
  'timeline',
  'indicators',
  'disclosure',
] as const;

export type ChartName = (typeof chartNames)[number];

/** One chart, placed and worded: everything that a page, a file or a test needs of it. */
export interface Chart {
  readonly name: ChartName | 'measure-timeline';
  /** Unique on a page. */
  readonly id: string;
  /** What is seen, with the numbers. */
  readonly title: string;
  /** What kind of figure it is, for those who do not see it. */
  readonly description: string;
  /** How to read it, its data date, source and rubric; a line each. */
  readonly caption: readonly string[];
  readonly table: Table;
  readonly drawings: Readonly<Record<LayoutName, Drawing>>;
}

/** A chart is placed twice: for a phone and for a page. */
export const layouts = { narrow: 328, wide: 704 } as const;

export type LayoutName = keyof typeof layouts;

/** Places a chart in both layouts. */
export function inBothLayouts(place: (width: number, layout: LayoutName) => Drawing): Chart['drawings'] {
  return { narrow: place(layouts.narrow, 'narrow'), wide: place(layouts.wide, 'wide') };
}

/** The line that stands under every chart. */
export function sourceLine({ title, dataDate }: ChartedCatalogue['site']): string {
  return chartWords.source(title, dataDate, RUBRIC);
}
