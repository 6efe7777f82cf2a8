import { characterName, letterOf } from '#fonts/noto-sans-sc.ts';
import { wordsIn } from '#text/line-breaks.ts';
import { CardError, type Card } from './card.ts';

/** How a text is set: size and leading in pixels of the card, and a weight of Noto Sans SC. */
export interface Type {
  readonly size: number;
  readonly weight: 400 | 700;
  readonly leading: number;
}

export function type(size: number, weight: Type['weight'] = 400): Type {
  return { size, weight, leading: Math.round(size * (weight === 700 ? 1.3 : 1.45)) };
}

/**
 * How wide a text is in one line, in pixels.
 *
 * @throws {CardError} naming a character for which the font has no glyph.
 */
export function widthOf(card: Card, words: string, { size, weight }: Type): number {
  return [...words].reduce((sum, character) => {
    const letter = letterOf(character, weight);
    if (letter && letter.glyph.id !== 0) return sum + letter.advance * size;
    throw new CardError(
      card,
      words,
      `${characterName(character)}在 Noto Sans SC（${weight}）里没有字形`,
      `请在“${words}”里换一个写法`,
    );
  }, 0);
}

/**
 * A text in the fewest lines no wider than `width`, and those as even as they can be; broken only between words, never before
 * closing punctuation, after opening punctuation, or between a figure and its unit. Absent where a single word is wider.
 */
export function linesOf(card: Card, words: string, width: number, type: Type): string[] | undefined {
  // Asked of the whole first: an error then quotes all of it.
  widthOf(card, words, type);
  const pieces = piecesOf(words).map((piece) => ({ piece, width: widthOf(card, piece, type) }));
  const longest = Math.max(...pieces.map((one) => widthOf(card, one.piece.trimEnd(), type)));
  if (longest > width) return undefined;
  const fewest = filled(pieces, width);
  const even = Math.max(longest, pieces.reduce((sum, one) => sum + one.width, 0) / fewest.length);
  for (let narrower = even; narrower < width; narrower += type.size / 4) {
    const lines = filled(pieces, narrower);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
}

function filled(pieces: readonly { readonly piece: string; readonly width: number }[], width: number): string[] {
  const lines: string[] = [];
  let left = 0;
  for (const { piece, width: wide } of pieces) {
    // A quarter of a unit, lest the sum of widths that are an exact fit come out above it.
    if (lines.length === 0 || left + wide > width + 0.25) {
      lines.push(piece);
      left = wide;
    } else {
      lines[lines.length - 1] += piece;
      left += wide;
    }
  }
  return lines.map((line) => line.trim());
}

/** The words of a text, with figures and their units kept together. */
function piecesOf(words: string): string[] {
  const pieces: string[] = [];
  for (const word of wordsIn(words.trim())) {
    if (/\d$/u.test(pieces.at(-1) ?? '')) pieces[pieces.length - 1] += word;
    else pieces.push(word);
  }
  return pieces;
}
