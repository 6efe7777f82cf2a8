import type { PdfFile } from './pdf-file.ts';
import type { SetLetter } from './set-block.ts';

/** What is used of pdfkit's fonts beyond its documented interface (0.20). */
interface EmbeddedFont {
  readonly id: string;
  readonly name: string;
  readonly unicode: number[][];
  ref(): unknown;
  encode(text: string): [string[], unknown];
}

interface Insides {
  readonly _font: EmbeddedFont;
  readonly _fontFamilies: Record<string, EmbeddedFont>;
  readonly page: { readonly fonts: Record<string, unknown> };
}

/** A character as a content stream names it. */
export interface Code {
  /** The name of its font. */
  readonly font: string;
  /** Four hexadecimal digits. */
  readonly glyph: string;
}

/** The fonts of one file: each slice is a font of its own, with only the glyphs that are used. */
export class Faces {
  readonly #file: PdfFile;
  readonly #fonts = new Map<string, EmbeddedFont>();
  readonly #codes = new Map<string, Code & { readonly from: EmbeddedFont }>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** The character's code, with its font at the present page's disposal. */
  codeOf({ letter: { slice }, text, shown }: SetLetter): Code {
    const key = `${slice.name} ${shown}${text}`;
    const known = this.#codes.get(key);
    const code = known ?? this.#encoded(slice, text, shown);
    if (!known) this.#codes.set(key, code);
    const { page } = this.#file as unknown as Insides;
    page.fonts[code.font] ??= code.from.ref();
    return code;
  }

  #encoded(slice: SetLetter['letter']['slice'], text: string, shown: string) {
    // A glyph is read as one character: where the source's is another than the one drawn, a second font says which.
    const font = this.#font(text === shown ? slice.name : `${slice.name} as read`, slice);
    const [[glyph = '0000']] = font.encode(shown);
    font.unicode[parseInt(glyph, 16)] = [...text].map((character) => character.codePointAt(0) as number);
    return { font: font.id, glyph, from: font };
  }

  #font(name: string, slice: SetLetter['letter']['slice']): EmbeddedFont {
    const known = this.#fonts.get(name);
    if (known) return known;
    this.#file.registerFont(name, slice.font as unknown as string);
    this.#file.font(name);
    const { _font: font, _fontFamilies: families } = this.#file as unknown as Insides;
    // All slices of a weight have one PostScript name, by which pdfkit would take a font for another.
    Reflect.deleteProperty(families, font.name);
    // The glyph for what is missing is never used; read as U+0000 it would still be an error (ISO 19005-2, 6.2.11.7.2).
    font.unicode[0] = [0xfffd];
    this.#fonts.set(name, font);
    return font;
  }
}
