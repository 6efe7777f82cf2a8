import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import { paletteOf } from './palette.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const WITH_PALETTE = 3;

/**
 * Opaque pixels as a PNG with a palette (PNG 3, W3C Recommendation, 5 and 11): the same bytes on every machine, for they are
 * packed by no library of the machine.
 *
 * @param pixels red, green, blue and alpha of each pixel, row by row.
 * @throws {Error} where the pixels have more colours than a palette holds.
 */
export function palettePng(pixels: Uint8Array, { width, height }: { width: number; height: number }): Uint8Array {
  const { colours, places } = paletteOf(pixels);
  // Each row begins with its filter: none, which packs a palette best.
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(places.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = new Uint8Array(13);
  const fields = new DataView(header.buffer);
  fields.setUint32(0, width);
  fields.setUint32(4, height);
  header.set([8, WITH_PALETTE], 8);
  return joined([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', packed(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Above so many bytes the last twentieth is worth three times the work. */
const ENOUGH = 36_000;

function packed(rows: Uint8Array): Uint8Array {
  const quick = zlibSync(rows, { level: 7, mem: 12 });
  return quick.length <= ENOUGH ? quick : zlibSync(rows, { level: 9, mem: 12 });
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(body.length + 12);
  const fields = new DataView(whole.buffer);
  fields.setUint32(0, body.length);
  whole.set(new TextEncoder().encode(name), 4);
  whole.set(body, 8);
  fields.setUint32(body.length + 8, crc32(whole.subarray(4, body.length + 8)));
  return whole;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
