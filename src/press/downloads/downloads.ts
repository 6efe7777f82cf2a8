import { inPathOrder, type Files } from '#archive/files.ts';
import { sha256Of } from '#archive/fingerprint.ts';
import { sealedZip } from '#archive/zip/sealed-zip.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Addresses } from '#views/addresses.ts';
import { dataPage, togetherFiles } from '#views/data-page.ts';
import { csvwOf } from '#views/sheets/csvw.ts';
import { sheets } from '#views/sheets.ts';
import { dataPackageOf } from './data-package.ts';
import { jsonLinesOf } from './json-lines.ts';
import { readmeOf } from './readme.ts';
import { workbookOf } from './workbook.ts';

/**
 * Every file of `/data/`, by its name there: each sheet as CSV with its description and as JSON Lines, all of them as a workbook, their
 * data package, a readme with licence and columns, checksums as `sha256sum -c` reads them, and one zip of all that.
 */
export async function downloadsOf(catalogue: Catalogue, addresses: Addresses): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const [name, sheet] of Object.entries(sheets)) {
    files.set(`${name}.csv`, bytesOf(sheet.csv(catalogue, addresses)));
    files.set(`${name}.csv-metadata.json`, bytesOf(JSON.stringify(csvwOf(name, sheet, catalogue.site))));
    files.set(`${name}.jsonl`, bytesOf(jsonLinesOf(sheet, catalogue, addresses)));
  }
  files.set(togetherFiles.workbook, await workbookOf(sheets, catalogue, addresses));
  files.set(togetherFiles.readme, bytesOf(readmeOf(dataPage(catalogue, addresses), catalogue.site.title)));
  files.set(
    togetherFiles.dataPackage,
    bytesOf(`${JSON.stringify(dataPackageOf(sheets, files, catalogue.site), null, 2)}\n`),
  );
  files.set(togetherFiles.checksums, bytesOf(checksums(files)));
  return files.set(
    togetherFiles.everything,
    sealedZip(new Map([...files].map(([name, bytes]) => [`reform-ledger-data/${name}`, bytes]))),
  );
}

function checksums(files: Files): string {
  return inPathOrder(files.keys())
    .map((name) => `${sha256Of(files.get(name) ?? new Uint8Array())}  ${name}\n`)
    .join('');
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
