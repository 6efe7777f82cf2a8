import { snapshotCheck } from '#words/snapshot-check.ts';
import { utf8 } from './manifest-lines.ts';

const { faults: words } = snapshotCheck;

/** RFC 8493, section 2.1.1. */
const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** What is wrong with `bagit.txt`, in sentences. */
export function declarationFaults(bytes: Uint8Array | undefined): string[] {
  if (!bytes) return [words.noDeclaration];
  if (utf8(bytes) === DECLARATION) return [];
  return [words.declaration];
}

/** Bytes and number of the files of the payload (RFC 8493, section 2.2.2). */
export interface Oxum {
  readonly bytes: number;
  readonly count: number;
}

/** `Payload-Oxum` of `bag-info.txt`, or a sentence on why there is none. */
export function oxumOf(bytes: Uint8Array | undefined): Oxum | string {
  if (!bytes) return words.noInfo;
  const lines = utf8(bytes)?.split('\n') ?? [''];
  if (lines.pop() !== '' || !lines.every((line) => /^(?:[^\s:][^:]*: ?|[ \t]).*$/u.test(line))) {
    return words.info;
  }
  const given = lines.filter((line) => /^payload-oxum:/iu.test(line));
  const { size, count } = /^Payload-Oxum: (?<size>\d+)\.(?<count>\d+)$/u.exec(given[0] ?? '')?.groups ?? {};
  if (given.length !== 1 || size === undefined || count === undefined) {
    return words.noOxum;
  }
  return { bytes: Number(size), count: Number(count) };
}
