import { zipSync, type ZippableFile } from 'fflate';
import { inPathOrder, type Files } from '../files.ts';
import { sealed } from './seal.ts';

/** The earliest day that a zip can name, by the machine's own calendar, which is how zips tell time: the bytes are the same everywhere. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * A sealed zip of `files`, in the order of their paths: the same files give the same bytes on every machine.
 *
 * @param isStored whether a file is kept as it is rather than compressed.
 */
export function sealedZip(files: Files, isStored: (path: string) => boolean = () => false): Uint8Array {
  const entries = inPathOrder(files.keys()).map((path): [string, ZippableFile] => [
    path,
    [files.get(path) ?? new Uint8Array(), { level: isStored(path) ? 0 : 9, mtime: NO_DAY }],
  ]);
  return sealed(zipSync(Object.fromEntries(entries)));
}
