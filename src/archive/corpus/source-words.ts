import { displayed } from '#source-text/display.ts';
import type { SourceWords } from '#typesetting/print/book.ts';
import { isHalved, mayBeginLine, mayEndLine } from '#typesetting/punctuation.ts';

/**
 * Words of a source with its own characters; half-width marks that pages show full width stand apart, to be drawn so, and so do the
 * marks beside them that are set close.
 */
export function sourceWords(text: string): SourceWords {
  const read = [...text];
  const shown = [...displayed(text)];
  const isDrawn = (at: number) => read[at] !== shown[at];
  const words: SourceWords[number][] = [];
  for (const [at, mark] of read.entries()) {
    const [before = '', drawn = '', after = ''] = [shown[at - 1], shown[at], shown[at + 1]];
    const half = isHalved(before, drawn, after);
    const last = words.at(-1);
    if (isDrawn(at)) words.push({ mark, half, wide: true, ends: mayEndLine(drawn) && mayBeginLine(after) });
    else if (half && (isDrawn(at - 1) || isDrawn(at + 1))) words.push({ mark, half, wide: false, ends: false });
    else if (typeof last === 'string') words[words.length - 1] = last + mark;
    else words.push(mark);
  }
  return words;
}
