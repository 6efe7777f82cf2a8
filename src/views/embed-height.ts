import { layouts, type Chart } from '#charts/chart.ts';
import { estimatedWidth } from '#typesetting/widths.ts';

/**
 * How tall things are in an embed, in CSS pixels, at the width of its frame: an estimate from their lengths that leaves a little room,
 * since nobody knows the fonts of its readers. `test/browser/embeds.test.ts` holds it to what a browser shows.
 */

/** The widths of a frame from which on another height is asked for; at 632 the drawing changes. No frame is narrower than the first. */
const WIDTHS = [280, 320, 360, 420, 500, 580, 632, 720, 800] as const;
/** What fonts may differ by. */
const SPARE = 1.02;

/** A height for every frame at least as wide as `from`, up to the next. */
export interface HeightFrom {
  readonly from: number;
  readonly height: number;
}

/** The heights of frames in which this much fits at every width. */
export function frameHeights(heightAt: (frame: Frame) => number): readonly [HeightFrom, ...HeightFrom[]] {
  const [narrowest, ...wider] = WIDTHS.map((from, at) => ({
    from,
    height: Math.ceil((heightAt(frameFrom(from, (WIDTHS[at + 1] ?? Infinity) - 1)) * SPARE) / 10) * 10,
  })) as [HeightFrom, ...HeightFrom[]];
  return [narrowest, ...wider];
}

/** What stands side by side in a frame: text in as many letters as the narrowest of a range holds, drawings as large as in the widest. */
export interface Frame {
  /** For text. */
  readonly room: number;
  /** For drawings, which grow with the frame. */
  readonly most: number;
  readonly wide: boolean;
}

/** From `embed.css`: its padding, from which width on it is more, and its greatest width. */
const PADDING = { narrow: 24, wide: 32, from: 640, most: 832 } as const;

function frameFrom(from: number, to: number): Frame {
  const inside = (width: number) => width - (width < PADDING.from ? PADDING.narrow : PADDING.wide);
  return { room: inside(from), most: inside(Math.min(to, PADDING.most)), wide: to >= PADDING.from };
}

export interface Setting {
  readonly size: number;
  /** Of a line, in pixels. */
  readonly line: number;
  /** What stands beside the text. */
  readonly inset?: number;
}

export const SMALL: Setting = { size: 14, line: 25.2 };
/** Between the parts of an embed, and of a figure. */
export const BETWEEN = 12;

/** How many lines a text takes. A letter less fits than is counted: marks at the edge take the letter before them along. */
export function linesOf(texts: readonly string[], { size, inset = 0 }: Setting, { room }: Frame): number {
  const line = room - inset - size;
  return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(estimatedWidth(text, size) / line)), 0);
}

export function textHeight(texts: readonly string[], setting: Setting, frame: Frame): number {
  return linesOf(texts, setting, frame) * setting.line;
}

/** Short texts in a row that is broken between them: each may stand alone. */
export function rowHeight(texts: readonly string[], setting: Setting, frame: Frame): number {
  const gap = 16;
  let rows = 1;
  let left = 0;
  for (const text of texts) {
    const width = estimatedWidth(text, setting.size);
    if (left > 0 && left + gap + width > frame.room) {
      rows += 1;
      left = 0;
    }
    rows += Math.ceil(width / frame.room) - 1;
    left += (left > 0 ? gap : 0) + Math.min(width, frame.room);
  }
  return rows * (setting.line + 2);
}

/** A chart with its title, caption and the line that opens its numbers. `level` is that of its title in the embed. */
export function figureHeight(
  { title, drawings }: Chart,
  caption: readonly string[],
  level: 1 | 2,
  frame: Frame,
): number {
  const heading = level === 1 && frame.wide ? { size: 19, line: 26.6 } : { size: 16, line: 22.4 };
  return (
    textHeight([title], heading, frame) +
    drawingHeight(drawings, frame) +
    textHeight(caption, { size: 14, line: 23.8 }, frame) +
    34 +
    3 * BETWEEN
  );
}

/** From `chart.css`: from which width of its figure on the wide drawing is shown, and how wide the narrow one becomes. */
const DRAWING = { wideFrom: 608, narrowMost: 480 } as const;

function drawingHeight({ narrow, wide }: Chart['drawings'], { room, most }: Frame): number {
  if (room >= DRAWING.wideFrom) return wide.height * (most / layouts.wide);
  return narrow.height * (Math.min(most, DRAWING.narrowMost) / layouts.narrow);
}

/** The last line with the rule above it. @param said what stands in it. */
export function sourceHeight(said: readonly string[], frame: Frame): number {
  return rowHeight(said, { size: 14, line: 23.8 }, frame) + 9;
}

/** The space around everything, and a line to spare. */
export const AROUND = 44;
