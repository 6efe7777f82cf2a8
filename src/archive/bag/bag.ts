import { inPathOrder, type Files } from '#files/files.ts';
import { sha256Of } from '#files/hash.ts';

/** What `bag-info.txt` tells, by the element names of RFC 8493, section 2.2.2. */
export type BagInfo = Readonly<Record<string, string>>;

/** The folder of a bag that holds the files for whose sake it is made (RFC 8493, section 2.1.2). */
export const PAYLOAD = 'data/';

/**
 * A BagIt 1.0 bag (RFC 8493) with SHA-256 manifests.
 *
 * @param payload by path below `data/`.
 * @param tags further files at the top of the bag.
 */
export function bagOf(payload: Files, tags: Files, info: BagInfo): Files {
  const held = new Map([...payload].map(([path, bytes]) => [PAYLOAD + path, bytes]));
  const described = new Map([
    ...tags,
    ['bagit.txt', textFile('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')],
    ['bag-info.txt', textFile(bagInfo({ ...info, 'Payload-Oxum': oxum(payload) }))],
    ['manifest-sha256.txt', manifest(held)],
  ]);
  return new Map([...held, ...described, ['tagmanifest-sha256.txt', manifest(described)]]);
}

/** Size and number of the payload's files, which tell at once whether some are missing. */
function oxum(payload: Files): string {
  const size = [...payload.values()].reduce((sum, { length }) => sum + length, 0);
  return `${size}.${payload.size}`;
}

function bagInfo(info: BagInfo): string {
  return Object.entries(info)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/** One line a file, as `sha256sum` writes and checks them. */
function manifest(files: Files): Uint8Array {
  const lines = inPathOrder(files.keys()).map((path) => `${sha256Of(files.get(path) ?? new Uint8Array())}  ${path}\n`);
  return textFile(lines.join(''));
}

const textFile = (text: string) => new TextEncoder().encode(text);
