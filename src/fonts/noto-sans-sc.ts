import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { create, type Font, type Glyph } from 'fontkit';
import { sfntOf } from './woff.ts';

/** One file of Noto Sans SC, which is cut into slices of some hundred characters each. */
export interface Slice {
  /** The same for every reading of the same file, e.g. `noto-sans-sc-117-400-normal.woff`. */
  readonly name: string;
  readonly font: Font;
  /** The file as TrueType or OpenType. */
  readonly sfnt: Uint8Array;
}

/** A character as the font draws it. */
export interface Letter {
  readonly glyph: Glyph;
  /** How far it moves the pen, as a part of its size. */
  readonly advance: number;
  readonly slice: Slice;
}

interface ListedSlice {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
  slice?: Slice;
}

const weights = new Map<number, ListedSlice[]>();
const letters = new Map<string, Letter>();

/** `character` in Noto Sans SC of `weight` (400, 700 …); absent where no slice has a glyph for it. */
export function letterOf(character: string, weight: number): Letter | undefined {
  const key = `${weight}${character}`;
  const known = letters.get(key);
  if (known) return known;
  const point = character.codePointAt(0) as number;
  for (const listed of slicesOf(weight)) {
    if (!listed.ranges.some(([from, to]) => from <= point && point <= to)) continue;
    const slice = (listed.slice ??= read(listed.file));
    if (!slice.font.hasGlyphForCodePoint(point)) continue;
    const glyph = slice.font.glyphForCodePoint(point);
    const found = { glyph, advance: glyph.advanceWidth / slice.font.unitsPerEm, slice };
    letters.set(key, found);
    return found;
  }
  return undefined;
}

/** A character as messages name it: `“㗊”（U+35CA）`. */
export function characterName(character: string): string {
  const point = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  return `“${character}”（U+${point}）`;
}

function read(file: string): Slice {
  // Unpacked here: the inflater of fontkit stumbles over the slice with 〉 (noto-sans-sc-101).
  const sfnt = sfntOf(readFileSync(file));
  return { name: basename(file), font: create(sfnt), sfnt };
}

function slicesOf(weight: number): ListedSlice[] {
  const known = weights.get(weight);
  if (known) return known;
  // Resolved from the project's root: while building, this code runs from a bundle somewhere else.
  const sheet = createRequire(join(process.cwd(), 'package.json')).resolve(`@fontsource/noto-sans-sc/${weight}.css`);
  const slices = [
    ...readFileSync(sheet, 'utf8').matchAll(/url\(([^)]+\.woff)\)[^;]*;\s*unicode-range:\s*([^;]+);/gu),
  ].map(([, url, ranges]): ListedSlice => ({
    file: join(dirname(sheet), url ?? ''),
    ranges: (ranges ?? '').split(',').map((range) => {
      const [from, to] = range.trim().slice(2).split('-');
      return [parseInt(from ?? '', 16), parseInt(to ?? from ?? '', 16)];
    }),
  }));
  weights.set(weight, slices);
  return slices;
}
