import { CDXIndexer, WARCRecord, WARCSerializer } from 'warcio';
import { inPathOrder, type Files } from '#files/files.ts';
import { sha256Of } from '#files/hash.ts';
import { mediaTypeOf } from '#files/media-types.ts';

/** The name of the one WARC file; its index names it. */
export const WARC = 'reform-ledger.warc.gz';

/** No server was asked: whoever reads the records has to know whose headers they hold. */
const WRITTEN =
  'Written from the built files, not recorded from a server: status and headers are those that a static host would send, the dates are the data date.';

/** A portal as its host serves it. */
export interface Served {
  readonly files: Files;
  /** The address of the portal's root, with its closing slash. */
  readonly root: string;
  /** The moment that every record carries: the data date at midnight (UTC), as ISO 8601. */
  readonly moment: string;
}

/** The address at which a host serves a file: a folder's own for its `index.html`. */
export function servedAt(path: string, root: string): string {
  return new URL(path.replace(/(?<=^|\/)index\.html$/u, ''), root).href;
}

/**
 * Pages that read a query of their address, with its name. A player that knows no answer for `search/?q=…` looks for one whose address begins
 * alike: a second record of the page, with an empty query, is what it finds.
 */
const ASKED: ReadonlyMap<string, string> = new Map([
  ['search/index.html', 'q'],
  ['compare/index.html', 'm'],
]);

/** The addresses at which a host serves a file. */
function addressesOf(path: string, root: string): string[] {
  const address = servedAt(path, root);
  const name = ASKED.get(path);
  return name === undefined ? [address] : [address, `${address}?${name}=`];
}

/** A WARC 1.1 file (ISO 28500:2017) of every resource as served, one record and one gzip member each. */
export async function warcOf({ files, root, moment }: Served): Promise<Uint8Array> {
  const addresses = inPathOrder(files.keys()).flatMap((path) => addressesOf(path, root).map((url) => ({ path, url })));
  const records = addresses.map(({ path, url }) => {
    const bytes = files.get(path) ?? new Uint8Array();
    return WARCRecord.create(
      {
        url,
        date: moment,
        type: 'response',
        warcVersion: 'WARC/1.1',
        warcHeaders: { 'WARC-Record-ID': recordId(url) },
        statusline: 'HTTP/1.1 200 OK',
        httpHeaders: { 'Content-Type': mediaTypeOf(path), 'Content-Length': String(bytes.length) },
      },
      [bytes],
    );
  });
  const info = WARCRecord.createWARCInfo(
    { filename: WARC, date: moment, warcVersion: 'WARC/1.1', warcHeaders: { 'WARC-Record-ID': recordId(WARC) } },
    {
      software: 'reform-ledger',
      format: 'WARC File Format 1.1',
      conformsTo: 'ISO 28500:2017',
      description: WRITTEN,
    },
  );
  const packed: Uint8Array[] = [];
  // Packed by a library rather than by the machine: zlib's bytes differ between builds of it.
  for (const record of [info, ...records])
    packed.push(await WARCSerializer.serialize(record, { gzip: true, preferPako: true }));
  return Buffer.concat(packed);
}

/** The CDXJ index of a WARC, sorted: which record answers which address. */
export async function indexOf(warc: Uint8Array): Promise<string> {
  const lines: string[] = [];
  const indexer = new CDXIndexer({ format: 'cdxj' });
  for await (const entry of indexer.iterIndex([{ reader: inOnePiece(warc), filename: WARC }]))
    lines.push(indexer.serializeCDXJ(entry));
  return lines.sort().join('');
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A UUID (RFC 9562, version 8) made from a name, so that the same portal has the same records. */
function recordId(name: string): string {
  const hex = sha256Of(new TextEncoder().encode(name));
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}>`;
}
