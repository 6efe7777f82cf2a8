import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readGlyphs, type Glyphs } from './font-file.ts';
import { outlinesOf, type DrawGlyph } from './outlines.ts';

/** The fonts of everything that is typeset here: Hei for our words, Song for the source's. No font of the machine is asked. */
export const HEI = 'Noto Sans SC';
export const SONG = 'Noto Serif SC';
export type Family = typeof HEI | typeof SONG;
export type Weight = 400 | 700;

interface Font extends Glyphs {
  readonly draw: DrawGlyph;
}

const weightNames: Record<Weight, string> = { 400: '400Regular', 700: '700Bold' };
const fonts = new Map<string, Font>();

/** A font’s TrueType file. */
export function readFont(family: Family, weight: Weight): Buffer {
  const folder = `@expo-google-fonts/${family.toLowerCase().replaceAll(' ', '-')}/${weightNames[weight]}`;
  const file = `${family.replaceAll(' ', '')}_${weightNames[weight]}.ttf`;
  // Resolved from the project's root: while building, this code runs from a bundle somewhere else.
  return readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve(`${folder}/${file}`));
}

/** A character as a font draws it. */
export interface Letter {
  /** How far it moves the pen, as a part of its size. */
  readonly advance: number;
  /** The data of an SVG path of its outline, from `left` on the line at `base`. */
  draw(size: number, left: number, base: number): string;
}

/** `character` as the font draws it; absent where it has no glyph for it. Each font is read once. */
export function letterOf(character: string, weight: Weight, family: Family = HEI): Letter | undefined {
  const font = fontOf(family, weight);
  const glyph = font.glyphs.get(character.codePointAt(0) ?? 0);
  if (glyph === undefined) return undefined;
  return {
    advance: font.advanceOf(glyph),
    draw: (size, left, base) => font.draw(glyph, size / font.unitsPerEm, left, base),
  };
}

function fontOf(family: Family, weight: Weight): Font {
  const key = `${family} ${weight}`;
  const known = fonts.get(key);
  if (known) return known;
  const file = readFont(family, weight);
  const font = { ...readGlyphs(file), draw: outlinesOf(file) };
  fonts.set(key, font);
  return font;
}

/** A character as messages name it: `“㗊”（U+35CA）`. */
export function characterName(character: string): string {
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `“${character}”（U+${point}）`;
}
