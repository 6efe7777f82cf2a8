import type { Files } from '../files.ts';
import { declarationFaults, oxumOf } from './bag-declarations.ts';
import { isLeftBySystem, isPayload, MANIFEST, SIGNATURE, SNAPSHOT, TAG_MANIFEST } from './bag-files.ts';
import { compareBag, type Differences } from './compare-bag.ts';
import { hashFiles, type Found } from './hash-files.ts';
import { readManifest } from './manifest-lines.ts';
import { FileUnreadable, shelfOf, wholeFile, type Shelf } from './shelf.ts';
import { signatureStatus } from './signature-status.ts';
import { readSnapshot } from './snapshot-file.ts';
import { verdictOf, type Verdict, type VerifyOptions } from './verdict.ts';

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
    const faults = [...shelf.faults, `缺少 ${MANIFEST}：没有这份清单，就无法核对任何文件。`];
    return verdictOf('bag', { removed: [MANIFEST], faults });
  }
  const { found: all, faults: unread } = await hashFiles(shelf, options.onStep);
  const lists = await readLists(shelf);
  const manifest = readManifest(MANIFEST, lists.get(MANIFEST) ?? new Uint8Array());
  const tags = lists.get(TAG_MANIFEST);
  const tagManifest = tags ? readManifest(TAG_MANIFEST, tags) : null;
  const record = lists.get(SNAPSHOT);
  const { snapshot, faults: recordFaults } = record
    ? readSnapshot(record)
    : { snapshot: null, faults: [`缺少 ${SNAPSHOT}。`] };
  const listed = new Set([...manifest.hashes.keys(), ...(snapshot?.files.map(({ path }) => path) ?? [])]);
  const ignored = options.isFolder ? [...all.keys()].filter((path) => isLeftBySystem(path) && !listed.has(path)) : [];
  const found = new Map([...all].filter(([path]) => !ignored.includes(path)));
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
      ...(tagManifest ? tagManifest.faults : [`缺少 ${TAG_MANIFEST}，data/ 以外的文件只能与 ${SNAPSHOT} 核对。`]),
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
      // Told already when it was hashed; what cannot be read lists nothing.
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
  return [
    `bag-info.txt 的 Payload-Oxum 说 data/ 里有 ${oxum.count} 个文件、${oxum.bytes} 字节，实际是 ${payload.length} 个、${bytes} 字节。`,
  ];
}

/** A bag may be made to fetch files later, or be listed by other hashes: snapshots are neither. */
const foreignFaults = (found: ReadonlyMap<string, Found>) =>
  [...found.keys()]
    .filter((path) => /^(?:fetch|(?:tag)?manifest-(?!sha256\.)[^/]*)\.txt$/u.test(path))
    .map((path) => `存档里不应当有 ${path}。`);
