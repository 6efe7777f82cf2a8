import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Addresses } from './addresses.ts';
import { dayView, type DayView, type Link, type PageMeta } from './page.ts';
import type { Column } from './sheets/sheet.ts';
import { sheets } from './sheets.ts';

/** One sheet with its files and what its columns mean. */
export interface SheetView {
  readonly name: string;
  readonly title: string;
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
  readonly dataDate: DayView;
  readonly sheets: readonly SheetView[];
  /** The files that hold several sheets, with what each is. */
  readonly together: readonly (Link & { readonly what: string })[];
  /** The API's files, with the schema of each. */
  readonly api: readonly (Link & { readonly what: string; readonly schema: string })[];
}

/** What the files of `/data/` that hold several sheets are called. */
export const togetherFiles = {
  workbook: 'reform-ledger.xlsx',
  everything: 'reform-ledger-data.zip',
  readme: 'readme.txt',
  dataPackage: 'datapackage.json',
  checksums: 'sha256sums.txt',
} as const;

/** What the catalogue of the open data is called, as DCAT calls a catalogue. */
export const CATALOG = 'catalog.jsonld';

const API = {
  measures: '举措和组织实施要求',
  documents: '文件',
  themes: '专题',
  bodies: '责任主体',
  evidence: '证据',
  indicators: '指标',
  changes: '变动',
  disclosure: '报告周期',
  archive: '已发布的存档',
  ledger: '推出进展所用的全部记录，按举措',
} as const;

const TYPES = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: '是或否',
  date: '日期',
  anyURI: '网址',
} as const;

export function dataPage(catalogue: Catalogue, addresses: Addresses): DataPage {
  return {
    title: '开放数据',
    description: '全部举措、证据、指标、变动和报告周期，做成表格和数据文件，可以下载、核对、再利用。',
    crumbs: [],
    describedBy: { name: '数据目录（DCAT 3）', href: addresses.data(CATALOG), type: 'application/ld+json' },
    dataDate: dayView(catalogue.site.dataDate),
    together: [
      { name: togetherFiles.workbook, what: '全部表格，一个工作簿（Excel、WPS）' },
      { name: togetherFiles.everything, what: '本页表格的全部文件' },
      { name: togetherFiles.readme, what: '许可、各表和各列的说明' },
      { name: togetherFiles.dataPackage, what: '数据包说明（Frictionless Data Package）' },
      { name: togetherFiles.checksums, what: '各文件的 SHA-256' },
      { name: CATALOG, what: '数据目录（DCAT 3），给收录开放数据的网站用' },
    ].map((one) => ({ ...one, href: addresses.data(one.name) })),
    api: Object.entries(API).map(([name, what]) => ({
      name: `${name}.json`,
      what,
      href: addresses.api(`${name}.json`),
      schema: addresses.api(`${name}.schema.json`),
    })),
    sheets: Object.entries(sheets).map(([name, sheet]) => ({
      name,
      title: sheet.title,
      rows: sheet.rows(catalogue, addresses).length,
      files: [
        { name: 'CSV', href: addresses.data(`${name}.csv`) },
        { name: 'JSON Lines', href: addresses.data(`${name}.jsonl`) },
        { name: '列的说明（CSVW）', href: addresses.data(`${name}.csv-metadata.json`) },
      ],
      columns: sheet.columns.map(({ name: column, title, description, ...about }) => ({
        name: column,
        title,
        description,
        type: typeName(about),
      })),
    })),
  };
}

function typeName({ datatype, separator }: Pick<Column, 'datatype' | 'separator'>): string {
  const name = typeof datatype === 'object' ? TYPES.string : TYPES[datatype];
  return separator === undefined ? name : `多个，以${separator === ' ' ? '空格' : `“${separator.trim()}”`}隔开`;
}
