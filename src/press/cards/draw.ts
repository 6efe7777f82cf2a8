import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Slice } from '#fonts/noto-sans-sc.ts';
import { CARD } from './layout.ts';
import { slicesOf, type Node } from './node.ts';

type Satori = Parameters<typeof satori>;

/** The layout as an SVG whose letters are outlines. */
export async function drawSvg(layout: Node): Promise<string> {
  const fonts = [...slicesIn(layout)].map(
    ([name, { sfnt }]) => ({ name, data: Buffer.from(sfnt), weight: 400 }) as const,
  );
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

function slicesIn({ props: { children, style } }: Node): Map<string, Slice> {
  if (typeof children === 'string') return slicesOf(children, style['fontWeight'] as number);
  return new Map((children ?? []).flatMap((child) => [...slicesIn(child)]));
}
