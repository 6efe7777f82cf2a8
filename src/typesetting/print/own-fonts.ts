import { fontFile, readGlyphs, tablesOf } from '../font-file.ts';
import { HEI, readFont, SONG, type Family } from '../noto.ts';

/**
 * The families by which `book.typ` asks for the packaged fonts. Typst also finds the fonts of the machine, and takes one of those where
 * the names are alike: so these are names that no machine has.
 */
export const OWN = {
  [HEI]: 'Packaged Noto Sans SC',
  [SONG]: 'Packaged Noto Serif SC',
  marks: 'Packaged Marks',
} as const;

/** Half-width marks and the full-width ones as which they are drawn. */
const DRAWN_AS: Readonly<Record<string, string>> = {
  '!': '！',
  '(': '（',
  ')': '）',
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
};

/** Every font that a book is set in, each under a name of its own. */
export function ownFonts(): Uint8Array[] {
  const weights = [400, 700] as const;
  const read = (family: Family) => weights.map((weight) => readFont(family, weight));
  const hei = read(HEI);
  const song = read(SONG);
  return [
    ...hei.map((font) => renamed(tablesOf(font), OWN[HEI], 'NotoSansSC')),
    ...song.map((font) => renamed(tablesOf(font), OWN[SONG], 'NotoSerifSC')),
    ...song.map(marksFont),
  ];
}

/**
 * A font that draws half-width marks as another font draws their full-width kin, so that the words of a source are read, searched and
 * copied with their own characters and yet set as Chinese is. It has no other characters.
 */
function marksFont(font: Uint8Array): Uint8Array {
  const { glyphs } = readGlyphs(font);
  const mapped = Object.entries(DRAWN_AS).map(([mark, drawn]): [number, number] => [
    mark.charCodeAt(0),
    glyphs.get(drawn.charCodeAt(0)) ?? 0,
  ]);
  return renamed(new Map([...tablesOf(font), ['cmap', characterTable(mapped)]]), OWN.marks, 'NotoSerifSCMarks');
}

function renamed(tables: ReadonlyMap<string, Uint8Array>, family: string, postScriptName: string): Uint8Array {
  return fontFile(new Map([...tables, ['name', nameTable(family, postScriptName)]]));
}

/** A `cmap` with one subtable of format 12. */
function characterTable(mapped: readonly (readonly [point: number, glyph: number])[]): Uint8Array {
  const table = new DataView(new ArrayBuffer(12 + 16 + mapped.length * 12));
  table.setUint16(2, 1);
  table.setUint16(4, 3);
  table.setUint16(6, 10);
  table.setUint32(8, 12);
  table.setUint16(12, 12);
  table.setUint32(16, table.byteLength - 12);
  table.setUint32(24, mapped.length);
  for (const [at, [point, glyph]] of mapped.entries()) {
    const entry = 28 + at * 12;
    table.setUint32(entry, point);
    table.setUint32(entry + 4, point);
    table.setUint32(entry + 8, glyph);
  }
  return new Uint8Array(table.buffer);
}

/** A `name` table with the family and the PostScript name; the weight stands in another table. */
function nameTable(family: string, postScriptName: string): Uint8Array {
  const names: [number, string][] = [
    [1, family],
    [6, postScriptName],
  ];
  const start = 6 + names.length * 12;
  const table = new DataView(new ArrayBuffer(start + names.reduce((sum, [, { length }]) => sum + 2 * length, 0)));
  table.setUint16(2, names.length);
  table.setUint16(4, start);
  let offset = 0;
  for (const [at, [id, name]] of names.entries()) {
    [3, 1, 0x409, id, 2 * name.length, offset].forEach((value, field) =>
      table.setUint16(6 + at * 12 + 2 * field, value),
    );
    for (const character of name) {
      table.setUint16(start + offset, character.charCodeAt(0));
      offset += 2;
    }
  }
  return new Uint8Array(table.buffer);
}
