import { inPathOrder, type Files } from '#archive/files.ts';
import { sha256Of } from '#archive/fingerprint.ts';
import { sealedZip } from '#archive/zip/sealed-zip.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Addresses } from '#views/addresses.ts';
import { csvwOf } from '#views/sheets/csvw.ts';
import { sheets } from '#views/sheets.ts';
import { dataPackageOf } from './data-package.ts';
import { jsonLinesOf } from './json-lines.ts';
import { workbookOf } from './workbook.ts';

/** The workbook of all sheets, and the zip of everything. */
export const WORKBOOK = 'reform-ledger.xlsx';
export const EVERYTHING = 'reform-ledger-data.zip';
export const CHECKSUMS = 'sha256sums.txt';

/**
 * Every file of `/data/`, by its name there: each sheet as CSV with its description and as JSON Lines, all of them as a workbook, their
 * data package, checksums as `sha256sum -c` reads them, and one zip of all that.
 */
export async function downloadsOf(catalogue: Catalogue, addresses: Addresses): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const [name, sheet] of Object.entries(sheets)) {
    files.set(`${name}.csv`, bytesOf(sheet.csv(catalogue, addresses)));
    files.set(`${name}.csv-metadata.json`, bytesOf(JSON.stringify(csvwOf(name, sheet, catalogue.site))));
    files.set(`${name}.jsonl`, bytesOf(jsonLinesOf(sheet, catalogue, addresses)));
  }
  files.set(WORKBOOK, await workbookOf(sheets, catalogue, addresses));
  files.set('datapackage.json', bytesOf(`${JSON.stringify(dataPackageOf(sheets, files, catalogue.site), null, 2)}\n`));
  files.set(CHECKSUMS, bytesOf(checksums(files)));
  return files.set(
    EVERYTHING,
    sealedZip(new Map([...files].map(([name, bytes]) => [`reform-ledger-data/${name}`, bytes]))),
  );
}

function checksums(files: Files): string {
  return inPathOrder(files.keys())
    .map((name) => `${sha256Of(files.get(name) ?? new Uint8Array())}  ${name}\n`)
    .join('');
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
