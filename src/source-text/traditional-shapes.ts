import { Converter } from 'opencc-js';

/** The ideographs that people type: those of the basic block. */
const [FIRST, LAST] = [0x4e00, 0x9fff];

/** Traditional characters, and in the same places of the other text their simplified shapes. */
export interface TraditionalShapes {
  readonly traditional: string;
  readonly simplified: string;
}

/** Shapes that are traditional in some words (著力, 答覆, 瞭解) and not in others (著作, 覆盖, 瞭望), which OpenCC's tables therefore leave. */
const IN_SOME_WORDS = new Map([
  ['著', '着'],
  ['覆', '复'],
  ['瞭', '了'],
]);

/**
 * The traditional characters (of the standard, Taiwan and Hong Kong, by OpenCC's tables, one character for one) whose simplified
 * shape stands in `text`; 著, 覆 and 瞭 count as shapes of 着, 复 and 了 as well. What no text holds is left out, so that the table stays
 * small.
 */
export function traditionalShapes(text: string): TraditionalShapes {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const standing = new Set(text);
  const shapes = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCodePoint(FIRST + at)).flatMap(
    (character) => {
      const simplified =
        IN_SOME_WORDS.get(character) ??
        converters.map((convert) => convert(character)).find((shape) => shape !== character);
      return simplified !== undefined && standing.has(simplified) ? [[character, simplified] as const] : [];
    },
  );
  return {
    traditional: shapes.map(([character]) => character).join(''),
    simplified: shapes.map(([, simplified]) => simplified).join(''),
  };
}
