import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Chart } from '../chart.ts';
import { paragraph } from '../lettering.ts';
import type { Drawing, Shape } from '../shapes.ts';
import { lightScheme } from '#typesetting/palette.ts';
import { cssOf } from './ink.ts';
import { drawPatterns } from './marks.ts';
import { drawShapes, drawText, type Lettering } from './svg.ts';
import { svgFile } from './svg-file.ts';

const MARGIN = 28;
const FONTS = "'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'Microsoft YaHei', sans-serif";

/** A chart on a sheet of its own: its title above, its caption below. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The title above and the caption below the drawing. */
  readonly words: readonly Shape[];
  readonly drawing: Drawing;
  /** Where the drawing stands on the sheet. */
  readonly top: number;
}

export function placeSheet({ title, caption, drawings }: Chart): Sheet {
  const drawing = drawings.wide;
  const heading = paragraph(MARGIN, MARGIN + 18, title, drawing.width, 'title');
  const top = MARGIN + 18 + heading.height;
  const words: Shape[] = [...heading.shapes];
  let y = top + drawing.height + 26;
  for (const each of caption) {
    const said = paragraph(MARGIN, y, each, drawing.width, 'quiet');
    words.push(...said.shapes);
    y += said.height + 3;
  }
  return { width: drawing.width + 2 * MARGIN, height: Math.round(y + MARGIN - 14), words, drawing, top };
}

/** The sheet as an SVG file that opens by itself. */
export function drawSheet(chart: Chart, letter: Lettering = drawText): string {
  const { width, height, words, drawing, top } = placeSheet(chart);
  const pen = { prefix: chart.name, letter };
  const style = `svg{font-family:${FONTS}}\n${cssOf((name) => lightScheme[name])}`;
  const svg: Element = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      ariaLabelledBy: 'title desc',
      'xml:lang': 'zh-Hans',
    },
    [
      s('title', { id: 'title' }, chart.title),
      s('desc', { id: 'desc' }, [chart.description, ...chart.caption].join('')),
      s('style', style),
      drawPatterns(pen.prefix),
      s('rect', { width, height, className: 'c-paper' }),
      ...drawShapes(words, pen),
      s('g', { transform: `translate(${MARGIN} ${top})` }, drawShapes(drawing.shapes, pen)),
    ],
  );
  return `${svgFile(svg)}\n`;
}
