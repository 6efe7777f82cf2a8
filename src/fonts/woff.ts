import { unzlibSync } from 'fflate';

const HEADER = 44;
const ENTRY = 20;

/**
 * The TrueType or OpenType font that a WOFF file holds (WOFF File Format 1.0, W3C Recommendation, sections 3 to 5), with its tables as
 * they are.
 */
export function sfntOf(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = HEADER + at * ENTRY;
    const offset = from.getUint32(entry + 4);
    const packed = woff.subarray(offset, offset + from.getUint32(entry + 8));
    const length = from.getUint32(entry + 12);
    return {
      tag: from.getUint32(entry),
      checksum: from.getUint32(entry + 16),
      bytes: packed.length < length ? unzlibSync(packed, { out: new Uint8Array(length) }) : packed,
    };
  });
  const start = 12 + count * 16;
  const sfnt = new Uint8Array(tables.reduce((sum, { bytes }) => sum + padded(bytes.length), start));
  const to = new DataView(sfnt.buffer);
  const power = Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, count);
  to.setUint16(6, 2 ** power * 16);
  to.setUint16(8, power);
  to.setUint16(10, (count - 2 ** power) * 16);
  let offset = start;
  for (const [at, { tag, checksum, bytes }] of tables.entries()) {
    const entry = 12 + at * 16;
    to.setUint32(entry, tag);
    to.setUint32(entry + 4, checksum);
    to.setUint32(entry + 8, offset);
    to.setUint32(entry + 12, bytes.length);
    sfnt.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return sfnt;
}

const padded = (length: number) => Math.ceil(length / 4) * 4;
