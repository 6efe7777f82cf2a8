import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Chart, LayoutName } from '../chart.ts';
import type { SegmentShape, Shape, TextShape } from '../shapes.ts';
import { drawDisc, drawPatterns, patternId } from './marks.ts';

/** How a text becomes a drawing: as text, or for a picture as the outlines of its letters. */
export type Lettering = (text: TextShape) => Element;

export interface Pen {
  /** Keeps ids apart where several drawings stand on one page. */
  readonly prefix: string;
  readonly letter: Lettering;
}

/** A chart in one layout as inline SVG: an image named by what it shows, since its figure says its title; inked by the page's CSS. */
export function drawChart({ id, description, drawings }: Chart, layout: LayoutName): Element {
  const { width, height, shapes } = drawings[layout];
  const prefix = `${id}-${layout}`;
  return s(
    'svg',
    {
      className: ['chart-svg', `chart-${layout}`],
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      ariaLabel: description,
    },
    [...(hasSegments(shapes) ? [drawPatterns(prefix)] : []), ...drawShapes(shapes, { prefix, letter: drawText })],
  );
}

export function drawShapes(shapes: readonly Shape[], pen: Pen): Element[] {
  return shapes.flatMap((shape) => drawShape(shape, pen));
}

function drawShape(shape: Shape, pen: Pen): Element[] {
  switch (shape.type) {
    case 'text':
      return [pen.letter(shape)];
    case 'line': {
      const { x1, y1, x2, y2, ink } = shape;
      return [s('path', { d: `M${x1} ${y1}L${x2} ${y2}`, className: `c-${ink}` })];
    }
    case 'box': {
      const { x, y, width, height, ink } = shape;
      return [s('rect', { x, y, width, height, className: `c-${ink}` })];
    }
    case 'path':
      return [s('path', { d: shape.d, className: `c-${shape.ink}` })];
    case 'dot':
      return [s('circle', { cx: shape.x, cy: shape.y, r: shape.r, className: `c-${shape.ink}` })];
    case 'segment':
      return [drawSegment(shape, pen)];
    case 'disc':
      return drawDisc(shape);
    case 'group': {
      const { tip, document, shapes } = shape;
      const named = {
        ...(tip && { className: 'c-tip' }),
        ...(document && { 'data-document': document.id, 'data-document-name': document.name }),
      };
      return [s('g', named, [...(tip ? [s('title', tip)] : []), ...drawShapes(shapes, pen)])];
    }
  }
}

export function drawText({ x, y, text, role, anchor }: TextShape): Element {
  return s('text', { x, y, className: `c-${role}`, ...(anchor !== 'start' && { textAnchor: anchor }) }, text);
}

function drawSegment({ x, y, width, height, state }: SegmentShape, { prefix }: Pen): Element {
  const fill = `url(#${patternId(prefix, state)})`;
  return s('g', [
    s('rect', { x, y, width, height, fill }),
    s('rect', {
      x,
      y,
      width,
      height,
      className: `c-line-${state}`,
      ...(state === 'unassessed' && { strokeDasharray: '4 3' }),
    }),
  ]);
}

function hasSegments(shapes: readonly Shape[]): boolean {
  return shapes.some((shape) => shape.type === 'segment' || (shape.type === 'group' && hasSegments(shape.shapes)));
}
