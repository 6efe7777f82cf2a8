import { snapshotCheck } from '#words/snapshot-check.ts';
import type { Files } from '#files/files.ts';
import { declarationFaults, oxumOf } from './bag-declarations.ts';
import { isPayload, MANIFEST, SIGNATURE, SNAPSHOT, TAG_MANIFEST } from './bag-files.ts';
import { compareBag, type Differences } from './compare-bag.ts';
import { hashFiles, type Found } from './hash-files.ts';
import { isLeftBySystem } from './left-by-systems.ts';
import { readManifest } from './manifest-lines.ts';
import { FileUnreadable } from '#files/file-unreadable.ts';
import { shelfOf, wholeFile, type Shelf } from './shelf.ts';
import { signatureStatus } from './signature-status.ts';
import { readSnapshot } from './snapshot-file.ts';
import { verdictOf, type Verdict, type VerifyOptions } from './verdict.ts';

const { faults: words } = snapshotCheck;

/** Whether the files lie in a folder, where operating systems leave files of their own. */
export type BagOptions = VerifyOptions & { readonly isFolder?: boolean };

const MOST_OF_A_LIST = 2 ** 26;

/**
 * Checks a bag (RFC 8493, SHA-256) in full: every file against the manifests and `snapshot.json`, these against each other, and the
 * declarations against what is there.
 *
 * @param files with the bag's own folder as their top.
 */
export async function verifyBag(files: Shelf | Files, options: BagOptions = {}): Promise<Verdict> {
  const shelf = 'paths' in files ? files : shelfOf(files);
  if (!shelf.paths.includes(MANIFEST)) {
    const faults = [...shelf.faults, words.noManifest(MANIFEST)];
    return verdictOf('bag', { removed: [MANIFEST], faults });
  }
  const lists = await readLists(shelf);
  const manifest = readManifest(MANIFEST, lists.get(MANIFEST) ?? new Uint8Array());
  const tags = lists.get(TAG_MANIFEST);
  const tagManifest = tags ? readManifest(TAG_MANIFEST, tags) : null;
  const record = lists.get(SNAPSHOT);
  const { snapshot, faults: recordFaults } = record
    ? readSnapshot(record)
    : { snapshot: null, faults: [words.missing(SNAPSHOT)] };
  const listed = new Set([...manifest.hashes.keys(), ...(snapshot?.files.map(({ path }) => path) ?? [])]);
  const isIgnored = (path: string) => options.isFolder === true && isLeftBySystem(path) && !listed.has(path);
  const ignored = shelf.paths.filter(isIgnored);
  const counted = { ...shelf, paths: shelf.paths.filter((path) => !isIgnored(path)) };
  const { found, faults: unread } = await hashFiles(counted, options.onStep);
  const signature = signatureStatus(record, lists.get(SIGNATURE), options.trust);
  const isSnapshotProved = signature.state === 'good';
  const differences = compareBag({ found, manifest, tagManifest, snapshot, isSnapshotProved });
  return verdictOf('bag', {
    ...differences,
    faults: [
      ...shelf.faults,
      ...unread,
      ...declarationFaults(lists.get('bagit.txt')),
      ...oxumFaults(lists.get('bag-info.txt'), found, differences),
      ...foreignFaults(found),
      ...manifest.faults,
      ...(tagManifest ? tagManifest.faults : [words.noTagManifest(TAG_MANIFEST, SNAPSHOT)]),
      ...recordFaults,
      ...differences.faults,
    ],
    checked: found.size,
    ignored: [...ignored].sort(),
    signature,
    snapshot,
    dataDate: snapshot?.dataDate ?? null,
  });
}

async function readLists(shelf: Shelf): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = ['bagit.txt', 'bag-info.txt', MANIFEST, TAG_MANIFEST, SNAPSHOT, SIGNATURE];
  const lists = new Map<string, Uint8Array>();
  for (const name of names.filter((each) => shelf.paths.includes(each))) {
    try {
      lists.set(name, await wholeFile(shelf, name, MOST_OF_A_LIST));
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      // Told when it is hashed; what cannot be read lists nothing.
      lists.set(name, new Uint8Array());
    }
  }
  return lists;
}

/** Where payload files are missing or changed the sums cannot agree, and that is told already. */
function oxumFaults(info: Uint8Array | undefined, found: ReadonlyMap<string, Found>, told: Differences): string[] {
  const oxum = oxumOf(info);
  if (typeof oxum === 'string') return [oxum];
  if ([told.changed, told.removed, told.added].flat().some(isPayload)) return [];
  const payload = [...found].filter(([path]) => isPayload(path));
  const bytes = payload.reduce((sum, [, { size }]) => sum + size, 0);
  if (oxum.bytes === bytes && oxum.count === payload.length) return [];
  return [words.oxum(oxum, payload.length, bytes)];
}

/** A bag may be made to fetch files later, or be listed by other hashes: snapshots are neither. */
const foreignFaults = (found: ReadonlyMap<string, Found>) =>
  [...found.keys()]
    .filter((path) => /^(?:fetch|(?:tag)?manifest-(?!sha256\.)[^/]*)\.txt$/u.test(path))
    .map((path) => words.stray(path));
