import type { Chart, ChartName } from './chart.ts';
import { disclosure } from './disclosure/chart.ts';
import { dueAndDone } from './due-and-done/chart.ts';
import { indicators } from './indicators/chart.ts';
import type { ChartedCatalogue } from './charted.ts';
import { statesByDocument } from './states-by-document/chart.ts';
import { themesByDocuments } from './themes-by-documents/chart.ts';
import { timeline } from './timeline/chart.ts';

/** The charts of the portal as a whole, each a function of the catalogue. */
export const charts: Readonly<Record<ChartName, (catalogue: ChartedCatalogue) => Chart>> = {
  'states-by-document': statesByDocument,
  'due-and-done': dueAndDone,
  'themes-by-documents': themesByDocuments,
  timeline,
  indicators,
  disclosure,
};
