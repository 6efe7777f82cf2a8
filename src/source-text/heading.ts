import { markerOf } from './marker.ts';

/** A first sentence longer than this, or with a comma in it, is text rather than a heading. */
const LONGEST_SHORT_HEADING = 30;

/**
 * The heading sentence that opens a numbered paragraph, without its number and its full stop.
 *
 * - `every`: the document opens each item with a heading, so the first sentence is it, whatever its length.
 * - `some`: only a short first sentence without a comma that more text follows is a heading.
 *
 * A line without any sentence mark is a heading as a whole.
 */
export function headingOf(paragraph: string, headings: 'every' | 'some'): string {
  const body = paragraph.slice(markerOf(paragraph)?.text.length ?? 0);
  const stop = body.indexOf('。');
  if (stop < 0) return /[;；]/u.test(body) ? '' : body;
  const sentence = body.slice(0, stop);
  if (headings === 'every') return sentence;
  const isShort = sentence.length <= LONGEST_SHORT_HEADING && !/[,，;；]/u.test(sentence);
  return isShort && stop < body.length - 1 ? sentence : '';
}
