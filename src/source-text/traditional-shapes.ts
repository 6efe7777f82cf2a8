import { Converter } from 'opencc-js';

/** The ideographs that people type: those of the basic block. */
const [FIRST, LAST] = [0x4e00, 0x9fff];

/** Traditional characters, and in the same places of the other text their simplified shapes. */
export interface TraditionalShapes {
  readonly traditional: string;
  readonly simplified: string;
}

/**
 * The traditional characters (of the standard, Taiwan and Hong Kong, by OpenCC's tables, one character for one) whose simplified
 * shape stands in `text`; 著 counts as a shape of 着 as well. What no text holds is left out, so that the table stays small.
 */
export function traditionalShapes(text: string): TraditionalShapes {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const standing = new Set(text);
  const shapes = Array.from({ length: LAST - FIRST + 1 }, (_, at) => String.fromCodePoint(FIRST + at)).flatMap(
    (character) => {
      const simplified =
        character === '著'
          ? '着'
          : converters.map((convert) => convert(character)).find((shape) => shape !== character);
      return simplified !== undefined && standing.has(simplified) ? [[character, simplified] as const] : [];
    },
  );
  return {
    traditional: shapes.map(([character]) => character).join(''),
    simplified: shapes.map(([, simplified]) => simplified).join(''),
  };
}
