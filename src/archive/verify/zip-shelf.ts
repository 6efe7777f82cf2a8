import type { OpenZip } from '../zip/read.ts';
import { EntryDamaged } from '../zip/refusal.ts';
import { FileUnreadable, piecesOf, type Shelf } from './shelf.ts';

/** The files in a zip, unpacked one at a time. */
export function shelfOfZip({ names, faults, unpack }: OpenZip): Shelf {
  return {
    paths: names,
    faults,
    async *read(path) {
      yield* piecesOf(unpackedFrom(unpack, path));
    },
  };
}

function unpackedFrom(unpack: OpenZip['unpack'], path: string): Uint8Array {
  try {
    return unpack(path);
  } catch (error) {
    if (error instanceof EntryDamaged) throw new FileUnreadable(error.message);
    throw error;
  }
}
