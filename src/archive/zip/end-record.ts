import { ZipRefused } from './refusal.ts';

/** What the end of a zip says of its directory (APPNOTE.TXT 6.3.10, section 4.3.16). */
export interface EndRecord {
  readonly count: number;
  /** Where the directory begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly faults: readonly string[];
}

const SIGNATURE = 0x06054b50;
const LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const NONE = '这不是完整的 zip 压缩包：末尾没有目录，可能没有下载完，或者文件末尾被截断、被改动。请重新下载后再核对。';

/** @throws {ZipRefused} where no end is found, or the zip uses what no snapshot uses. */
export function endRecordOf(bytes: Uint8Array): EndRecord {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = endPosition(view);
  if (!found) throw new ZipRefused(NONE);
  const { at, faults } = found;
  const [disk, count, size, offset] = [
    view.getUint32(at + 4, true),
    view.getUint16(at + 10, true),
    view.getUint32(at + 12, true),
    view.getUint32(at + 16, true),
  ];
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) {
    throw new ZipRefused('这个压缩包是 ZIP64 格式，不是存档原来的压缩包。请解压后选择解开的文件夹来核对。');
  }
  if (disk !== 0) faults.push('压缩包末尾的记录说它分成了几卷，与存档的压缩包不符。');
  if (view.getUint16(at + 8, true) !== count) faults.push('压缩包末尾记录的两处条目数不一致。');
  if (offset + size !== at) faults.push('压缩包末尾记录的目录位置不对。');
  const start = [offset, at - size].find((place) => place >= 0 && place <= at && isEntry(view, place, at));
  if (start === undefined) throw new ZipRefused(NONE);
  return { count, start, end: at, faults };
}

/** The directory's first entry stands at `place`, or the directory is empty. */
const isEntry = (view: DataView, place: number, end: number) =>
  place === end || (place + 4 <= end && view.getUint32(place, true) === 0x02014b50);

/** Where a comment is damaged its length leads nowhere: then the last record that looks like one is taken, and said. */
function endPosition(view: DataView): { at: number; faults: string[] } | undefined {
  const last = view.byteLength - LENGTH;
  const places: number[] = [];
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === SIGNATURE) places.push(at);
  }
  const exact = places.find((at) => at + LENGTH + view.getUint16(at + 20, true) === view.byteLength);
  if (exact !== undefined) return { at: exact, faults: [] };
  const [nearest] = places;
  return nearest === undefined ? undefined : { at: nearest, faults: ['压缩包末尾多出或缺少了内容。'] };
}
