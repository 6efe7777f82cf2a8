import { nameOfSnapshot } from '../snapshot-record.ts';
import { openZip } from '../zip/read.ts';
import { ZipRefused } from '../zip/refusal.ts';
import { bagFolder } from './bag-files.ts';
import { verifyBag } from './bag.ts';
import { sealStatus } from './seal-status.ts';
import { below, type Shelf } from './shelf.ts';
import { verdictOf, type SealStatus, type Verdict, type VerifyOptions } from './verdict.ts';
import { verifyWacz } from './wacz.ts';
import { shelfOfZip } from './zip-shelf.ts';

/** Checks a zip or a WACZ of a snapshot, told apart by what is in it: its seal, and everything in it. */
export async function verifyPackage(bytes: Uint8Array, options: VerifyOptions = {}): Promise<Verdict> {
  const seal = await sealStatus(bytes, options.onStep);
  try {
    const shelf = shelfOfZip(openZip(bytes));
    return await (shelf.paths.includes('datapackage.json')
      ? verifyWacz(shelf, seal, options)
      : verifyZip(shelf, seal, options));
  } catch (error) {
    if (error instanceof ZipRefused) return verdictOf('bag', { seal, faults: [error.message] });
    throw error;
  }
}

/** Checks the bag in a zip, which is everything that a snapshot's zip holds. */
async function verifyZip(zip: Shelf, seal: SealStatus, options: VerifyOptions): Promise<Verdict> {
  const folder = bagFolder(zip.paths);
  if (folder === undefined) return verdictOf('bag', { seal, faults: [...zip.faults, NO_BAG] });
  const verdict = await verifyBag(below(zip, folder), options);
  const outside = zip.paths.filter((path) => !path.startsWith(folder));
  const wanted = verdict.dataDate === null ? folder : `${nameOfSnapshot(verdict.dataDate)}/`;
  const named = folder === wanted ? [] : [`压缩包里的文件应当都在 ${wanted} 这个文件夹里。`];
  return verdictOf('bag', {
    ...verdict,
    seal,
    added: [...verdict.added, ...outside],
    faults: [...verdict.faults, ...named],
  });
}

const NO_BAG =
  '压缩包里没有存档：既没有 bagit.txt、manifest-sha256.txt 或 snapshot.json，也没有 WACZ 的 datapackage.json，因此无法核对任何文件。';
