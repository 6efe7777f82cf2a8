import { withByteOrderMark } from '#files/byte-order-mark.ts';
import { inPathOrder, type Files } from '#files/files.ts';
import { sha256Of } from '#files/hash.ts';
import { sealedZip } from '#files/zip/sealed-zip.ts';
import { csvwOf, describedSheet } from '../csvw.ts';
import { dataPage } from '../data-page.ts';
import { sheets } from '../datasets.ts';
import type { Published } from '../field.ts';
import { togetherFiles } from '../together-files.ts';
import { dataPackageOf } from './data-package.ts';
import { jsonLinesOf } from './json-lines.ts';
import { readmeOf } from './readme.ts';
import { sheetCsv } from './sheet-csv.ts';
import { workbookOf } from './workbook.ts';

/**
 * Every file of `/data/`, by its name there: each sheet as CSV with its description and as JSON Lines, all of them as a workbook, their
 * data package, a readme with licence and columns, checksums as `sha256sum -c` reads them, and one zip of all that.
 */
export async function downloadsOf(published: Published): Promise<Files> {
  const { site } = published.catalogue;
  const files = new Map<string, Uint8Array>();
  for (const [name, sheet] of sheets) {
    files.set(`${name}.csv`, bytesOf(sheetCsv(sheet, published)));
    files.set(`${name}.csv-metadata.json`, bytesOf(JSON.stringify(csvwOf(name, describedSheet(name, sheet), site))));
    files.set(`${name}.jsonl`, bytesOf(jsonLinesOf(sheet, published)));
  }
  files.set(togetherFiles.workbook, await workbookOf(sheets, published));
  files.set(togetherFiles.readme, bytesOf(withByteOrderMark(readmeOf(dataPage(published), site))));
  files.set(togetherFiles.dataPackage, bytesOf(`${JSON.stringify(dataPackageOf(sheets, files, site), null, 2)}\n`));
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
