import { BUILD_RECORD, buildRecordSchema } from '../build-record.ts';
import type { PublishedSnapshot } from '#domain/archive-record.ts';
import { openZip } from '#files/zip/read.ts';
import { SNAPSHOT } from '../snapshot.ts';
import { nameOfSnapshot } from '../snapshot-record.ts';

/**
 * How the snapshot of a data date was made, read from its zip: what whoever makes it again has to tell the same commands.
 *
 * @throws {Error} where the zip does not hold the record of its build.
 */
export function makingOf(zip: Uint8Array, dataDate: string): PublishedSnapshot['made'] {
  const top = `${nameOfSnapshot(dataDate)}/`;
  const { names, unpack } = openZip(zip);
  const record = unpack(`${top}data/${BUILD_RECORD}`);
  const { site, base } = buildRecordSchema.parse(JSON.parse(new TextDecoder().decode(record)));
  return { site, base, signed: names.includes(`${top}${SNAPSHOT}.minisig`) };
}
