import { snapshotCheck } from '#words/snapshot-check.ts';
import { FORMAT, manifestSchema, snapshotSchema, type Manifest, type Snapshot } from '../snapshot-record.ts';
import { hashInPieces } from './hash-files.ts';
import { isLeftBySystem } from './left-by-systems.ts';
import { FileUnreadable } from '#files/file-unreadable.ts';
import { wholeFile, type Shelf } from './shelf.ts';
import { parseJson } from './snapshot-file.ts';
import { verdictOf, type Verdict, type VerifyOptions } from './verdict.ts';
import { verifyPackage } from './zip.ts';

const { faults: words } = snapshotCheck;

const MANIFEST = 'manifest.json';

/** Whether a folder is one that holds the packages of a snapshot with `manifest.json` beside them. */
export const isArchiveFolder = (paths: readonly string[]) => paths.includes(MANIFEST) && !paths.includes('bagit.txt');

/** Checks such a folder: the packages against `manifest.json`, each package by itself, and `manifest.json` against what they hold. */
export async function verifyArchiveFolder(shelf: Shelf, options: VerifyOptions = {}): Promise<Verdict> {
  const ignored = shelf.paths.filter(isLeftBySystem);
  const manifest = readManifestJson(await wholeFile(shelf, MANIFEST));
  if (!('packages' in manifest)) {
    return verdictOf('archive', { faults: [...shelf.faults, manifest.fault], ignored });
  }
  const faults: string[] = [...shelf.faults];
  const changed: string[] = [];
  const parts: { name: string; verdict: Verdict }[] = [];
  for (const { path, size, sha256 } of manifest.packages.filter((each) => shelf.paths.includes(each.path))) {
    try {
      const bytes = await wholeFile(shelf, path);
      const hash = await hashInPieces(bytes, snapshotCheck.steps.file(path), options.onStep);
      if (bytes.length !== size || hash !== sha256) changed.push(path);
      parts.push({ name: path, verdict: await verifyPackage(bytes, options) });
    } catch (error) {
      if (!(error instanceof FileUnreadable)) throw error;
      changed.push(path);
      faults.push(error.message);
    }
  }
  const listed = manifest.packages.map(({ path }) => path);
  if (listed.length === 0) faults.push(words.noPackages(MANIFEST));
  const strays = parts.filter(({ verdict }) => !isOfSame(manifest, verdict));
  return verdictOf('archive', {
    changed,
    removed: listed.filter((path) => !shelf.paths.includes(path)),
    added: shelf.paths.filter((path) => path !== MANIFEST && !listed.includes(path) && !ignored.includes(path)),
    faults: [...faults, ...strays.map(({ name }) => words.otherSnapshot(MANIFEST, name))],
    ignored,
    checked: parts.length,
    parts,
    dataDate: manifest.dataDate,
    signature: togetherSigned(parts.map(({ verdict }) => verdict)),
  });
}

function readManifestJson(bytes: Uint8Array): Manifest | { fault: string } {
  const json = parseJson(bytes);
  const format = (json as { format?: unknown } | null | undefined)?.format;
  if (typeof format === 'number' && format > FORMAT) {
    return { fault: words.newerManifest(MANIFEST, format) };
  }
  const { success, data } = manifestSchema.safeParse(json);
  if (!success) return { fault: words.manifest(MANIFEST) };
  return data;
}

/** Whether a package speaks of the same snapshot, as far as it tells. */
function isOfSame(manifest: Manifest, { snapshot, dataDate }: Verdict): boolean {
  if (snapshot) return asText(snapshot) === asText(manifest);
  return dataDate === null || dataDate === manifest.dataDate;
}

const asText = (record: Snapshot) => {
  const { tools, ...rest } = snapshotSchema.strip().parse(record);
  return JSON.stringify([rest, Object.entries(tools).sort()]);
};

/** The packages are signed one by one; the folder is as well signed as the least of them. */
function togetherSigned(verdicts: readonly Verdict[]): Verdict['signature'] {
  const order = ['bad', 'missing', 'none', 'unchecked', 'good'] as const;
  const signatures = verdicts.map(({ signature }) => signature);
  return order.flatMap((state) => signatures.filter((each) => each.state === state))[0] ?? { state: 'none' };
}
