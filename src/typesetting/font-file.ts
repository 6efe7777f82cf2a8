/** The tables of a TrueType font by their tags (OpenType 1.9, “Organization of an OpenType Font”). */
export function tablesOf(font: Uint8Array): Map<string, Uint8Array> {
  const from = viewOf(font);
  const tables = new Map<string, Uint8Array>();
  for (let at = 0; at < from.getUint16(4); at++) {
    const entry = 12 + at * 16;
    const offset = from.getUint32(entry + 8);
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
    tables.set(tag, font.subarray(offset, offset + from.getUint32(entry + 12)));
  }
  return tables;
}

/** A TrueType font of these tables. Checksums are left out: those who read fonts from memory ask for none. */
export function fontFile(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const start = 12 + sorted.length * 16;
  const file = new Uint8Array(sorted.reduce((sum, [, { length }]) => sum + padded(length), start));
  const to = viewOf(file);
  to.setUint32(0, 0x00010000);
  to.setUint16(4, sorted.length);
  let offset = start;
  for (const [at, [tag, table]] of sorted.entries()) {
    const entry = 12 + at * 16;
    file.set(new TextEncoder().encode(tag), entry);
    to.setUint32(entry + 8, offset);
    to.setUint32(entry + 12, table.length);
    file.set(table, offset);
    offset += padded(table.length);
  }
  return file;
}

/** Which glyph a font has for each character, and how far that moves the pen. */
export interface Glyphs {
  readonly unitsPerEm: number;
  /** By code point; absent where the font has none. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** Of a glyph, as a part of the size of the type. */
  advanceOf(glyph: number): number;
}

/**
 * Reads `cmap` (format 12, which every font with characters beyond U+FFFF has) and `hmtx`.
 *
 * @throws {Error} where the font has no such tables.
 */
export function readGlyphs(font: Uint8Array): Glyphs {
  const tables = tablesOf(font);
  const table = (tag: string) => {
    const found = tables.get(tag);
    if (found) return viewOf(found);
    throw new Error(`The font has no table ${tag}.`);
  };
  const unitsPerEm = table('head').getUint16(18);
  const measured = table('hhea').getUint16(34);
  const metrics = table('hmtx');
  return {
    unitsPerEm,
    glyphs: readCharacters(table('cmap')),
    advanceOf: (glyph) => metrics.getUint16(4 * Math.min(glyph, measured - 1)) / unitsPerEm,
  };
}

function readCharacters(cmap: DataView): Map<number, number> {
  for (let at = 0; at < cmap.getUint16(2); at++) {
    const subtable = cmap.getUint32(4 + at * 8 + 4);
    if (cmap.getUint16(subtable) !== 12) continue;
    const glyphs = new Map<number, number>();
    for (let group = 0; group < cmap.getUint32(subtable + 12); group++) {
      const entry = subtable + 16 + group * 12;
      const [first, last, glyph] = [0, 4, 8].map((field) => cmap.getUint32(entry + field)) as [number, number, number];
      for (let point = first; point <= last; point++) glyphs.set(point, glyph + point - first);
    }
    return glyphs;
  }
  throw new Error('The font has no cmap of format 12.');
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const padded = (length: number) => Math.ceil(length / 4) * 4;
