import type { State } from '#domain/state.ts';
import { fillLines, piecesIn } from '#typesetting/line-breaks.ts';
import { estimatedWidth } from '#typesetting/widths.ts';
import { disc, dot, line, text, textRoles, type Ink, type Shape, type TextRole } from './shapes.ts';

/** About how wide a text is when set. */
export function widthOf(words: string, role: TextRole): number {
  return estimatedWidth(words, textRoles[role].size);
}

/** A text in lines no wider than `width`. */
export function wrapped(words: string, width: number, role: TextRole): string[] {
  return fillLines(
    piecesIn(words).map((text) => ({ text, width: widthOf(text, role) })),
    width,
  );
}

/** A text set in lines from `y`, the base line of the first. */
export function paragraph(
  x: number,
  y: number,
  words: string,
  width: number,
  role: TextRole,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const leading = leadingOf(role);
  const lines = wrapped(words, width, role);
  return { shapes: lines.map((each, at) => text(x, y + at * leading, each, role)), height: lines.length * leading };
}

export function leadingOf(role: TextRole): number {
  return Math.round(textRoles[role].size * 1.4);
}

/** A mark with its words: a state, or a shape that a chart uses. */
export interface Entry {
  readonly mark: { readonly state: State } | { readonly ink: Ink; readonly form: 'dot' | 'line' | 'triangle' };
  readonly words: string;
}

const MARK = 16;
const BETWEEN = 14;

/** Marks with their words, one after the other in lines no wider than `width`; `y` is the base line of the first. */
export function entries(
  x: number,
  y: number,
  list: readonly Entry[],
  width: number,
  role: TextRole = 'quiet',
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const leading = leadingOf(role) + 2;
  const shapes: Shape[] = [];
  let left = x;
  let base = y;
  for (const { mark, words } of list) {
    const wide = MARK + widthOf(words, role);
    if (left > x && left + wide > x + width) {
      left = x;
      base += leading;
    }
    shapes.push(...markShapes(mark, left + 5, base - 4.5), text(left + MARK, base, words, role));
    left += wide + BETWEEN;
  }
  return { shapes, height: list.length === 0 ? 0 : base - y + leading };
}

function markShapes(mark: Entry['mark'], x: number, y: number): Shape[] {
  if ('state' in mark) return [disc(x, y, 5, mark.state)];
  if (mark.form === 'dot') return [dot(x, y, 3.5, mark.ink)];
  if (mark.form === 'line') return [line(x - 5, y, x + 6, y, mark.ink)];
  return [triangle(x, y + 4, mark.ink)];
}

/** A due date: a small triangle that stands on its point. */
export function triangle(x: number, y: number, ink: Ink): Shape {
  const at = (value: number) => Math.round(value * 10) / 10;
  return { type: 'path', d: `M${at(x)} ${at(y)}l-4 -7h8z`, ink };
}
