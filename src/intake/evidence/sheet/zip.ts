import { createInflateRaw } from 'node:zlib';
import { UnreadableSheet } from './grid.ts';

/** No part of a workbook that an editor wrote is larger than this when unpacked; a “zip bomb” is. */
export const PART_LIMIT = 32 * 1024 * 1024;

const broken = () =>
  new UnreadableSheet('不是完好的 xlsx 文件', '请用 Excel 或 WPS 打开它，另存为 .xlsx，或导出为 CSV 后再导入');

interface Part {
  readonly method: number;
  readonly packed: Uint8Array;
}

/**
 * The parts of a zip archive, unpacked one by one and only when asked for.
 *
 * APPNOTE.TXT 6.3.9, without the 64-bit extensions and without encryption, neither of which a workbook under 20 MB has.
 */
export class Archive {
  readonly #parts: ReadonlyMap<string, Part>;

  constructor(bytes: Buffer) {
    if (bytes.subarray(0, 4).toString('latin1') === '\xD0\xCF\x11\xE0') {
      throw new UnreadableSheet('这是旧版 .xls 文件，或加了密码的文件', '请去掉密码，另存为 .xlsx 后再导入');
    }
    try {
      this.#parts = partsOf(bytes);
    } catch (error) {
      if (error instanceof RangeError) throw broken();
      throw error;
    }
  }

  has(path: string): boolean {
    return this.#parts.has(path);
  }

  /** The part as text, piece by piece. Stopping early unpacks no further. */
  async *text(path: string): AsyncGenerator<string> {
    const part = this.#parts.get(path);
    if (!part) throw broken();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let size = 0;
    try {
      for await (const chunk of unpacked(part)) {
        size += chunk.length;
        if (size > PART_LIMIT) {
          throw new UnreadableSheet(
            `解开压缩后超过 ${PART_LIMIT / 1024 / 1024} MB，不像编辑填写的表格`,
            '请把记录复制到一个新的模板里再导入',
          );
        }
        yield decoder.decode(chunk, { stream: true });
      }
      yield decoder.decode();
    } catch (error) {
      if (error instanceof UnreadableSheet) throw error;
      throw broken();
    }
  }

  /** The part as one text. */
  async whole(path: string): Promise<string> {
    const pieces: string[] = [];
    for await (const piece of this.text(path)) pieces.push(piece);
    return pieces.join('');
  }
}

function unpacked({ method, packed }: Part): AsyncIterable<Uint8Array> {
  if (method === 0) {
    return (async function* () {
      yield packed;
    })();
  }
  const inflate = createInflateRaw();
  inflate.end(packed);
  return inflate;
}

/** Reads the central directory. A field outside the file is a `RangeError` of the buffer. */
function partsOf(bytes: Buffer): ReadonlyMap<string, Part> {
  const END = 0x06054b50;
  const ENTRY = 0x02014b50;
  const ENCRYPTED = 1;
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - 22 - 0x10000 && bytes.readUInt32LE(end) !== END) end--;
  if (bytes.readUInt32LE(end) !== END) throw broken();

  const parts = new Map<string, Part>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw broken();
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8');
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const isReadable = (method === 0 || method === 8) && (bytes.readUInt16LE(at + 8) & ENCRYPTED) === 0;
    if (!isReadable || start + size > bytes.length) throw broken();
    parts.set(name.replace(/^\//u, ''), { method, packed: bytes.subarray(start, start + size) });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}
