import { snapshotCheck } from '#words/snapshot-check.ts';
import { nameOfSnapshot } from '../snapshot-record.ts';
import { openZip } from '#files/zip/read.ts';
import { Refused } from '#domain/refused.ts';
import { bagFolder } from './bag-files.ts';
import { verifyBag } from './bag.ts';
import { sealStatus } from './seal-status.ts';
import { below, type Shelf } from './shelf.ts';
import { verdictOf, type SealStatus, type Verdict, type VerifyOptions } from './verdict.ts';
import { verifyWacz } from './wacz.ts';
import { shelfOfZip } from './zip-shelf.ts';

const { faults: words } = snapshotCheck;

/** Checks a zip or a WACZ of a snapshot, told apart by what is in it: its seal, and everything in it. */
export async function verifyPackage(bytes: Uint8Array, options: VerifyOptions = {}): Promise<Verdict> {
  const seal = await sealStatus(bytes, options.onStep);
  try {
    const shelf = shelfOfZip(openZip(bytes));
    return await (shelf.paths.includes('datapackage.json')
      ? verifyWacz(shelf, seal, options)
      : verifyZip(shelf, seal, options));
  } catch (error) {
    if (error instanceof Refused) return verdictOf('bag', { seal, faults: [error.message] });
    throw error;
  }
}

/** Checks the bag in a zip, which is everything that a snapshot's zip holds. */
async function verifyZip(zip: Shelf, seal: SealStatus, options: VerifyOptions): Promise<Verdict> {
  const folder = bagFolder(zip.paths);
  if (folder === undefined) return verdictOf('bag', { seal, faults: [...zip.faults, words.noSnapshotInZip] });
  const verdict = await verifyBag(below(zip, folder), options);
  const outside = zip.paths.filter((path) => !path.startsWith(folder));
  const wanted = verdict.dataDate === null ? folder : `${nameOfSnapshot(verdict.dataDate)}/`;
  const named = folder === wanted ? [] : [words.oneFolder(wanted)];
  return verdictOf('bag', {
    ...verdict,
    seal,
    added: [...verdict.added, ...outside],
    faults: [...verdict.faults, ...named],
  });
}
