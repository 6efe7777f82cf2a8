/** The mixed colours at the edges of letters are rounded to steps of this many of 255: no eye sees it, and few colours are left. */
const STEP = 17;
/** A colour on at least so many pixels is one of the picture's own, kept exactly. */
const OWN = 600;
const MOST = 256;

export interface Palette {
  /** As `0xrrggbb`, in the order in which the picture needs them. */
  readonly colours: readonly number[];
  /** For each pixel the place of its colour. */
  readonly places: Uint8Array;
}

/**
 * The colours of opaque pixels (red, green, blue, alpha) and which of them each pixel has.
 *
 * @throws {Error} where there are more than a PNG's palette holds.
 */
export function paletteOf(pixels: Uint8Array): Palette {
  const colours = coloursOf(pixels);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const kept = new Map<number, number>();
  const places = new Map<number, number>();
  for (const [colour, count] of counts) {
    const own = count >= OWN ? colour : rounded(colour);
    if (!kept.has(own)) kept.set(own, kept.size);
    places.set(colour, kept.get(own) ?? 0);
  }
  if (kept.size > MOST) throw new Error(`分享图有 ${kept.size} 种颜色，超过调色板的 ${MOST} 种。`);
  const each = new Uint8Array(colours.length);
  for (let at = 0; at < each.length; at++) each[at] = places.get(colours[at] ?? 0) ?? 0;
  return { colours: [...kept.keys()], places: each };
}

function coloursOf(pixels: Uint8Array): Uint32Array {
  const colours = new Uint32Array(pixels.length / 4);
  for (let at = 0, from = 0; at < colours.length; at++, from += 4) {
    colours[at] = ((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0);
  }
  return colours;
}

function rounded(colour: number): number {
  const step = (value: number) => Math.round((value & 255) / STEP) * STEP;
  return (step(colour >> 16) << 16) | (step(colour >> 8) << 8) | step(colour);
}
