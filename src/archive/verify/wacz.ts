import { snapshotCheck } from '#words/snapshot-check.ts';
import { z } from 'zod';
import { hashFiles, type Found } from './hash-files.ts';
import { FileUnreadable } from '#files/file-unreadable.ts';
import { wholeFile, type Shelf } from './shelf.ts';
import { signatureStatus } from './signature-status.ts';
import { parseJson } from './snapshot-file.ts';
import { verdictOf, type SealStatus, type Verdict, type VerifyOptions } from './verdict.ts';

const { faults: words } = snapshotCheck;

const PACKAGE = 'datapackage.json';
const DIGEST = 'datapackage-digest.json';
const SIGNATURE = 'datapackage-digest.json.minisig';
const MOST_OF_A_LIST = 2 ** 26;

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/u);

/** What is needed of `datapackage.json` (WACZ 1.1.1, section 5.4). */
const packageSchema = z.looseObject({
  profile: z.literal('data-package'),
  wacz_version: z.literal('1.1.1'),
  created: z.string().optional(),
  resources: z.array(z.looseObject({ name: z.string(), path: z.string().min(1), hash, bytes: z.int().min(0) })),
});

/** `datapackage-digest.json` (WACZ 1.1.1, section 5.5). */
const digestSchema = z.looseObject({ path: z.literal(PACKAGE), hash });

/** Checks an opened WACZ: every file is a resource of its `datapackage.json`, as listed there, and that is as its digest says. */
export async function verifyWacz(shelf: Shelf, seal: SealStatus, options: VerifyOptions = {}): Promise<Verdict> {
  const { found, faults } = await hashFiles(shelf, options.onStep);
  const listBytes = await listFile(shelf, PACKAGE);
  const digestBytes = await listFile(shelf, DIGEST);
  const list = packageSchema.safeParse(parseJson(listBytes ?? new Uint8Array())).data;
  const digest = digestSchema.safeParse(parseJson(digestBytes ?? new Uint8Array())).data;
  const signature = signatureStatus(digestBytes, await listFile(shelf, SIGNATURE), options.trust);
  const isListChanged = digest !== undefined && digest.hash !== `sha256:${found.get(PACKAGE)?.sha256}`;
  const resources = list?.resources ?? [];
  const own = new Set([PACKAGE, DIGEST, SIGNATURE]);
  const listed = new Set(resources.map(({ path }) => path));
  return verdictOf('wacz', {
    seal,
    signature,
    changed: [
      ...resources.filter((resource) => isChanged(resource, found)).map(({ path }) => path),
      ...(isListChanged ? [PACKAGE] : []),
    ],
    removed: [...listed, DIGEST].filter((path) => !found.has(path)),
    added: list ? [...found.keys()].filter((path) => !listed.has(path) && !own.has(path)) : [],
    faults: [
      ...shelf.faults,
      ...faults,
      ...(list ? [] : [words.waczPackage(PACKAGE)]),
      ...(digestBytes && !digest ? [words.waczDigest(DIGEST)] : []),
      ...(isListChanged && list ? [words.waczPackageChanged(PACKAGE)] : []),
      ...(listed.size === resources.length ? [] : [words.waczTwice(PACKAGE)]),
    ],
    checked: list ? found.size : 0,
    dataDate: /^\d{4}-\d{2}-\d{2}/u.exec(list?.created ?? '')?.[0] ?? null,
  });
}

function isChanged(
  resource: { path: string; hash: string; bytes: number },
  found: ReadonlyMap<string, Found>,
): boolean {
  const there = found.get(resource.path);
  return there !== undefined && (resource.hash !== `sha256:${there.sha256}` || resource.bytes !== there.size);
}

async function listFile(shelf: Shelf, path: string): Promise<Uint8Array | undefined> {
  if (!shelf.paths.includes(path)) return undefined;
  try {
    return await wholeFile(shelf, path, MOST_OF_A_LIST);
  } catch (error) {
    if (error instanceof FileUnreadable) return new Uint8Array();
    throw error;
  }
}
