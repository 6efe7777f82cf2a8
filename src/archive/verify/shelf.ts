import { snapshotCheck } from '#words/snapshot-check.ts';
import { FileUnreadable } from '#files/file-unreadable.ts';
import type { Files } from '#files/files.ts';

/** Files wherever they are: in memory, in a zip, in a folder of this computer or one that was given to a page. */
export interface Shelf {
  /** With `/`, in no order. */
  readonly paths: readonly string[];
  /** Sentences on what is there and cannot be looked at. */
  readonly faults: readonly string[];
  /** A file's bytes, piece by piece; throws `FileUnreadable` where they cannot be had. */
  readonly read: (path: string) => AsyncIterable<Uint8Array>;
}

/** Large enough to be quick, small enough that a page stays alive between two. */
export const PIECE = 2 ** 22;

/** Bytes in pieces. */
export async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** Files in memory. */
export function shelfOf(files: Files): Shelf {
  return {
    paths: [...files.keys()],
    faults: [],
    read: (path) => piecesOf(files.get(path) ?? new Uint8Array()),
  };
}

/** What stands below `folder` (which ends in `/`, or is empty), as if nothing else were there. */
export function below(shelf: Shelf, folder: string): Shelf {
  return {
    paths: shelf.paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length)),
    faults: shelf.faults,
    read: (path) => shelf.read(folder + path),
  };
}

/** A whole file. @throws {FileUnreadable} for one of more than `most` bytes too. */
export async function wholeFile(shelf: Shelf, path: string, most = 2 ** 31 - 1): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of shelf.read(path)) {
    size += piece.length;
    if (size > most) throw new FileUnreadable(snapshotCheck.unreadable.tooLarge(path));
    pieces.push(piece);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
