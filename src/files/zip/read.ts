import { inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { directoryOf, type DirectoryEntry } from './directory.ts';
import { endRecordOf, type EndRecord } from './end-record.ts';
import { assertSafeNames } from './entry-name.ts';
import { assertFewEntries, assertPlausibleSizes } from './limits.ts';
import { SIZES_FOLLOW, spanOf, type Span } from './local-header.ts';
import { Refused } from '#domain/refused.ts';
import { FileUnreadable } from '../file-unreadable.ts';

/** A zip that is safe to unpack. */
export interface OpenZip {
  /** The files' names, in the zip's order; entries that only name a folder are left out. */
  readonly names: readonly string[];
  /** Sentences on what does not hang together in the zip as a whole. */
  readonly faults: readonly string[];
  /** How long a file is when it is unpacked, as its entry declares; nothing where there is no such file to unpack. */
  readonly sizeOf: (name: string) => number | undefined;
  /** @throws {FileUnreadable} with a sentence naming the file, where it cannot be unpacked just as its maker packed it. */
  readonly unpack: (name: string) => Uint8Array;
}

const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** What may follow an entry's bytes, where its sizes do. */
const DESCRIPTORS = new Set([12, 16, 20, 24]);

/**
 * Opens a zip without trusting it: nothing is unpacked yet, and what is unpacked never grows beyond what its entry declares.
 *
 * @throws {Refused} for a zip that is incomplete, encrypted, would write where it should not, or is made to flood a disk.
 */
export function openZip(bytes: Uint8Array): OpenZip {
  const end = endRecordOf(bytes);
  assertFewEntries(end.count);
  const directory = directoryOf(bytes, end);
  assertFewEntries(directory.entries.length);
  assertSafeNames(directory.entries.map(({ name }) => name));
  const damaged = new Map<string, FileUnreadable>();
  const placed: { entry: DirectoryEntry; span: Span }[] = [];
  for (const entry of directory.entries) {
    try {
      placed.push({ entry, span: spanOf(bytes, entry) });
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      damaged.set(entry.name, error);
    }
  }
  assertPlain(placed.map(({ entry }) => entry));
  assertPlausibleSizes(
    placed.map(({ entry }) => entry),
    bytes.length,
  );
  const faults = [...directory.faults, ...gaps(placed, end, damaged.size > 0)];
  const spans = new Map(placed.map((each) => [each.entry.name, each]));
  return {
    names: directory.entries.map(({ name }) => name).filter((name) => !name.endsWith('/')),
    faults,
    sizeOf: (name) => spans.get(name)?.entry.size,
    unpack(name) {
      const found = spans.get(name);
      if (!found) throw damaged.get(name) ?? new FileUnreadable(`压缩包里没有“${name}”。`);
      return unpackEntry(bytes.subarray(found.span.from, found.span.to), found.entry);
    },
  };
}

function assertPlain(entries: readonly DirectoryEntry[]): void {
  const encrypted = entries.find(({ flags }) => (flags & ENCRYPTED) !== 0);
  if (encrypted) {
    throw new Refused(`压缩包里的“${encrypted.name}”加了密，存档从不加密，没有打开。请重新下载原来的压缩包。`);
  }
  const link = entries.find(({ unpacksTo }) => unpacksTo === 'link');
  if (link) throw new Refused(`压缩包里的“${link.name}”是符号链接，可能指向别处，不安全，没有打开。`);
  const special = entries.find(({ unpacksTo }) => unpacksTo === 'special');
  if (special) throw new Refused(`压缩包里的“${special.name}”是管道、设备一类的特殊文件，不安全，没有打开。`);
}

/** Bytes that belong to no entry, which some programmes would still unpack; overlapping entries are refused. */
function gaps(
  placed: readonly { entry: DirectoryEntry; span: Span }[],
  { before, start: directory }: EndRecord,
  isDamaged: boolean,
): string[] {
  let at = before;
  let isGap = false;
  let follow = false;
  for (const { entry, span } of [...placed].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < at) {
      throw new Refused(`压缩包里的“${entry.name}”与别的条目共用同一段内容，像是“压缩炸弹”，没有打开。`);
    }
    isGap ||= span.start > at && !(follow && DESCRIPTORS.has(span.start - at));
    at = span.to;
    follow = (entry.flags & SIZES_FOLLOW) !== 0;
  }
  isGap ||= at !== directory && !(follow && DESCRIPTORS.has(directory - at));
  // The place of a damaged entry is a gap too, and told already.
  return isGap && !isDamaged ? ['压缩包里有目录没有列出的内容。'] : [];
}

function unpackEntry(packed: Uint8Array, { name, method, size, crc }: DirectoryEntry): Uint8Array {
  if (method !== STORED && method !== DEFLATED) {
    throw new FileUnreadable(`压缩包里的“${name}”解不开：用了存档不用的压缩方式（${method}）。`);
  }
  const bytes = method === STORED ? packed : inflate(packed, name, size);
  if (bytes.length !== size) throw new FileUnreadable(`压缩包里的“${name}”解不开：长度与所记不符。`);
  if (crc32(bytes) !== crc) throw new FileUnreadable(`压缩包里的“${name}”已损坏：CRC-32 校验不符。`);
  return bytes;
}

function inflate(packed: Uint8Array, name: string, size: number): Uint8Array {
  try {
    // One byte more than declared tells an entry that goes on; fflate writes nothing beyond what it is given.
    return inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch {
    throw new FileUnreadable(`压缩包里的“${name}”解不开：压缩的内容已损坏。`);
  }
}
