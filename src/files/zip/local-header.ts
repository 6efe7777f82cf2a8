import type { DirectoryEntry } from './directory.ts';
import { FileUnreadable } from '../file-unreadable.ts';

const SIGNATURE = 0x04034b50;
const HEADER = 30;
/** Sizes and CRC follow the bytes instead of preceding them (APPNOTE.TXT 6.3.10, section 4.4.4). */
export const SIZES_FOLLOW = 8;

/** Where an entry's header, and its compressed bytes, stand. */
export interface Span {
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Where the bytes of an entry stand. Programmes that unpack look at this header or at the directory: both must say the same.
 *
 * @throws {FileUnreadable} where they do not.
 */
export function spanOf(bytes: Uint8Array, entry: DirectoryEntry): Span {
  const { name, offset, packed } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + HEADER > bytes.length || view.getUint32(offset, true) !== SIGNATURE) {
    throw new FileUnreadable(`压缩包里的“${name}”解不开：目录所指的位置没有它。`);
  }
  const nameLength = view.getUint16(offset + 26, true);
  const nameEnd = offset + HEADER + nameLength;
  const from = nameEnd + view.getUint16(offset + 28, true);
  const own = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(offset + HEADER, nameEnd));
  const told = [6, 8].map((field) => view.getUint16(offset + field, true));
  const sizes = [14, 18, 22].map((field) => view.getUint32(offset + field, true));
  const areSizesElsewhere = (entry.flags & SIZES_FOLLOW) !== 0;
  const agrees =
    own === name &&
    told[0] === entry.flags &&
    told[1] === entry.method &&
    (areSizesElsewhere || (sizes[0] === entry.crc && sizes[1] === packed && sizes[2] === entry.size));
  if (!agrees) throw new FileUnreadable(`压缩包里的“${name}”解不开：它的头部与目录所记不一致。`);
  if (from + packed > bytes.length) throw new FileUnreadable(`压缩包里的“${name}”解不开：内容不完整。`);
  return { start: offset, from, to: from + packed };
}
