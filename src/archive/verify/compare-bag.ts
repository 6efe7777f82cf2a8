import { snapshotCheck } from '#words/snapshot-check.ts';
import { sha256Of } from '#files/hash.ts';
import type { Snapshot } from '../snapshot-record.ts';
import { isPayload, MANIFEST, SIGNATURE, SNAPSHOT, TAG_MANIFEST } from './bag-files.ts';
import type { Found } from './hash-files.ts';
import { manifestText, type ManifestLines } from './manifest-lines.ts';

const { faults: words } = snapshotCheck;

/** A bag's own lists, each as far as it could be read, and what is really there. */
export interface BagLists {
  readonly found: ReadonlyMap<string, Found>;
  readonly manifest: ManifestLines;
  /** `null` where it is missing. */
  readonly tagManifest: ManifestLines | null;
  /** `null` where it is missing or cannot be read. */
  readonly snapshot: Snapshot | null;
  /** Whether a signature by a trusted key proves `snapshot.json`. */
  readonly isSnapshotProved: boolean;
}

export interface Differences {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly faults: readonly string[];
}

/**
 * What differs from the lists, blamed on the file that was changed rather than on those it misleads about: `snapshot.json` decides where
 * it is as the tag manifest (or a signature) says it was, otherwise the two manifests do; a manifest that contradicts is changed itself.
 */
export function compareBag(lists: BagLists): Differences {
  const { found, manifest, snapshot, tagManifest } = lists;
  const decides = snapshot !== null && isAsTold(lists);
  const expected = decides ? bySnapshot(snapshot, lists) : byManifests(lists);
  const isChanged = (path: string) => {
    const [wanted, there] = [expected.get(path) ?? null, found.get(path)];
    return there !== undefined && wanted !== null && wanted !== there.sha256;
  };
  const isManifestWrong = manifest.faults.length > 0 || ![...manifest.hashes.keys()].every(isPayload);
  const changed = [
    ...[...expected.keys()].filter(isChanged),
    ...(tagManifest && contradicts(tagManifest, expected) ? [TAG_MANIFEST] : []),
    ...(isManifestWrong ? [MANIFEST] : []),
  ];
  return {
    changed,
    removed: [...expected.keys()].filter((path) => !found.has(path)),
    added: [...found.keys()].filter((path) => !expected.has(path)),
    faults: [
      ...(decides ? sizeFaults(snapshot, found) : []),
      ...(!decides && changed.includes(MANIFEST) ? [words.nothingToGoBy(SNAPSHOT, MANIFEST)] : []),
    ],
  };
}

/** The hash that each file has to have; `null` for one that has to be there and that no list vouches for. */
type Expected = ReadonlyMap<string, string | null>;

/** Whether nothing speaks against `snapshot.json`: a tag manifest that does not list it is wrong itself. */
function isAsTold({ found, tagManifest, isSnapshotProved }: BagLists): boolean {
  const told = tagManifest?.hashes.get(SNAPSHOT);
  return isSnapshotProved || told === undefined || told === found.get(SNAPSHOT)?.sha256;
}

function bySnapshot({ files }: Snapshot, { found, tagManifest }: BagLists): Expected {
  const listed = files.map(({ path, sha256 }) => [path, sha256] as const);
  const payload = new Map(listed.filter(([path]) => isPayload(path)));
  return new Map<string, string | null>([
    ...listed,
    [SNAPSHOT, found.get(SNAPSHOT)?.sha256 ?? null],
    [MANIFEST, sha256Of(new TextEncoder().encode(manifestText(payload)))],
    [TAG_MANIFEST, null],
    ...signatureOf(found, tagManifest),
  ]);
}

function byManifests({ found, manifest, tagManifest }: BagLists): Expected {
  const tags = tagManifest?.hashes ?? new Map<string, string>();
  return new Map<string, string | null>([
    ...[...manifest.hashes].filter(([path]) => isPayload(path)),
    ...[...tags].filter(([path]) => !isPayload(path)),
    [SNAPSHOT, tags.get(SNAPSHOT) ?? null],
    [MANIFEST, tags.get(MANIFEST) ?? null],
    [TAG_MANIFEST, null],
    ...signatureOf(found, tagManifest),
  ]);
}

/** Only the tag manifest tells of the signature; where it is missing or damaged, one that is there is let be. */
function signatureOf(found: BagLists['found'], tagManifest: BagLists['tagManifest']): [string, string | null][] {
  const told = tagManifest?.hashes.get(SIGNATURE);
  if (told !== undefined) return [[SIGNATURE, told]];
  const isSilent = tagManifest === null || tagManifest.faults.length > 0;
  return isSilent && found.has(SIGNATURE) ? [[SIGNATURE, null]] : [];
}

/** Whether the tag manifest lists anything but exactly the files outside the payload, as they have to be. */
function contradicts({ hashes, faults }: ManifestLines, expected: Expected): boolean {
  const tags = [...expected].filter(([path]) => !isPayload(path) && path !== TAG_MANIFEST);
  const isListed = ([path, hash]: readonly [string, string | null]) =>
    hash === null ? hashes.has(path) : hashes.get(path) === hash;
  return faults.length > 0 || hashes.size !== tags.length || !tags.every(isListed);
}

function sizeFaults({ files }: Snapshot, found: ReadonlyMap<string, Found>): string[] {
  return files
    .filter(({ path, sha256, size }) => found.get(path)?.sha256 === sha256 && found.get(path)?.size !== size)
    .map(({ path }) => words.size(path));
}
