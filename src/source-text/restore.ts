import type { Passage, Repair, Restoration } from '#domain/restoration.ts';
import { dropRepeats } from './repeated-body.ts';
import { toReadingOrder } from './reading-order.ts';
import { applyRepairs } from './repairs.ts';
import { simplify } from './simplify.ts';
import { removeMatches, track, type TrackedText } from './tracked.ts';

/** How one document's raw text becomes its archived text. */
export interface RestorationPlan {
  /** The mechanical steps that the document declares. */
  readonly steps: readonly Restoration[];
  /** Where the document stands in the raw file, in reading order; empty: the whole file as it comes. */
  readonly passages: readonly Passage[];
  readonly repairs: readonly Repair[];
}

/** A pinyin gloss as converters wedge it in behind a Chinese character: `發(fā)`. */
export const PINYIN_GLOSS = /(?<=\p{Script=Han})\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜêńňǹḿ]+\)/gu;

/** The marks of a heading in Markdown at the head of a line. */
export const MARKDOWN_HEADING = /^ {0,3}#{1,6}[^\S\n]+/mu;

/** Heading marks, strong emphasis and comments of Markdown: of the file's format, not of the document. */
const MARKDOWN_MARKS = /^ {0,3}#{1,6}[^\S\n]+|\*\*|<!--[\s\S]*?-->/gmu;

/**
 * Undoes the damage of a raw text and nothing else: wording, punctuation and the source's own slips stay. The result has one
 * paragraph a line, no blank line, and ends without a line end.
 *
 * @throws {Refused} where a passage or a repair does not fit the raw text.
 */
export function restore(raw: string, { steps, passages, repairs }: RestorationPlan): TrackedText {
  let text = removeMatches(track(raw), /^\uFEFF/g, 'byte-order-mark');
  text = removeMatches(text, /\r(?=\n)/g, 'line-end');
  text = { ...text, text: text.text.replaceAll(/[\r\u2028\u2029]/g, '\n') };
  text = applyRepairs(text, repairs);
  text = toReadingOrder(text, passages);
  if (steps.includes('markdown-marks')) text = removeMatches(text, MARKDOWN_MARKS, 'markdown-marks');
  if (steps.includes('pinyin-gloss')) text = removeMatches(text, PINYIN_GLOSS, 'pinyin-gloss');
  if (steps.includes('traditional-to-simplified')) text = simplify(text);
  text = removeMatches(text, /^[^\S\n]*(?:\n|(?![\s\S]))/gm, 'blank-line');
  if (steps.includes('repeated-body')) text = dropRepeats(text);
  return removeMatches(text, /\n+$/g, 'blank-line');
}
