import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { cssOf, lightScheme } from '#charts/draw/ink.ts';
import { drawShapes } from '#charts/draw/svg.ts';
import { outlined } from '#charts/picture/letters.ts';
import { disc, type Scene } from '#charts/scene.ts';
import type { ProgressState } from '#domain/progress.ts';

/** A placed drawing as an SVG that needs nothing else, its letters as outlines, inked as charts are. */
export function drawingSvg({ width, height, shapes }: Scene): string {
  const svg = s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }, [
    s(
      'style',
      cssOf((name) => lightScheme[name]),
    ),
    ...drawShapes(shapes, { prefix: 'card', letter: outlined }),
  ]);
  return toHtml(svg, { space: 'svg', closeEmptyElements: true });
}

/** The mark of a state. */
export function markSvg(state: ProgressState): string {
  return drawingSvg({ width: 14, height: 14, shapes: [disc(7, 7, 6.4, state)] });
}
