import { searchedCharacters } from '#domain/searched-characters.ts';

// Letters that no text here has: Pagefind keeps letters, and drops, splits or doubles everything else, digits among it.
const TAIL = 'ǀ';
const PARTED = 'ǂ';
const DIGITS = '0123456789%';
const LETTERS = 'ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏ';

/**
 * A text as tokens for the index, one a position: each searched character with its neighbour on the right (网上立案 → 网上 上立 立案 案ǀ), then,
 * after the whole, each distinct character by itself (ǀ网 ǀ上 …), so that a single one can be asked for. Where punctuation parts two
 * neighbours their token is written twice at the same position, as it is and as ǂ with the pair: Pagefind files both halves of
 * a word with a hyphen under one position.
 */
export function tokensOf(text: string): string[] {
  const characters = searchedCharacters(text).map((searched) => ({
    ...searched,
    character: written(searched.character),
  }));
  const pairs = characters.map(({ character }, at) => {
    const next = characters[at + 1];
    if (!next) return character + TAIL;
    const pair = character + next.character;
    return next.parted ? `${pair}-${PARTED}${pair}` : pair;
  });
  return [...pairs, ...new Set(characters.map(({ character }) => TAIL + character))];
}

/** A token to look up, and how far from the phrase's beginning it stands. */
export interface Lookup {
  readonly token: string;
  readonly offset: number;
}

/** The fewest tokens that together prove a phrase of searched characters: pairs side by side, the last one overlapping where the length is odd. */
export function lookupsOf(phrase: string): Lookup[] {
  const characters = [...phrase].map(written);
  if (characters.length === 1) return [{ token: TAIL + characters.join(''), offset: 0 }];
  const lookups: Lookup[] = [];
  for (let at = 0; at < characters.length; at += 2) {
    const offset = Math.min(at, characters.length - 2);
    lookups.push({ token: characters.slice(offset, offset + 2).join(''), offset });
  }
  return lookups;
}

/** The token that stands where punctuation parts the two characters of a pair. */
export function partedPair(pair: string): string {
  return PARTED + [...pair].map(written).join('');
}

function written(character: string): string {
  return LETTERS[DIGITS.indexOf(character)] ?? character;
}
