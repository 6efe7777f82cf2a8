import { layouts, type Chart } from '#charts/chart.ts';

/**
 * How tall things are in an embed, in CSS pixels, where its frame is as wide as the column of an article (720 pixels): an estimate from
 * their lengths that leaves a little room. `test/browser/embeds.test.ts` holds it to what a browser shows.
 */
const COLUMN = 688;

/** A chart with its title, caption and the line that opens its numbers. */
export function figureHeight({ title, scenes }: Chart, caption: readonly string[]): number {
  const drawing = scenes.wide.height * (COLUMN / layouts.wide);
  return drawing + linesOf([title], 34) * 28 + linesOf(caption, 42) * 24 + 70;
}

/** A measure's words, set as a quotation. */
export function quotationHeight(paragraphs: readonly string[]): number {
  return linesOf(paragraphs, 36) * 34.2 + paragraphs.length * 11;
}

/** The last line, and the space around everything. */
export const SOURCE_HEIGHT = 82;

/** The height of a frame in which this much fits. */
export function frameHeight(content: number): number {
  return Math.ceil(content / 10) * 10;
}

export function linesOf(texts: readonly string[], lettersInLine: number): number {
  return texts.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / lettersInLine)), 0);
}
