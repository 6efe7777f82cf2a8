import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font, type Glyph } from 'fontkit';
import { s } from 'hastscript';
import { textRoles } from '../scene.ts';
import type { Lettering } from '../draw/svg.ts';

/** One file of a font that is cut into slices, and the characters for which it is meant. */
interface Slice {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
  font?: Font;
}

const weights = new Map<number, Slice[]>();
const glyphs = new Map<string, { readonly glyph: Glyph; readonly em: number }>();

/**
 * Draws texts as the outlines of Noto Sans SC, so that a picture is the same on every machine.
 *
 * @throws {Error} naming the character, where the font has no glyph for it.
 */
export const outlined: Lettering = ({ x, y, text, role, anchor }) => {
  const { size, weight } = textRoles[role];
  const letters = [...text].map((character) => glyphOf(character, weight));
  const width = letters.reduce((sum, { glyph, em }) => sum + (glyph.advanceWidth / em) * size, 0);
  let left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const d = letters.map(({ glyph, em }) => {
    const scale = size / em;
    const path = glyph.path.scale(scale, -scale).translate(left, y).toSVG();
    left += glyph.advanceWidth * scale;
    return path;
  });
  return s('path', { d: d.join(''), className: `c-${role}` });
};

function glyphOf(character: string, weight: number): { readonly glyph: Glyph; readonly em: number } {
  const key = `${weight}${character}`;
  const known = glyphs.get(key);
  if (known) return known;
  const point = character.codePointAt(0) as number;
  for (const slice of slicesOf(weight)) {
    if (!slice.ranges.some(([from, to]) => from <= point && point <= to)) continue;
    slice.font ??= create(readFileSync(slice.file));
    if (!slice.font.hasGlyphForCodePoint(point)) continue;
    const found = { glyph: slice.font.glyphForCodePoint(point), em: slice.font.unitsPerEm };
    glyphs.set(key, found);
    return found;
  }
  const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  throw new Error(`图里的“${character}”（${name}）在 Noto Sans SC（${weight}）里没有字形；请换一个写法。`);
}

function slicesOf(weight: number): Slice[] {
  const known = weights.get(weight);
  if (known) return known;
  // Resolved from the project's root: while building, this code runs from a bundle somewhere else.
  const sheet = createRequire(join(process.cwd(), 'package.json')).resolve(`@fontsource/noto-sans-sc/${weight}.css`);
  const slices = [
    ...readFileSync(sheet, 'utf8').matchAll(/url\(([^)]+\.woff)\)[^;]*;\s*unicode-range:\s*([^;]+);/gu),
  ].map(([, url, ranges]): Slice => ({
    file: join(dirname(sheet), url ?? ''),
    ranges: (ranges ?? '').split(',').map((range) => {
      const [from, to] = range.trim().slice(2).split('-');
      return [parseInt(from ?? '', 16), parseInt(to ?? from ?? '', 16)];
    }),
  }));
  weights.set(weight, slices);
  return slices;
}
