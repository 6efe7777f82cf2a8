const MARK = /[、。？！（）《》〈〉“”【】〔〕…\s]/u;
const MARK_BETWEEN_LETTERS = /[，；：]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

/**
 * Whether every browser takes the place before `text[at]` for the boundary of a word. Dictionaries cut runs of Chinese characters
 * differently, but none joins words over a mark; of the marks only those count that stand within no number and no Latin word
 * (Unicode Standard Annex 29, WB6 to WB12).
 */
export function isBetweenWords(text: string, at: number): boolean {
  return at <= 0 || at >= text.length || isMark(text, at - 1) || isMark(text, at);
}

/** All such places of a text, both its ends among them. */
export function placesBetweenWords(text: string): number[] {
  return Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => isBetweenWords(text, at));
}

function isMark(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if (MARK.test(character)) return true;
  return MARK_BETWEEN_LETTERS.test(character) && !(isOfWord(text[at - 1]) && isOfWord(text[at + 1]));
}

function isOfWord(character = ''): boolean {
  return LETTER_OR_DIGIT.test(character) && !HAN.test(character);
}
