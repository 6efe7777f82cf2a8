import type { DataDownload, Dataset } from 'schema-dts';
import type { Files } from '#archive/files.ts';
import { sha256Of } from '#archive/fingerprint.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { linkedAddress, type LinkedFrom } from '#views/linked.ts';
import { togetherFiles } from '#views/data-page.ts';
import { sheets } from '#views/sheets.ts';
import { LICENSE, RIGHTS } from '#views/sheets/csvw.ts';
import { DATA_ABOUT } from './data-about.ts';
import { dataTypeOf } from './data-types.ts';
import { coveredPeriod } from './period.ts';

/**
 * The open data as schema.org’s `Dataset`: a part for each sheet, and the files of each with size and SHA-256.
 *
 * @param files those of `/data/`, by name.
 */
export function linkedDataset(catalogue: Catalogue, files: Files, from: LinkedFrom): Dataset {
  const { title, dataDate } = catalogue.site;
  const { from: first, to } = coveredPeriod(catalogue);
  const page = linkedAddress(from.addresses.downloads, from);
  const download = (name: string): DataDownload => {
    const bytes = files.get(name) ?? new Uint8Array();
    return {
      '@type': 'DataDownload',
      name,
      contentUrl: linkedAddress(from.addresses.data(name), from),
      encodingFormat: dataTypeOf(name).type,
      contentSize: `${bytes.length} B`,
      sha256: sha256Of(bytes),
    };
  };
  const common = { license: LICENSE, version: dataDate, dateModified: dataDate, inLanguage: 'zh-Hans' };
  return {
    '@type': 'Dataset',
    '@id': `${page}#dataset`,
    name: `${title}：开放数据`,
    description: DATA_ABOUT,
    url: page,
    ...common,
    copyrightNotice: RIGHTS,
    creditText: title,
    isAccessibleForFree: true,
    temporalCoverage: `${first}/${to}`,
    distribution: [download(togetherFiles.everything), download(togetherFiles.workbook)],
    hasPart: Object.entries(sheets).map(([name, sheet]) => ({
      '@type': 'Dataset' as const,
      '@id': `${page}#sheet-${name}`,
      name: `${title}：${sheet.title}`,
      description: `${sheet.title}，${sheet.rows(catalogue, from.addresses).length} 行，截至数据日期 ${dataDate}。各列的含义见开放数据页和列的说明（CSVW）。`,
      ...common,
      variableMeasured: sheet.columns.map((column) => column.title),
      distribution: [download(`${name}.csv`), download(`${name}.jsonl`)],
    })),
  };
}
