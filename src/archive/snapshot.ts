import { bagOf } from './bag/bag.ts';
import { openingPage } from './bag/opening-page.ts';
import { readme } from './bag/readme.ts';
import type { BuildRecord } from './build-record.ts';
import { inPathOrder, type Files } from '#files/files.ts';
import { sha256Of } from '#files/hash.ts';
import { offlineEdition } from './offline/edition.ts';
import { Refused } from '#domain/refused.ts';
import { fullName, type PortalFacts } from './portal-names.ts';
import { unsafeNames } from './safe-names.ts';
import { FORMAT, MANIFEST, nameOfSnapshot, type FileRecord, type Manifest, type Snapshot } from './snapshot-record.ts';
import { waczOf } from './wacz/package.ts';
import { sealedZip } from '#files/zip/sealed-zip.ts';

/** Where a portal without a known host would stand; RFC 2606 keeps the name from ever being one. */
const NO_HOST = 'https://reform-ledger.invalid';

/** What a snapshot is made from. */
export interface Making {
  /** The files of the built portal. */
  readonly site: Files;
  readonly build: BuildRecord;
  /** The corpus as plain files and PDF, by their path in the payload. */
  readonly corpus: Files;
  /** The page that verifies the archive. */
  readonly verifyPage: string;
  readonly portal: PortalFacts;
  readonly rubric: string;
  readonly commit: string | null;
  readonly tools: Readonly<Record<string, string>>;
  /** Signs bytes in the minisign format; absent where the snapshot is not to be signed. */
  readonly sign?: ((bytes: Uint8Array, what: string) => Uint8Array) | undefined;
}

/** The file of a bag that its signature signs: its hashes cover every other file. */
export const SNAPSHOT = 'snapshot.json';

/**
 * The three files of a snapshot: the zip that opens by double-click, the WACZ and the manifest.
 *
 * @throws {Refused} where a page of the portal links to something that is not there, or a file's name is not safe on every system.
 */
export async function snapshotOf(making: Making): Promise<Files> {
  const { build, sign } = making;
  const name = nameOfSnapshot(build.dataDate);
  const payload = new Map([...(await offlineEdition(making.site, build)), ...making.corpus]);
  const opening = new Map([
    ['index.html', bytesOf(openingPage(making.portal))],
    ['README.txt', bytesOf(readme({ ...making, ...build }))],
    ['verify.html', bytesOf(making.verifyPage)],
  ]);
  const snapshot = snapshotRecord(making, bagOf(payload, opening, bagInfo(making)));
  const record = bytesOf(json(snapshot));
  const tags = new Map<string, Uint8Array>([...opening, [SNAPSHOT, record]]);
  if (sign) tags.set(`${SNAPSHOT}.minisig`, sign(record, SNAPSHOT));
  const bag = bagOf(payload, tags, bagInfo(making));
  const unsafe = unsafeNames([...bag.keys()].map((path) => `${name}/${path}`));
  if (unsafe.length > 0) throw new Refused(unsafe.join('\n'));
  const packages = new Map([
    [`${name}.zip`, sealedZip(new Map([...bag].map(([path, bytes]) => [`${name}/${path}`, bytes])))],
    [`${name}.wacz`, await waczFile(making)],
  ]);
  const manifest: Manifest = { ...snapshot, packages: fileRecords(packages) };
  return new Map([...packages, [MANIFEST, bytesOf(json(manifest))]]);
}

function snapshotRecord({ site, build, portal, rubric, commit, tools }: Making, bag: Files): Snapshot {
  const { dataDate, inputs, site: address } = build;
  const count = (name: string) =>
    (JSON.parse(new TextDecoder().decode(site.get(`api/v1/${name}.json`))) as unknown[]).length;
  const described = new Map([...bag].filter(([path]) => !/^(?:tag)?manifest-sha256\.txt$/u.test(path)));
  return {
    format: FORMAT,
    title: fullName(portal),
    dataDate,
    commit,
    inputs,
    rubric,
    site: address,
    tools,
    documents: count('documents'),
    measures: count('measures'),
    evidence: count('evidence'),
    files: fileRecords(described),
  };
}

function bagInfo({ build: { dataDate, site }, portal, commit }: Making): Readonly<Record<string, string>> {
  return {
    'Source-Organization': fullName(portal),
    'External-Identifier': nameOfSnapshot(dataDate),
    'External-Description': `${portal.titleEnglish}, the complete portal with data date ${dataDate}`,
    // The day the content speaks for: the same commit gives the same bag on any day.
    'Bagging-Date': dataDate,
    ...(commit ? { 'Internal-Sender-Identifier': `commit ${commit}` } : {}),
    ...(site ? { 'Internal-Sender-Description': `Served at ${site}` } : {}),
  };
}

function waczFile({ site, build, portal, commit, sign }: Making): Promise<Uint8Array> {
  const { dataDate, base } = build;
  const root = build.site ?? NO_HOST + base;
  return waczOf(
    { files: site, root, moment: `${dataDate}T00:00:00Z` },
    {
      title: `${fullName(portal)} ${dataDate}`,
      description: `${portal.titleEnglish} as served, data date ${dataDate}${build.site ? '' : '; its host was not known when this was made'}`,
      software: `reform-ledger ${commit ?? ''}`.trim(),
    },
    sign && ((digest) => sign(digest, 'datapackage-digest.json')),
  );
}

function fileRecords(files: Files): FileRecord[] {
  return inPathOrder(files.keys()).map((path) => {
    const bytes = files.get(path) ?? new Uint8Array();
    return { path, size: bytes.length, sha256: sha256Of(bytes) };
  });
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const bytesOf = (text: string) => new TextEncoder().encode(text);
