import { snapshotCheck } from '#words/snapshot-check.ts';
import { isArchiveFolder, verifyArchiveFolder } from './archive-folder.ts';
import { bagFolder } from './bag-files.ts';
import { verifyBag } from './bag.ts';
import { isLeftBySystem } from './left-by-systems.ts';
import { below, type Shelf } from './shelf.ts';
import { verdictOf, type Verdict, type VerifyOptions } from './verdict.ts';

const { faults: words } = snapshotCheck;

/** Checks a folder: an unpacked snapshot, the folder around one, or one that holds the packages and `manifest.json`. */
export async function verifyFolder(shelf: Shelf, options: VerifyOptions = {}): Promise<Verdict> {
  if (shelf.paths.length === 0 && shelf.faults.length === 0) {
    return verdictOf('bag', { faults: [words.emptyFolder] });
  }
  if (isArchiveFolder(shelf.paths)) return verifyArchiveFolder(shelf, options);
  const folder = bagFolder(shelf.paths);
  if (folder === undefined) return verdictOf('bag', { faults: [...shelf.faults, words.noSnapshotInFolder] });
  const verdict = await verifyBag(below(shelf, folder), { ...options, isFolder: true });
  const outside = shelf.paths.filter((path) => !path.startsWith(folder));
  return verdictOf('bag', {
    ...verdict,
    added: [...verdict.added, ...outside.filter((path) => !isLeftBySystem(path))],
    ignored: [...verdict.ignored, ...outside.filter(isLeftBySystem)],
  });
}
