import { sha256Of } from '#archive/fingerprint.ts';
import { LICENSE, RIGHTS } from '#views/sheets/csvw.ts';
import { dataTypeOf } from './data-types.ts';

/** One file of the open data, with what a catalogue says of it. */
export interface DataFile {
  /** Its identifier within the catalogue. */
  readonly id: string;
  readonly title: string;
  /** Its own address, and that of the page that offers it. */
  readonly address: string;
  readonly page: string;
  readonly bytes: Uint8Array;
  /** The standards and schemas that it follows. */
  readonly conformsTo: readonly string[];
}

/** A file as `dcat:Distribution` (DCAT 3, 6.8), of the day that the data speak for. */
export function distributionOf({ id, title, address, page, bytes, conformsTo }: DataFile, dataDate: string) {
  const { type, name, isRegistered } = dataTypeOf(address);
  return {
    '@id': id,
    '@type': 'dcat:Distribution',
    'dcterms:title': title,
    'dcat:accessURL': page,
    'dcat:downloadURL': address,
    // A media type is one that IANA knows (6.8.16); the format of another is said in words (6.8.17).
    ...(isRegistered
      ? { 'dcat:mediaType': mediaType(type) }
      : { 'dcterms:format': { '@type': 'dcterms:MediaTypeOrExtent', 'rdfs:label': name } }),
    ...(type === 'application/zip' ? { 'dcat:packageFormat': mediaType(type) } : {}),
    'dcat:byteSize': bytes.length,
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': 'spdx:checksumAlgorithm_sha256',
      'spdx:checksumValue': sha256Of(bytes),
    },
    ...(conformsTo.length > 0 ? { 'dcterms:conformsTo': conformsTo } : {}),
    'dcterms:issued': dataDate,
    'dcterms:modified': dataDate,
    'dcterms:license': LICENSE,
    'dcterms:rights': { '@type': 'dcterms:RightsStatement', 'rdfs:label': RIGHTS },
  };
}

function mediaType(type: string): string {
  return `https://www.iana.org/assignments/media-types/${type}`;
}
