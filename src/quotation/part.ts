/** A paragraph of a quotation as its page shows it, with its number in the archived text. */
export interface Paragraph {
  readonly number: number;
  readonly text: string;
}

/** What of a paragraph is quoted: its text from `from` up to `to`, in UTF-16 code units, as the DOM counts them. */
export interface Part extends Paragraph {
  readonly from: number;
  readonly to: number;
}

/** Quoted words, paragraph by paragraph in the order of the text. */
export type Parts = readonly [Part, ...Part[]];

export const wholeParagraph = ({ number, text }: Paragraph): Part => ({ number, text, from: 0, to: text.length });

export const wordsOf = ({ text, from, to }: Part): string => text.slice(from, to);

export const isWhole = ({ text, from, to }: Part): boolean => from === 0 && to === text.length;

/**
 * What a reader chose, without the white space at its ends and without paragraphs of which nothing was chosen. No character of two
 * code units is cut: it is quoted whole. `undefined` where no words remain.
 */
export function chosenParts(parts: readonly Part[]): Parts | undefined {
  const [first, ...rest] = parts.map((part) => trimmed(wholeCharacters(part))).filter(({ from, to }) => from < to);
  return first && [first, ...rest];
}

function wholeCharacters(part: Part): Part {
  const { text, from, to } = part;
  if (from === to) return part;
  return { ...part, from: cutsCharacter(text, from) ? from - 1 : from, to: cutsCharacter(text, to) ? to + 1 : to };
}

function cutsCharacter(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(at - 1, 0), at + 1));
}

function trimmed(part: Part): Part {
  const words = wordsOf(part);
  const from = part.from + words.length - words.trimStart().length;
  return { ...part, from, to: Math.max(from, part.to - words.length + words.trimEnd().length) };
}
