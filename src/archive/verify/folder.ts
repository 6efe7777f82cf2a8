import { isArchiveFolder, verifyArchiveFolder } from './archive-folder.ts';
import { bagFolder, isLeftBySystem } from './bag-files.ts';
import { verifyBag } from './bag.ts';
import { below, type Shelf } from './shelf.ts';
import { verdictOf, type Verdict, type VerifyOptions } from './verdict.ts';

/** Checks a folder: an unpacked snapshot, the folder around one, or one that holds the packages and `manifest.json`. */
export async function verifyFolder(shelf: Shelf, options: VerifyOptions = {}): Promise<Verdict> {
  if (shelf.paths.length === 0 && shelf.faults.length === 0) {
    return verdictOf('bag', { faults: ['文件夹是空的，没有可核对的文件。'] });
  }
  if (isArchiveFolder(shelf.paths)) return verifyArchiveFolder(shelf, options);
  const folder = bagFolder(shelf.paths);
  if (folder === undefined) return verdictOf('bag', { faults: [...shelf.faults, NO_BAG] });
  const verdict = await verifyBag(below(shelf, folder), { ...options, isFolder: true });
  const outside = shelf.paths.filter((path) => !path.startsWith(folder));
  return verdictOf('bag', {
    ...verdict,
    added: [...verdict.added, ...outside.filter((path) => !isLeftBySystem(path))],
    ignored: [...verdict.ignored, ...outside.filter(isLeftBySystem)],
  });
}

const NO_BAG =
  '这个文件夹里没有存档：找不到 bagit.txt、manifest-sha256.txt 或 snapshot.json。请选择解压后的 reform-ledger-… 文件夹。';
