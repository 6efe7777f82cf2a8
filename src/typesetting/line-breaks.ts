import { wholeWords } from './whole-words.ts';
import { mayBeginLine, mayEndLine } from './punctuation.ts';

/**
 * A title in the pieces that a line break may not divide, each with the marks that cling to it: large type never breaks inside a word,
 * nor leaves one letter of it alone.
 */
export function wordsIn(title: string): string[] {
  return joined(
    wholeWords(title).map((text) => ({
      text,
      clings: !mayBeginLine(text) || (/^\P{L}+$/u.test(text) && mayEndLine(text)),
    })),
  );
}

/** A text in the pieces that a line break may not divide: a number, date or Latin word, or one character, each with its marks. */
export function piecesIn(text: string): string[] {
  const tokens = text.match(/[0-9A-Za-z./:@-]+|——|……|\s|./gu) ?? [];
  return joined(tokens.map((token) => ({ text: token, clings: !mayBeginLine(token) })));
}

function joined(tokens: readonly { readonly text: string; readonly clings: boolean }[]): string[] {
  const pieces: string[] = [];
  for (const { text, clings } of tokens) {
    const last = pieces.at(-1);
    if (last !== undefined && (clings || !mayEndLine(last.at(-1) ?? ''))) pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
  }
  return pieces;
}

/** A quarter of a unit, lest the sum of widths that are an exact fit come out above it. */
const TOLERANCE = 0.25;

/** Pieces in lines no wider than `width`, each as full as can be, without spaces at their ends; a piece that is wider has its own. */
export function fillLines(
  pieces: readonly { readonly text: string; readonly width: number }[],
  width: number,
): string[] {
  const lines: string[] = [];
  let left = 0;
  for (const { text, width: wide } of pieces) {
    if (lines.length > 0 && left + wide <= width + TOLERANCE) {
      lines[lines.length - 1] += text;
      left += wide;
    } else if (text.trim() !== '') {
      lines.push(text.trimStart());
      left = wide;
    }
  }
  return lines.map((line) => line.trimEnd());
}
