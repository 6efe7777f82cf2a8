import { snapshotCheck } from '#words/snapshot-check.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { inPathOrder } from '#files/files.ts';
import { FileUnreadable } from '#files/file-unreadable.ts';
import { piecesOf, type Shelf } from './shelf.ts';
import type { VerifyOptions } from './verdict.ts';

export interface Found {
  /** Empty where the file could not be read. */
  readonly sha256: string;
  readonly size: number;
}

/** The hash and the size of every file, one file after the other, with a sentence for each that could not be read. */
export async function hashFiles(
  shelf: Shelf,
  onStep: VerifyOptions['onStep'],
): Promise<{ found: ReadonlyMap<string, Found>; faults: string[] }> {
  const paths = inPathOrder(shelf.paths);
  const found = new Map<string, Found>();
  const faults: string[] = [];
  for (const [done, path] of paths.entries()) {
    const tell = () => onStep?.({ what: snapshotCheck.steps.file(path), done, total: paths.length });
    try {
      found.set(path, await hashed(shelf.read(path), tell));
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      faults.push(error.message);
      found.set(path, { sha256: '', size: 0 });
    }
  }
  return { found, faults };
}

/** The hash of one large thing, in pieces, told under the name `what`. */
export async function hashInPieces(bytes: Uint8Array, what: string, onStep: VerifyOptions['onStep']): Promise<string> {
  let done = 0;
  const { sha256: hash } = await hashed(piecesOf(bytes), (size) => {
    done += size;
    return onStep?.({ what, done, total: bytes.length });
  });
  return hash;
}

async function hashed(pieces: AsyncIterable<Uint8Array>, tell: (size: number) => void | Promise<void>): Promise<Found> {
  const hash = sha256.create();
  let size = 0;
  for await (const piece of pieces) {
    await tell(piece.length);
    hash.update(piece);
    size += piece.length;
  }
  return { sha256: bytesToHex(hash.digest()), size };
}
