import { characterName, HEI, letterOf } from '#typesetting/noto.ts';
import { fillLines, wordsIn } from '#typesetting/line-breaks.ts';
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
    if (letter) return sum + letter.advance * size;
    throw new CardError(
      card,
      words,
      `${characterName(character)}在 ${HEI}（${weight}）里没有字形`,
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
  const pieces = piecesOf(words).map((text) => ({ text, width: widthOf(card, text, type) }));
  const longest = Math.max(...pieces.map((one) => widthOf(card, one.text.trimEnd(), type)));
  if (longest > width) return undefined;
  const fewest = fillLines(pieces, width);
  const even = Math.max(longest, pieces.reduce((sum, one) => sum + one.width, 0) / fewest.length);
  for (let narrower = even; narrower < width; narrower += type.size / 4) {
    const lines = fillLines(pieces, narrower);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
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
