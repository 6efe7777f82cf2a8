import { chartNames } from '#charts/chart.ts';
import { dayView, type DayView, type Link, type PageMeta } from '#views/page.ts';
import type { Column, Dataset } from './dataset.ts';
import { datasets, sheets } from './datasets.ts';
import type { Published } from './field.ts';
import { words } from './languages.ts';
import { CATALOG, togetherFiles } from './together-files.ts';

/** One sheet with its files and what its columns mean. */
export interface SheetView {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** How many rows its files have, the header not counted. */
  readonly rows: number;
  readonly files: readonly Link[];
  readonly columns: readonly {
    readonly name: string;
    readonly title: string;
    readonly type: string;
    readonly description: string;
  }[];
}

/** Everything that `/data/` shows. */
export interface DataPage extends PageMeta {
  readonly portal: string;
  readonly licence: Link;
  readonly dataDate: DayView;
  readonly sheets: readonly SheetView[];
  /** The files that hold several sheets, with what each is. */
  readonly together: readonly (Link & { readonly what: string })[];
  /** The tables of the charts. */
  readonly charts: readonly { readonly title: string; readonly description: string; readonly files: readonly Link[] }[];
  /** The API's files, with the schema of each. */
  readonly api: readonly (Link & { readonly what: string; readonly schema: string })[];
}

export function dataPage(published: Published): DataPage {
  const { catalogue, addresses } = published;
  const { title, licence, dataDate } = catalogue.site;
  const said = words.openDataPage;
  return {
    title: said.title,
    description: said.description,
    crumbs: [],
    describedBy: { name: said.describedBy, href: addresses.data(CATALOG), type: 'application/ld+json' },
    portal: title,
    licence: { name: licence.name, href: licence.address },
    dataDate: dayView(dataDate),
    together: [
      { name: togetherFiles.workbook, what: words.openData.workbook },
      { name: togetherFiles.everything, what: said.together.everything },
      { name: togetherFiles.readme, what: said.together.readme },
      { name: togetherFiles.dataPackage, what: said.together.dataPackage },
      { name: togetherFiles.checksums, what: said.together.checksums },
      { name: CATALOG, what: said.together.catalog },
    ].map((one) => ({ ...one, href: addresses.data(one.name) })),
    charts: chartNames.map((name) => ({
      ...words.chartTables[name],
      files: [
        { name: said.forms.csv, href: addresses.chart(`${name}.csv`) },
        { name: said.forms.csvw, href: addresses.chart(`${name}.csv-metadata.json`) },
      ],
    })),
    api: Object.values<Dataset>(datasets).map(({ name }) => ({
      name: `${name}.json`,
      what: words.datasetWords[name].title,
      href: addresses.api(`${name}.json`),
      schema: addresses.api(`${name}.schema.json`),
    })),
    sheets: [...sheets].map(([name, { columns, rows }]) => ({
      name,
      ...words.datasetWords[name],
      rows: rows(published).length,
      files: [
        { name: said.forms.csv, href: addresses.data(`${name}.csv`) },
        { name: said.forms.jsonLines, href: addresses.data(`${name}.jsonl`) },
        { name: said.forms.csvw, href: addresses.data(`${name}.csv-metadata.json`) },
      ],
      columns: columns.map((column) => ({ name: column.name, ...column.said(words), type: typeName(column) })),
    })),
  };
}

function typeName({ datatype, separator }: Pick<Column, 'datatype' | 'separator'>): string {
  const { types, severalBy } = words.openDataPage;
  return separator === undefined ? types[datatype.base] : severalBy(separator);
}
