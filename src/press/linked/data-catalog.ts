import type { Files } from '#archive/files.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { CATALOG, togetherFiles } from '#views/data-page.ts';
import type { LinkedFrom } from '#views/linked.ts';
import { sheets, type SheetName } from '#views/sheets.ts';
import { LICENSE } from '#views/sheets/csvw.ts';
import { referenceFrom } from '../reference.ts';
import { CATALOG_CONTEXT } from './catalog-context.ts';
import { DATA_ABOUT } from './data-about.ts';
import { distributionOf } from './distribution.ts';
import { coveredPeriod } from './period.ts';
import { sheetRecords } from './sheet-records.ts';

/** Model for Tabular Data and Metadata on the Web, which says what a CSV file holds. */
const TABULAR_DATA = 'https://www.w3.org/TR/tabular-data-model/';
const CHINESE = 'http://id.loc.gov/vocabulary/iso639-1/zh';
const KEYWORDS = ['司法改革', '司法责任制', '政策执行', '公开证据'];

/**
 * `/data/catalog.jsonld`: the open data as a catalogue (W3C, Data Catalog Vocabulary, Version 3, 2024), the whole and each sheet a data set, each file a
 * distribution. Addresses are complete where the host is known, otherwise relative to the file.
 *
 * @param files those of `/data/`, by name.
 */
export function dataCatalogOf(catalogue: Catalogue, files: Files, { addresses, origin }: LinkedFrom) {
  const { title, dataDate } = catalogue.site;
  const at = referenceFrom(addresses.data(CATALOG), origin);
  const idOf = (part: string) => at(`${addresses.data(CATALOG)}#${part}`);
  const common = {
    'dcterms:publisher': { '@type': 'foaf:Agent', 'foaf:name': title },
    'dcterms:language': CHINESE,
    'dcterms:modified': dataDate,
    'dcat:version': dataDate,
  };
  const file = (name: string, words: string, section: string, conformsTo: readonly string[] = []) =>
    distributionOf(
      {
        id: idOf(name),
        title: words,
        address: at(addresses.data(name)),
        page: at(`${addresses.downloads}#${section}`),
        bytes: files.get(name) ?? new Uint8Array(),
        conformsTo,
      },
      dataDate,
    );
  const records = (name: SheetName) => {
    const bytes = sheetRecords(name, catalogue, addresses);
    if (!bytes) return [];
    const [address, schema] = [`${name}.json`, `${name}.schema.json`].map((one) => at(addresses.api(one)));
    const about = {
      id: idOf(`${name}.json`),
      title: `${sheets[name].title}（JSON）`,
      page: at(`${addresses.downloads}#api`),
    };
    return [distributionOf({ ...about, address: address ?? '', bytes, conformsTo: [schema ?? ''] }, dataDate)];
  };
  const names = Object.keys(sheets) as SheetName[];
  return {
    '@context': CATALOG_CONTEXT,
    '@id': at(addresses.data(CATALOG)),
    '@type': 'dcat:Catalog',
    'dcterms:title': `${title}：开放数据目录`,
    'dcterms:license': LICENSE,
    'dcterms:description': DATA_ABOUT,
    'foaf:homepage': { '@id': at(addresses.home) },
    ...common,
    'dcat:dataset': [
      {
        '@id': idOf('all'),
        '@type': 'dcat:Dataset',
        'dcterms:title': `${title}：全部表格`,
        'dcterms:description': DATA_ABOUT,
        'dcat:keyword': KEYWORDS,
        'dcat:landingPage': at(addresses.downloads),
        ...common,
        'dcterms:temporal': periodOf(catalogue),
        'dcterms:hasPart': names.map(idOf),
        'dcat:distribution': [
          file(togetherFiles.everything, '全部表格的全部文件（ZIP）', 'together'),
          file(togetherFiles.workbook, '全部表格，一个工作簿（Excel、WPS）', 'together'),
        ],
      },
      ...names.map((name) => ({
        '@id': idOf(name),
        '@type': 'dcat:Dataset',
        'dcterms:title': `${title}：${sheets[name].title}`,
        'dcterms:description': `${sheets[name].rows(catalogue, addresses).length} 行，每行的各列：${sheets[name].columns.map((column) => column.title).join('、')}。`,
        'dcat:landingPage': at(`${addresses.downloads}#sheet-${name}`),
        ...common,
        'dcterms:isPartOf': idOf('all'),
        'dcat:distribution': [
          file(`${name}.csv`, `${sheets[name].title}（CSV）`, `sheet-${name}`, [
            TABULAR_DATA,
            at(addresses.data(`${name}.csv-metadata.json`)),
          ]),
          file(`${name}.jsonl`, `${sheets[name].title}（JSON Lines）`, `sheet-${name}`),
          ...records(name),
        ],
      })),
    ],
  };
}

function periodOf(catalogue: Catalogue) {
  const { from, to } = coveredPeriod(catalogue);
  return { '@type': 'dcterms:PeriodOfTime', 'dcat:startDate': typedDate(from), 'dcat:endDate': typedDate(to) };
}

/** A date as exact as its source, in the datatype of that exactness. */
function typedDate(date: string) {
  const types = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' } as const;
  return { '@value': date, '@type': types[date.length as keyof typeof types] };
}
