import { Resvg } from '@resvg/resvg-js';
import type { Chart } from '../chart.ts';
import { drawSheet } from '../draw/sheet.ts';
import { outlined } from './letters.ts';

/** A chart's sheet as a PNG at twice its size; no font of the machine is asked. */
export function drawPng(chart: Chart): Uint8Array {
  const picture = new Resvg(drawSheet(chart, outlined), {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: 2 },
  });
  return picture.render().asPng();
}
