import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Addresses } from '#views/addresses.ts';
import { changesJson, disclosureJson, evidenceJson, indicatorsJson } from '#views/api-progress.ts';
import { measuresJson } from '#views/api.ts';
import type { SheetName } from '#views/sheets.ts';

const RECORDS: Readonly<Partial<Record<SheetName, (catalogue: Catalogue, addresses: Addresses) => unknown>>> = {
  measures: measuresJson,
  evidence: evidenceJson,
  indicators: indicatorsJson,
  changes: changesJson,
  disclosure: disclosureJson,
};

/** The bytes of the API's file of a sheet's records, `/api/v1/<sheet>.json`; nothing for a sheet that the API does not have. */
export function sheetRecords(name: SheetName, catalogue: Catalogue, addresses: Addresses): Uint8Array | undefined {
  const records = RECORDS[name]?.(catalogue, addresses);
  return records === undefined ? undefined : new TextEncoder().encode(JSON.stringify(records));
}
