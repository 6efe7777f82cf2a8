import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { HEI, readFont } from '#typesetting/noto.ts';
import { CARD } from './layout.ts';
import type { Node } from './node.ts';

type Satori = Parameters<typeof satori>;

// One array for all cards: satori reads its fonts once for each array that it is given.
const fonts = ([400, 700] as const).map((weight) => ({ name: HEI, weight, data: readFont(HEI, weight) }));

/** The layout as an SVG whose letters are outlines. */
export async function drawSvg(layout: Node): Promise<string> {
  return await satori(layout as unknown as Satori[0], {
    ...CARD,
    fonts,
    // Asked for what no font has, which the layout would have refused.
    loadAdditionalAsset: (_, words) => Promise.reject(new Error(`分享图里的“${words}”没有字形。`)),
  });
}

/** The pixels of a card: red, green, blue and alpha, row by row. */
export function pixelsOf(svg: string): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}
