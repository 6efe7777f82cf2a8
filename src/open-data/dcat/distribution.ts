import { sha256Of } from '#files/hash.ts';
import type { inBoth } from '../languages.ts';
import { dataTypeOf } from './data-types.ts';

/** One file of the open data, with what a catalogue says of it. */
export interface DataFile {
  /** Its identifier within the catalogue. */
  readonly id: string;
  readonly title: ReturnType<typeof inBoth>;
  /** Its own address, and that of the page that offers it. */
  readonly address: string;
  readonly page: string;
  readonly bytes: Uint8Array;
  /** The standards and schemas that it follows. */
  readonly conformsTo: readonly string[];
}

/** What a catalogue says of every file: the day that the data speak for, and what may be done with them. */
export interface Terms {
  readonly day: string;
  readonly licence: string;
  readonly rights: ReturnType<typeof inBoth>;
}

/** A file as `dcat:Distribution` (DCAT 3, 6.8). */
export function distributionOf({ id, title, address, page, bytes, conformsTo }: DataFile, terms: Terms) {
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
    'dcterms:issued': terms.day,
    'dcterms:modified': terms.day,
    'dcterms:license': terms.licence,
    'dcterms:rights': { '@type': 'dcterms:RightsStatement', 'rdfs:label': terms.rights },
  };
}

function mediaType(type: string): string {
  return `https://www.iana.org/assignments/media-types/${type}`;
}
