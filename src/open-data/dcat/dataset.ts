import type { DataDownload, Dataset } from 'schema-dts';
import type { Files } from '#files/files.ts';
import { sha256Of } from '#files/hash.ts';
import { coveredPeriod } from '#views/covered-period.ts';
import { fullAddress, type Portal } from '#views/portal.ts';
import { sheets } from '../datasets.ts';
import { aboutOf, words } from '../languages.ts';
import { licenceAddress, rightsOf } from '../licence.ts';
import { togetherFiles } from '../together-files.ts';
import { dataTypeOf } from './data-types.ts';

/**
 * The open data as schema.org’s `Dataset`: a part for each sheet, and the files of each with size and SHA-256.
 *
 * @param files those of `/data/`, by name.
 */
export function describeDataset(portal: Portal, files: Files): Dataset {
  const { catalogue, addresses } = portal;
  const { site } = catalogue;
  const { title, dataDate } = site;
  const { openData } = words;
  const { from: first, to } = coveredPeriod(catalogue);
  const page = fullAddress(addresses.downloads, portal);
  const download = (name: string): DataDownload => {
    const bytes = files.get(name) ?? new Uint8Array();
    return {
      '@type': 'DataDownload',
      name,
      contentUrl: fullAddress(addresses.data(name), portal),
      encodingFormat: dataTypeOf(name).type,
      contentSize: `${bytes.length} B`,
      sha256: sha256Of(bytes),
    };
  };
  const common = {
    license: licenceAddress(site),
    version: dataDate,
    dateModified: dataDate,
    inLanguage: words.language,
  };
  return {
    '@type': 'Dataset',
    '@id': `${page}#dataset`,
    name: openData.of(title, openData.title),
    description: aboutOf(site, words),
    url: page,
    ...common,
    copyrightNotice: rightsOf(site),
    creditText: title,
    isAccessibleForFree: true,
    temporalCoverage: `${first}/${to}`,
    distribution: [download(togetherFiles.everything), download(togetherFiles.workbook)],
    hasPart: [...sheets].map(([name, sheet]) => ({
      '@type': 'Dataset' as const,
      '@id': `${page}#sheet-${name}`,
      name: openData.of(title, words.datasetWords[name].title),
      description: openData.asOf(words.datasetWords[name].title, sheet.rows(portal).length, dataDate),
      ...common,
      variableMeasured: sheet.columns.map(({ said }) => said(words).title),
      distribution: [download(`${name}.csv`), download(`${name}.jsonl`)],
    })),
  };
}
