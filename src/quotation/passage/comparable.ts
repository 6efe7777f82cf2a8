/** A text without what comparing ignores, and the way back to its own characters. Lengths and places are UTF-16 units. */
export interface Comparable {
  readonly original: string;
  /** Without white space, every full- or half-width form in its usual width. */
  readonly plain: string;
  /** The same in simplified characters; as long as `plain`. */
  readonly text: string;
  /** Where each unit of `plain` stands in the original. */
  readonly at: Uint32Array;
}

/** White space, and characters that take no room and cannot be seen, which pages and word processors leave in what is copied from them. */
const BLANK = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;
/** The block of Unicode that holds full- and half-width forms. */
const [FIRST_FORM, LAST_FORM] = [0xff01, 0xffee];

/**
 * A text as passages are compared: white space and invisible characters are left out, full- and half-width forms are alike, traditional
 * characters count as their simplified shapes. Everything else counts: punctuation, capitals, digits.
 *
 * @param simplified simplified shapes by their traditional ones, one unit each.
 */
export function comparable(original: string, simplified: ReadonlyMap<string, string>): Comparable {
  const plain: string[] = [];
  const text: string[] = [];
  const at = new Uint32Array(original.length);
  let place = 0;
  for (const character of original) {
    const units = BLANK.test(character) ? '' : usualWidth(character);
    for (const [further, unit] of units.split('').entries()) {
      at[plain.length] = place + further;
      plain.push(unit);
      text.push(simplified.get(unit) ?? unit);
    }
    place += character.length;
  }
  return { original, plain: plain.join(''), text: text.join(''), at: at.slice(0, plain.length) };
}

function usualWidth(character: string): string {
  const code = character.charCodeAt(0);
  if (code < FIRST_FORM || code > LAST_FORM) return character;
  const usual = character.normalize('NFKC');
  return usual.length === 1 ? usual : character;
}

/** True where unit `one` of a passage is unit `other` of a source, or a traditional shape of it. A source's own 著 is no shape of 着. */
export function isSame(passage: Comparable, one: number, source: Comparable, other: number): boolean {
  const there = source.plain[other];
  return passage.plain[one] === there || passage.text[one] === there;
}

/** The stretch of the original that units `from` to `to` (not included) stand in, with the white space between them. */
export function originalOf({ original, at }: Comparable, from: number, to: number): string {
  return from >= to ? '' : original.slice(at[from], (at[to - 1] ?? 0) + 1);
}
