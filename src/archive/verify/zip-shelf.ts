import type { OpenZip } from '#files/zip/read.ts';
import { piecesOf, type Shelf } from './shelf.ts';

/** The files in a zip, unpacked one at a time. */
export function shelfOfZip({ names, faults, unpack }: OpenZip): Shelf {
  return {
    paths: names,
    faults,
    async *read(path) {
      yield* piecesOf(unpack(path));
    },
  };
}
