/** A character that search looks at. */
export interface SearchedCharacter {
  /** Folded: width (NFKC) and case make no difference. */
  readonly character: string;
  /** Which character of the text it comes from, counted in code points. */
  readonly at: number;
  /** True where punctuation, a space or a line end stands between it and the one before. */
  readonly parted: boolean;
}

const SEARCHED = /[\p{L}\p{N}%]/u;
/** Letters of click sounds and of Bopomofo stand in no text here: the index writes its own marks with them. */
const MARKS = /[ǀǂ\p{Script=Bopomofo}]/u;

/**
 * The characters of a text as index and query both see them: letters, digits and the percent sign, folded; everything else only
 * parts them. One rule for both sides, so that whatever stands in a text can be found.
 */
export function searchedCharacters(text: string): SearchedCharacter[] {
  const found: SearchedCharacter[] = [];
  let parted = false;
  for (const [at, original] of [...text].entries()) {
    for (const character of original.normalize('NFKC').toLowerCase()) {
      if (SEARCHED.test(character) && !MARKS.test(character)) {
        found.push({ character, at, parted: parted && found.length > 0 });
        parted = false;
      } else {
        parted = true;
      }
    }
  }
  return found;
}

/** A text as search compares it: nothing but searched characters. */
export function folded(text: string): string {
  return searchedCharacters(text)
    .map(({ character }) => character)
    .join('');
}
