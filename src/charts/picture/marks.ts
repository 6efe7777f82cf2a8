import { s } from 'hastscript';
import { lightScheme } from '#typesetting/palette.ts';
import { cssOf } from '../draw/ink.ts';
import { svgFile } from '../draw/svg-file.ts';
import { drawShapes } from '../draw/svg.ts';
import { outlined } from './letters.ts';
import { disc, type Drawing } from '../shapes.ts';
import type { State } from '#domain/state.ts';

/** A placed drawing as an SVG that needs nothing else, its letters as outlines, inked as charts are. */
export function drawingSvg({ width, height, shapes }: Drawing): string {
  const svg = s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }, [
    s(
      'style',
      cssOf((name) => lightScheme[name]),
    ),
    ...drawShapes(shapes, { prefix: 'card', letter: outlined }),
  ]);
  return svgFile(svg);
}

/** The units of one mark, and from one to the next. */
const MARK = 14;
const STEP = 18;

/** Marks of states in a row, in units of their own: `height` is that of one mark. */
export function marksOf(marks: readonly State[]): Drawing {
  return {
    width: MARK + STEP * (marks.length - 1),
    height: MARK,
    shapes: marks.map((state, at) => disc(MARK / 2 + STEP * at, MARK / 2, 6.4, state)),
  };
}
