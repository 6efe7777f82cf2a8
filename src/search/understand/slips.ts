import type { Characters } from './characters-file.ts';
import type { Words } from './words.ts';

/** A word that was probably meant, and where what was typed for it stands. */
export interface Slip {
  readonly from: number;
  readonly to: number;
  readonly meant: string;
}

/**
 * The legal term, or the word of the same sound, that a stretch of `text` is most likely a slip for: one character wrong, missing or
 * too many in four or more; one wrong in three where it sounds alike; the same sound in two that are both unknown. Only a stretch with an unknown
 * character in it can be a slip: `unknown` says of each character whether it is one. The longest wins, then the one that sounds most alike.
 */
export function slipIn(
  text: string,
  words: Words,
  { bySound, syllable }: Characters,
  unknown: readonly boolean[],
): Slip | undefined {
  const characters = [...text];
  const heard = characters.map((character) => sound(syllable, character));
  let found: Slip | undefined;
  let best = 0;
  const offer = (from: number, to: number, meant: string) => {
    // Most slips are made by sound: of two words as long the one that sounds alike was meant.
    const alike = [...meant].filter((character, at) => sound(syllable, character) === heard[from + at]).length;
    const likeness = 100 * meant.length + alike;
    if (likeness > best) [found, best] = [{ from, to, meant }, likeness];
  };
  const doubtful = (from: number, to: number) => unknown.slice(from, to).includes(true);
  for (const term of words.terms) {
    const length = [...term].length;
    const shared = [...term].filter((character) => characters.includes(character)).length;
    if (length < 3 || shared < length / 2 || text.includes(term)) continue;
    for (const size of length < 4 ? [length] : [length, length - 1, length + 1]) {
      for (let from = 0; from + size <= characters.length; from++) {
        if (!doubtful(from, from + size)) continue;
        if (isSlip(characters.slice(from, from + size), [...term], syllable)) offer(from, from + size, term);
      }
    }
  }
  for (let from = 0; from + 2 <= characters.length; from++) {
    // Two characters are too few to doubt a known one: 不守 is no slip for 不受.
    if (!unknown[from] || !unknown[from + 1]) continue;
    const typed = characters.slice(from, from + 2);
    const key = heard.slice(from, from + 2).join('');
    // One character must be right: 称职 is no slip for 惩治.
    const meant = bySound.get(key)?.find((word) => [...word].some((character, at) => character === typed[at]));
    if (meant && [...meant].length === 2) offer(from, from + 2, meant);
  }
  return found;
}

function isSlip(typed: readonly string[], term: readonly string[], syllable: ReadonlyMap<string, string>): boolean {
  if (typed.length === term.length) {
    const wrong = term.flatMap((character, at) => (character === typed[at] ? [] : [at]));
    if (wrong.length === 0) return false;
    const alike = wrong.every((at) => sound(syllable, typed[at]) === sound(syllable, term[at]));
    if (alike) return wrong.length <= term.length / 2;
    return term.length >= 4 && (wrong.length === 1 || swapped(typed, term, wrong));
  }
  const [longer, shorter] = typed.length > term.length ? [typed, term] : [term, typed];
  return longer.some((_, left) => longer.filter((_character, at) => at !== left).join('') === shorter.join(''));
}

function swapped(typed: readonly string[], term: readonly string[], wrong: readonly number[]): boolean {
  const [first = 0, second = 0, ...more] = wrong;
  return more.length === 0 && second === first + 1 && typed[first] === term[second] && typed[second] === term[first];
}

function sound(syllable: ReadonlyMap<string, string>, character: string | undefined): string | undefined {
  return character === undefined ? undefined : (syllable.get(character) ?? character);
}
