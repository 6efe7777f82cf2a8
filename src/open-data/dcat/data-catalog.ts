import type { Files } from '#files/files.ts';
import { coveredPeriod } from '#views/covered-period.ts';
import type { Portal } from '#views/portal.ts';
import { referenceFrom } from '#views/reference.ts';
import type { Dataset } from '../dataset.ts';
import { datasets } from '../datasets.ts';
import { aboutOf, inBoth, portalName, type Words } from '../languages.ts';
import { licenceAddress, rightsInBoth } from '../licence.ts';
import { CATALOG, togetherFiles } from '../together-files.ts';
import { CATALOG_CONTEXT } from './catalog-context.ts';
import { distributionOf } from './distribution.ts';

/** Model for Tabular Data and Metadata on the Web, which says what a CSV file holds. */
const TABULAR_DATA = 'https://www.w3.org/TR/tabular-data-model/';
const CHINESE = 'http://id.loc.gov/vocabulary/iso639-1/zh';

/**
 * `/data/catalog.jsonld`: the open data as a catalogue (W3C, Data Catalog Vocabulary, Version 3, 2024), the whole and each dataset a data set, each file a
 * distribution; in Chinese and in English. Addresses are complete where the host is known, otherwise relative to the file.
 *
 * @param files those of `/data/`, by name.
 */
export function dataCatalogOf(portal: Portal, files: Files) {
  const { catalogue, addresses, origin } = portal;
  const { site } = catalogue;
  const at = referenceFrom(addresses.data(CATALOG), origin);
  const idOf = (part: string) => at(`${addresses.data(CATALOG)}#${part}`);
  const ofPortal = (say: (words: Words) => string) =>
    inBoth((words) => words.openData.of(portalName(site, words), say(words)));
  const common = {
    'dcterms:publisher': { '@type': 'foaf:Agent', 'foaf:name': inBoth((words) => portalName(site, words)) },
    'dcterms:language': CHINESE,
    'dcterms:modified': site.dataDate,
    'dcat:version': site.dataDate,
  };
  const about = inBoth((words) => aboutOf(site, words));
  const file = (
    name: string,
    bytes: Uint8Array,
    title: (words: Words) => string,
    section: string,
    conformsTo: readonly string[] = [],
    address = addresses.data(name),
  ) =>
    distributionOf(
      {
        ...{ id: idOf(name), title: inBoth(title), bytes, conformsTo },
        address: at(address),
        page: at(`${addresses.downloads}#${section}`),
      },
      { day: site.dataDate, licence: licenceAddress(site), rights: rightsInBoth(site) },
    );
  const ownFile = (name: string) => files.get(name) ?? new Uint8Array();
  const distributions = (dataset: Dataset) => {
    const { name, sheet } = dataset;
    const section = sheet ? `sheet-${name}` : 'api';
    const inForm = (form: string) => (words: Words) => words.openData.inForm(words.datasetWords[name].title, form);
    const [csv, lines, json] = [`${name}.csv`, `${name}.jsonl`, `${name}.json`];
    const described = [TABULAR_DATA, at(addresses.data(`${name}.csv-metadata.json`))];
    const bytes = new TextEncoder().encode(JSON.stringify(dataset.json(portal)));
    const schema = [at(addresses.api(`${name}.schema.json`))];
    return [
      ...(sheet
        ? [
            file(csv, ownFile(csv), inForm('CSV'), section, described),
            file(lines, ownFile(lines), inForm('JSON Lines'), section),
          ]
        : []),
      file(json, bytes, inForm('JSON'), 'api', schema, addresses.api(json)),
    ];
  };
  const all = Object.values<Dataset>(datasets);
  return {
    '@context': CATALOG_CONTEXT,
    '@id': at(addresses.data(CATALOG)),
    '@type': 'dcat:Catalog',
    'dcterms:title': ofPortal(({ openData }) => openData.catalog),
    'dcterms:license': licenceAddress(site),
    'dcterms:description': about,
    'foaf:homepage': { '@id': at(addresses.home) },
    ...common,
    'dcat:dataset': [
      {
        '@id': idOf('all'),
        '@type': 'dcat:Dataset',
        'dcterms:title': ofPortal(({ openData }) => openData.everything),
        'dcterms:description': about,
        ...(site.keywords.length > 0 ? { 'dcat:keyword': site.keywords } : {}),
        'dcat:landingPage': at(addresses.downloads),
        ...common,
        'dcterms:temporal': periodOf(portal),
        'dcterms:hasPart': all.map(({ name }) => idOf(name)),
        'dcat:distribution': [
          file(
            togetherFiles.everything,
            ownFile(togetherFiles.everything),
            ({ openData }) => openData.everythingZip,
            'together',
          ),
          file(
            togetherFiles.workbook,
            ownFile(togetherFiles.workbook),
            ({ openData }) => openData.workbook,
            'together',
          ),
        ],
      },
      ...all.map((dataset) => ({
        '@id': idOf(dataset.name),
        '@type': 'dcat:Dataset',
        'dcterms:title': ofPortal(({ datasetWords }) => datasetWords[dataset.name].title),
        'dcterms:description': inBoth((words) => descriptionOf(dataset, portal, words)),
        'dcat:landingPage': at(`${addresses.downloads}#${dataset.sheet ? `sheet-${dataset.name}` : 'api'}`),
        ...common,
        'dcterms:isPartOf': idOf('all'),
        'dcat:distribution': distributions(dataset),
      })),
    ],
  };
}

function descriptionOf({ name, sheet }: Dataset, portal: Portal, words: Words): string {
  const { description } = words.datasetWords[name];
  if (!sheet) return description;
  const columns = sheet.columns.map(({ said }) => said(words).title);
  return words.openData.rows(description, sheet.rows(portal).length, columns);
}

function periodOf({ catalogue }: Portal) {
  const { from, to } = coveredPeriod(catalogue);
  return { '@type': 'dcterms:PeriodOfTime', 'dcat:startDate': typedDate(from), 'dcat:endDate': typedDate(to) };
}

/** A date as exact as its source, in the datatype of that exactness. */
function typedDate(date: string) {
  const types = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' } as const;
  return { '@value': date, '@type': types[date.length as keyof typeof types] };
}
