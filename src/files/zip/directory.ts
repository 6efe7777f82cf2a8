import type { EndRecord } from './end-record.ts';

/** One entry as the zip's directory tells it (APPNOTE.TXT 6.3.10, section 4.3.12). */
export interface DirectoryEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  /** Compressed. */
  readonly packed: number;
  /** Unpacked. */
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
  /** What it would unpack to, as systems like Unix say it; most zips do not. */
  readonly unpacksTo: 'file' | 'link' | 'special';
}

const SIGNATURE = 0x02014b50;
const HEADER = 46;
const UNIX = 3;

/** What the directory lists, with a sentence for each stretch of it that cannot be read; what follows such a stretch is read on. */
export function directoryOf(
  bytes: Uint8Array,
  { start, end, count, before, faults }: EndRecord,
): { entries: DirectoryEntry[]; faults: string[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: DirectoryEntry[] = [];
  const told = [...faults];
  let at = start;
  while (at < end) {
    const next = entryEnd(view, at, end);
    if (next === undefined) {
      told.push(`压缩包的目录在第 ${entries.length + 1} 个条目处损坏。`);
      at = nextSignature(view, at + 1, end);
      continue;
    }
    entries.push(entryAt(bytes, view, at, before));
    at = next;
  }
  if (entries.length !== count) told.push(`压缩包末尾说有 ${count} 个条目，目录里能读出 ${entries.length} 个。`);
  return { entries, faults: told };
}

/** Where the entry at `at` ends, if it is one and what follows it is another or the directory's end. */
function entryEnd(view: DataView, at: number, end: number): number | undefined {
  if (at + HEADER > end || view.getUint32(at, true) !== SIGNATURE) return undefined;
  const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
  const next = at + HEADER + lengths.reduce((sum, length) => sum + length, 0);
  const isFollowed = next === end || (next + 4 <= end && view.getUint32(next, true) === SIGNATURE);
  return isFollowed ? next : undefined;
}

function nextSignature(view: DataView, from: number, end: number): number {
  for (let at = from; at + 4 <= end; at++) if (view.getUint32(at, true) === SIGNATURE) return at;
  return end;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, before: number): DirectoryEntry {
  const name = bytes.subarray(at + HEADER, at + HEADER + view.getUint16(at + 28, true));
  const isUnix = view.getUint16(at + 4, true) >> 8 === UNIX;
  return {
    name: textOfName(name),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: before + view.getUint32(at + 42, true),
    unpacksTo: isUnix ? typeOf(view.getUint16(at + 40, true)) : 'file',
  };
}

/** By the mode of `stat` (POSIX, sys/stat.h); a mode without a type is that of a plain file. */
function typeOf(mode: number): DirectoryEntry['unpacksTo'] {
  const type = mode & 0xf000;
  if (type === 0xa000) return 'link';
  return type === 0 || type === 0x8000 || type === 0x4000 ? 'file' : 'special';
}

/** Names are UTF-8; one that is not keeps a character for each byte, and is then in no list of files. */
function textOfName(name: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name);
  } catch {
    return new TextDecoder('latin1').decode(name);
  }
}
