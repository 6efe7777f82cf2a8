import { posix } from 'node:path';
import type { Files } from '#files/files.ts';
import { inPathOrder } from '#files/files.ts';
import { sha256Of } from '#files/hash.ts';
import { sealedZip } from '#files/zip/sealed-zip.ts';
import { pagesOf } from './pages.ts';
import { indexOf, WARC, warcOf, type Served } from './warc.ts';

/** What a WACZ says of itself, beside its resources. */
export interface Description {
  readonly title: string;
  readonly description: string;
  readonly software: string;
}

/** The file of a WACZ that its signature signs: its hash covers every other file. */
export const DIGEST = 'datapackage-digest.json';

/**
 * A WACZ 1.1.1 of a portal as its host serves it (https://specs.webrecorder.net/wacz/1.1.1/): WARC, CDXJ index, pages with text, and a
 * data package with the hash of each.
 *
 * @param sign makes the signature of the digest file, where one is wanted.
 */
export async function waczOf(
  served: Served,
  about: Description,
  sign?: (digest: Uint8Array) => Uint8Array,
): Promise<Uint8Array> {
  const warc = await warcOf(served);
  const resources: Files = new Map([
    [`archive/${WARC}`, warc],
    ['indexes/index.cdx', bytesOf(await indexOf(warc))],
    ['pages/pages.jsonl', bytesOf(pagesOf(served))],
  ]);
  const description = bytesOf(dataPackage(resources, served, about));
  const digest = bytesOf(json({ path: 'datapackage.json', hash: `sha256:${sha256Of(description)}` }));
  const files = new Map([...resources, ['datapackage.json', description], [DIGEST, digest]]);
  if (sign) files.set(`${DIGEST}.minisig`, sign(digest));
  // Players read single records out of the WARC, so it may not be packed a second time (section 5.1).
  return sealedZip(files, (path) => path.startsWith('archive/') || path.startsWith('indexes/'));
}

/** `datapackage.json`: a Frictionless data package with the fields that WACZ adds. */
function dataPackage(resources: Files, { root, moment }: Served, about: Description): string {
  return json({
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: about.title,
    description: about.description,
    created: moment,
    modified: moment,
    software: about.software,
    mainPageUrl: root,
    mainPageDate: moment,
    resources: inPathOrder(resources.keys()).map((path) => {
      const bytes = resources.get(path) ?? new Uint8Array();
      return { name: posix.basename(path), path, hash: `sha256:${sha256Of(bytes)}`, bytes: bytes.length };
    }),
  });
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const bytesOf = (text: string) => new TextEncoder().encode(text);
