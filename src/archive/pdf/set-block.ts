import { characterName, letterOf, type Letter } from '#fonts/noto-sans-sc.ts';
import type { Block, Run } from './block.ts';
import { breakLines, kernBefore, type Measured } from './break-lines.ts';
import { MEASURE, styles, type Ink, type Style } from './styles.ts';

/** A character in its place on a line; lengths in points. */
export interface SetLetter {
  readonly letter: Letter;
  /** What is read. */
  readonly text: string;
  /** What is drawn. */
  readonly shown: string;
  readonly size: number;
  readonly ink: Ink;
  readonly to: Run['to'];
  /** By how much the pen moves before it: never more than 0. */
  readonly kern: number;
}

export interface SetLine {
  readonly letters: readonly SetLetter[];
  /** From the left edge of the measure. */
  readonly left: number;
  /** Added after each character, so that the line ends at the right edge. */
  readonly spread: number;
}

/** A block in lines. */
export interface SetBlock {
  readonly block: Block;
  readonly style: Style;
  readonly label: SetLine | undefined;
  readonly lines: readonly [SetLine, ...SetLine[]];
}

/** Room kept at the right edge for the number of a page. */
const PAGE_NUMBER = 42;
/** As far as characters may part before a line is rather left ragged, as a part of their size: more reads as gaps. */
const WIDEST_SPREAD = 0.08;

/** Sets blocks in lines; what no font has a glyph for is told for all of them at once. */
export class Typesetter {
  /** A sentence for each character without a glyph. */
  readonly problems: string[] = [];

  set(block: Block): SetBlock {
    const style = styles[block.style];
    const left = (style.indent ?? 0) + (style.label ?? 0);
    const width = MEASURE - left - (block.pageOf ? PAGE_NUMBER : 0);
    const first = style.firstIndent ?? 0;
    const letters = block.runs.flatMap((run) => this.#letters(run, style, block));
    const lines = breakLines(letters, width, width - first).map(({ from, to, inkTo, width: taken }, at, { length }) => {
      const free = width - (at === 0 ? first : 0) - taken;
      const spread = at === length - 1 || style.ragged || inkTo - from < 2 ? 0 : free / (inkTo - from - 1);
      return {
        letters: letters
          .slice(from, to)
          .map((letter, of): SetLetter => ({ ...letter, kern: kernBefore(letters, from + of, from) })),
        left: left + (at === 0 ? first : 0),
        spread: spread > WIDEST_SPREAD * style.size ? 0 : Math.max(0, spread),
      };
    });
    const [line = { letters: [], left, spread: 0 }, ...others] = lines;
    return { block, style, label: this.#label(block, style), lines: [line, ...others] };
  }

  /** Short words on a line of their own. */
  line(text: string, style: Pick<Style, 'size' | 'ink' | 'bold'>, about: string): SetLine {
    const letters = this.#letters({ text }, style, { about });
    return { letters: letters.map((letter) => ({ ...letter, kern: 0 })), left: 0, spread: 0 };
  }

  #label(block: Block, style: Style): SetLine | undefined {
    if (block.label === undefined) return undefined;
    return { ...this.line(block.label, { size: style.size, ink: 'quiet' }, block.about), left: style.indent ?? 0 };
  }

  #letters(
    { text, shown = text, bold, ink, to }: Run,
    style: Pick<Style, 'size' | 'ink' | 'bold'>,
    { about }: Pick<Block, 'about'>,
  ): (Measured & Omit<SetLetter, 'kern'>)[] {
    const read = [...text];
    const weight = (bold ?? style.bold) ? 700 : 400;
    return [...shown].flatMap((character, at) => {
      const letter = letterOf(character, weight);
      if (!letter) {
        this.problems.push(
          `${about} 里的${characterName(character)}在 Noto Sans SC（${weight}）里没有字形；请换一个写法。`,
        );
        return [];
      }
      const { size } = style;
      return [
        {
          character,
          advance: letter.advance * size,
          letter,
          text: read[at] ?? character,
          shown: character,
          size,
          ink: ink ?? style.ink,
          to,
        },
      ];
    });
  }
}

/** How far a line reaches, in points. */
export function widthOf({ letters, spread }: SetLine): number {
  return letters.reduce((sum, { letter, size, kern }) => sum + kern + letter.advance * size + spread, -spread);
}
