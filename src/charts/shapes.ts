import type { State } from '#domain/state.ts';

/** How a text is set; sizes are in units of the drawing, which a page shows at about one pixel each. */
export const textRoles = {
  title: { size: 18, weight: 700 },
  strong: { size: 13, weight: 700 },
  label: { size: 13, weight: 400 },
  quiet: { size: 12, weight: 400 },
  tick: { size: 11, weight: 400 },
} as const;

export type TextRole = keyof typeof textRoles;
export type Anchor = 'start' | 'middle' | 'end';

/** What a line or a filled shape stands for; CSS gives it its ink. */
export type Ink =
  | 'axis' // the base line of a chart
  | 'grid' // a quiet line to read along
  | 'now' // the data date
  | 'due' // promises fallen due
  | 'flag' // the day of one promise
  | 'done' // promises shown kept
  | 'range' // what is possible, from floor to ceiling
  | 'share' // the part with evidence
  | 'whole' // the whole that a part is of
  | 'pole' // from a day to its label
  | 'target' // a promised value
  | 'term' // a term that binds a document's tasks
  | 'aim' // the year of a document's general aim
  | 'filled' // something found or shown
  | 'hollow' // something that does not count, or was not found
  | 'hit'; // not seen: where a pointer finds a value

export interface TextShape {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly role: TextRole;
  readonly anchor: Anchor;
}
export interface LineShape {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly ink: Ink;
}
export interface BoxShape {
  readonly type: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
}
export interface PathShape {
  readonly type: 'path';
  readonly d: string;
  readonly ink: Ink;
}
export interface DotShape {
  readonly type: 'dot';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly ink: Ink;
}
/** A stretch of a bar, hatched for its state. */
export interface SegmentShape {
  readonly type: 'segment';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly state: State;
}
/** The mark of a state: a disc that fills. */
export interface DiscShape {
  readonly type: 'disc';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly state: State;
}
export interface GroupShape {
  readonly type: 'group';
  /** The exact value at this mark, in words. */
  readonly tip?: string;
  /** The document whose marks these are, where one may be looked at alone. */
  readonly document?: { readonly id: string; readonly name: string };
  readonly shapes: readonly Shape[];
}

/** Something placed: rounded numbers and roles, no colours. */
export type Shape = TextShape | LineShape | BoxShape | PathShape | DotShape | SegmentShape | DiscShape | GroupShape;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** To a tenth, so that stored drawings stay as they are from machine to machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

export function text(
  x: number,
  y: number,
  words: string,
  role: TextRole = 'label',
  anchor: Anchor = 'start',
): TextShape {
  return { type: 'text', x: round(x), y: round(y), text: words, role, anchor };
}

export function line(x1: number, y1: number, x2: number, y2: number, ink: Ink): LineShape {
  return { type: 'line', x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), ink };
}

/** A box whose sides are rounded, not its width: neighbours then touch. */
export function box(x: number, y: number, width: number, height: number, ink: Ink): BoxShape {
  return {
    type: 'box',
    x: round(x),
    y: round(y),
    width: round(round(x + width) - round(x)),
    height: round(height),
    ink,
  };
}

export function segment(x: number, y: number, width: number, height: number, state: State): SegmentShape {
  const { type: _, ink: __, ...placed } = box(x, y, width, height, 'whole');
  return { type: 'segment', ...placed, state };
}

export function dot(x: number, y: number, r: number, ink: Ink): DotShape {
  return { type: 'dot', x: round(x), y: round(y), r, ink };
}

export function disc(x: number, y: number, r: number, state: State): DiscShape {
  return { type: 'disc', x: round(x), y: round(y), r, state };
}

export function group(shapes: readonly Shape[], named: Pick<GroupShape, 'tip' | 'document'> = {}): GroupShape {
  return { type: 'group', ...named, shapes };
}

/** Every text of a drawing: what is written at its marks, and what is said of them. */
export function textsOf(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) => {
    if (shape.type === 'text') return [shape.text];
    return shape.type === 'group' ? [shape.tip ?? [], textsOf(shape.shapes)].flat() : [];
  });
}
