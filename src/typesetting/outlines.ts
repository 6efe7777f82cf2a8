import { tablesOf } from './font-file.ts';

/** A point of an outline in units of the font, from the base line up; those off the curve steer it. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}
type Contour = readonly Point[];

/** Draws a glyph as the data of an SVG path: `scale` units of the drawing for one of the font, its origin at (`left`, `base`). */
export type DrawGlyph = (glyph: number, scale: number, left: number, base: number) => string;

/**
 * The outlines of a TrueType font (OpenType 1.9, `loca` and `glyf`).
 *
 * @throws {Error} where the font has no such tables.
 */
export function outlinesOf(font: Uint8Array): DrawGlyph {
  const tables = tablesOf(font);
  const table = (tag: string) => {
    const found = tables.get(tag);
    if (found) return new DataView(found.buffer, found.byteOffset, found.byteLength);
    throw new Error(`The font has no table ${tag}.`);
  };
  const loca = table('loca');
  const isLong = table('head').getInt16(50) === 1;
  const glyf = table('glyf');
  const offsetOf = (glyph: number) => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  const contoursOf = (glyph: number): Contour[] => {
    const start = offsetOf(glyph);
    if (start === offsetOf(glyph + 1)) return [];
    const count = glyf.getInt16(start);
    return count < 0 ? composite(glyf, start + 10, contoursOf) : simple(glyf, start + 10, count);
  };
  return (glyph, scale, left, base) =>
    contoursOf(glyph)
      .map((contour) => path(contour.map(({ x, y, isOn }) => ({ x: left + x * scale, y: base - y * scale, isOn }))))
      .join('');
}

const REPEATED = 8;

function simple(glyf: DataView, ends: number, count: number): Contour[] {
  const last = Array.from({ length: count }, (_, at) => glyf.getUint16(ends + 2 * at));
  const length = (last.at(-1) ?? -1) + 1;
  let at = ends + 2 * count;
  at += 2 + glyf.getUint16(at);
  const flags: number[] = [];
  while (flags.length < length) {
    const flag = glyf.getUint8(at++);
    const times = flag & REPEATED ? glyf.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const coordinates = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? glyf.getUint8(at++) : -glyf.getUint8(at++);
      else if (!(flag & same)) {
        value += glyf.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = coordinates(2, 16);
  const ys = coordinates(4, 32);
  const points = flags.map((flag, of): Point => ({ x: xs[of] ?? 0, y: ys[of] ?? 0, isOn: (flag & 1) === 1 }));
  return last.map((end, of) => points.slice(of === 0 ? 0 : (last[of - 1] ?? 0) + 1, end + 1));
}

const WORDS = 1;
const OFFSETS = 2;
const SCALES = 8 | 64 | 128;
const MORE = 32;

function composite(glyf: DataView, from: number, contoursOf: (glyph: number) => Contour[]): Contour[] {
  const contours: Contour[] = [];
  for (let at = from, flags = MORE; flags & MORE;) {
    flags = glyf.getUint16(at);
    if (!(flags & OFFSETS) || flags & SCALES)
      throw new Error('The font scales parts of a glyph, which is not read here.');
    const wide = flags & WORDS;
    const [dx, dy] = wide
      ? [glyf.getInt16(at + 4), glyf.getInt16(at + 6)]
      : [glyf.getInt8(at + 4), glyf.getInt8(at + 5)];
    for (const contour of contoursOf(glyf.getUint16(at + 2))) {
      contours.push(contour.map(({ x, y, isOn }) => ({ x: x + dx, y: y + dy, isOn })));
    }
    at += wide ? 8 : 6;
  }
  return contours;
}

/** Between two points off the curve lies one on it, halfway. */
function path(contour: Contour): string {
  const points = contour.flatMap((point, at) => {
    const next = contour[(at + 1) % contour.length] ?? point;
    const isBetween = !point.isOn && !next.isOn;
    return isBetween ? [point, { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, isOn: true }] : [point];
  });
  const start = points.findIndex(({ isOn }) => isOn);
  const turned = [...points.slice(start), ...points.slice(0, start), ...points.slice(start, start + 1)];
  return `${turned
    .map((point, at) => {
      const place = `${round(point.x)} ${round(point.y)}`;
      if (at === 0) return `M${place}`;
      if (!point.isOn) return `Q${place}`;
      return turned[at - 1]?.isOn ? `L${place}` : ` ${place}`;
    })
    .join('')}Z`;
}

const round = (value: number) => Math.round(value * 100) / 100;
