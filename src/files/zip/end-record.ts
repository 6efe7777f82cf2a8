import { Refused } from '#domain/refused.ts';

/** What the end of a zip says of its directory (APPNOTE.TXT 6.3.10, section 4.3.16). */
export interface EndRecord {
  readonly count: number;
  /** Where the directory begins and ends. */
  readonly start: number;
  readonly end: number;
  /** How many bytes stand before the zip, and shift all that it says of places. */
  readonly before: number;
  readonly faults: readonly string[];
}

const SIGNATURE = 0x06054b50;
const LENGTH = 22;
/** Of a directory's entry, its length without names and where it tells its local header's place (section 4.3.12). */
const DIRECTORY_ENTRY = 46;
const FIRST_OFFSET = 42;
const LOCAL_SIGNATURE = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const NONE = '这不是完整的 zip 压缩包：末尾没有目录，可能没有下载完，或者文件末尾被截断、被改动。请重新下载后再核对。';

/** @throws {Refused} where no end is found, or the zip uses what no snapshot uses. */
export function endRecordOf(bytes: Uint8Array): EndRecord {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = endPosition(view);
  if (!found) throw new Refused(NONE);
  const { at, faults } = found;
  const [disk, count, size, offset] = [
    view.getUint32(at + 4, true),
    view.getUint16(at + 10, true),
    view.getUint32(at + 12, true),
    view.getUint32(at + 16, true),
  ];
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) {
    throw new Refused('这个压缩包是 ZIP64 格式，不是存档原来的压缩包。请解压后选择解开的文件夹来核对。');
  }
  if (disk !== 0) faults.push('压缩包末尾的记录说它分成了几卷，与存档的压缩包不符。');
  if (view.getUint16(at + 8, true) !== count) faults.push('压缩包末尾记录的两处条目数不一致。');
  const start = [offset, at - size].find((place) => place >= 0 && place <= at && isEntry(view, place, at));
  if (start === undefined) throw new Refused(NONE);
  const before = bytesBefore(view, start, offset);
  if (before > 0) faults.push(`压缩包前面多出 ${before} 个字节，不是压缩包的内容。`);
  else if (offset + size !== at) faults.push('压缩包末尾记录的目录位置不对。');
  return { count, start, end: at, before, faults };
}

/** The directory's first entry stands at `place`, or the directory is empty. */
const isEntry = (view: DataView, place: number, end: number) =>
  place === end || (place + 4 <= end && view.getUint32(place, true) === 0x02014b50);

/** Bytes were put before a zip where its directory stands too late by as much as the first entry does. */
function bytesBefore(view: DataView, start: number, offset: number): number {
  const before = start - offset;
  if (before <= 0 || start + DIRECTORY_ENTRY > view.byteLength) return 0;
  const first = before + view.getUint32(start + FIRST_OFFSET, true);
  return first + 4 <= start && view.getUint32(first, true) === LOCAL_SIGNATURE ? before : 0;
}

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
