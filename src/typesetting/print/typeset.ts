import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { print } from '#words/print.ts';
import { characterName, HEI, letterOf, SONG, type Family } from '../noto.ts';
import type { Book } from './book.ts';
import { ownFonts } from './own-fonts.ts';

const FAMILIES: readonly Family[] = [HEI, SONG];

/**
 * A book as a PDF/A-2a, typeset by Typst from `book.typ`: tagged, every font embedded, no clock, no font of the machine. The same book
 * gives the same bytes on every machine.
 *
 * @throws {Error} with a sentence for each character that no font has a glyph for, naming the measure or document.
 */
export function typesetBook(book: Book): Uint8Array {
  const missing = missingGlyphs(book);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: ownFonts().map((font) => Buffer.from(font.buffer)) }],
  });
  const mainFilePath = `${import.meta.dirname}/book.typ`;
  compiler.mapShadow(`${import.meta.dirname}/book.json`, Buffer.from(JSON.stringify(book)));
  const compiled = compiler.compile({ mainFilePath });
  const said = compiled.takeDiagnostics();
  const { result } = compiled;
  if (said || !result) throw new Error(said ? JSON.stringify(said.shortDiagnostics) : 'Typst gave no document.');
  const pdf = compiler.pdf(result, {
    pdfStandard: 'a-2a',
    pdfTags: true,
    creationTimestamp: Date.parse(`${book.day}T00:00:00Z`) / 1000,
  });
  return new Uint8Array(pdf);
}

/** A sentence for each character that no font has a glyph for. */
function missingGlyphs(book: Book): string[] {
  const problems = new Set<string>();
  const look = (value: unknown, about: string): void => {
    if (typeof value === 'string') {
      for (const character of value) {
        if (character === '\n' || FAMILIES.some((font) => letterOf(character, 400, font))) continue;
        problems.add(print.noGlyph(about, characterName(character), FAMILIES));
      }
    } else if (value !== null && typeof value === 'object') {
      const id: unknown = 'id' in value ? value.id : undefined;
      const within = typeof id === 'string' && 'title' in value ? id : about;
      for (const each of Object.values(value)) look(each, within);
    }
  };
  look(book, book.title);
  return [...problems];
}
