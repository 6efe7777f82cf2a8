import type { DirectoryEntry } from './directory.ts';
import { Refused } from '#domain/refused.ts';

const GIB = 2 ** 30;
/** What a snapshot never comes near to, and what a computer can still be asked to unpack. */
export const MOST_ENTRIES = 100_000;
export const MOST_BYTES = 2 * GIB;
/** DEFLATE (RFC 1951) cannot make more than this of one byte. */
const MOST_OF_A_BYTE = 1032;
/** Text shrinks to a tenth; what shrinks further than this and is large was made to flood a disk. */
const PLAUSIBLE = 200;
const LARGE = 64 * 2 ** 20;

/** @throws {Refused} for more entries than a snapshot can have: a zip bomb. */
export function assertFewEntries(count: number): void {
  if (count > MOST_ENTRIES) {
    throw new Refused(`压缩包里有 ${count} 个条目，超过 ${MOST_ENTRIES} 个的上限，像是“压缩炸弹”，没有打开。`);
  }
}

/** @throws {Refused} for more than a snapshot can unpack to: a zip bomb. */
export function assertPlausibleSizes(entries: readonly DirectoryEntry[], zipSize: number): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const swollen = entries.find(({ size, packed }) => size > packed * MOST_OF_A_BYTE + MOST_OF_A_BYTE);
  if (swollen) {
    throw new Refused(
      `条目“${swollen.name}”自称能从 ${swollen.packed} 字节解出 ${swollen.size} 字节，不可能属实，像是“压缩炸弹”，没有打开。`,
    );
  }
  if (total > MOST_BYTES || (total > LARGE && total > zipSize * PLAUSIBLE)) {
    throw new Refused(
      `压缩包只有 ${zipSize} 字节，自称解开后有 ${(total / GIB).toFixed(1)} GiB，像是“压缩炸弹”，没有打开。`,
    );
  }
}
