import type { Site } from '#domain/site.ts';
import { csvDatatype, type Datatype } from './datatypes.ts';
import type { DatasetName, Sheet } from './dataset.ts';
import { chinese, english, inBoth, portalName, type Words } from './languages.ts';
import { licenceAddress, rightsInBoth } from './licence.ts';
import type { Saying } from './saying.ts';

/** What `csvOf` of `#files/csv.ts` writes, in the words of CSV on the Web. */
const DIALECT = {
  encoding: 'utf-8',
  lineTerminators: ['\r\n'],
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  headerRowCount: 1,
  skipInitialSpace: false,
  trim: false,
};

/** A CSV file, for programs. */
export interface DescribedTable {
  said(words: Words): Saying;
  readonly columns: readonly DescribedColumn[];
  /** The columns that together name a row; none where a row has no name. */
  readonly primaryKey: readonly string[];
}

export interface DescribedColumn {
  /** What stands above it in the file, where that is not its title in Chinese. */
  readonly name?: string;
  readonly datatype: Datatype;
  /** What parts the entries of a cell that holds a list. */
  readonly separator?: string;
  readonly mayBeMissing: boolean;
  /** What the file says where there is no value, if not nothing. */
  readonly missingText?: string;
  said(words: Words): Saying;
}

/** The CSV file of a dataset's sheet. */
export function describedSheet(name: DatasetName, { columns, primaryKey }: Sheet): DescribedTable {
  return {
    said: ({ datasetWords }) => datasetWords[name],
    primaryKey,
    columns: columns.map(({ missing, ...column }) => ({ ...column, mayBeMissing: missing !== undefined })),
  };
}

/**
 * `<name>.csv-metadata.json`: what each column of the CSV file beside it is, as programs find it there (W3C, Metadata Vocabulary for Tabular Data,
 * 2015; its place by Model for Tabular Data and Metadata on the Web, section 5.3). In Chinese and in English.
 */
export function csvwOf(name: string, { said, columns, primaryKey }: DescribedTable, site: Site) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh-Hans' }],
    url: `${name}.csv`,
    'dc:title': inBoth((words) => words.openData.of(portalName(site, words), said(words).title)),
    'dc:description': inBoth((words) => `${said(words).description} ${words.openData.csvForm}`),
    'dc:license': { '@id': licenceAddress(site) },
    'dc:rights': rightsInBoth(site),
    'dc:modified': { '@value': site.dataDate, '@type': 'xsd:date' },
    dialect: DIALECT,
    tableSchema: {
      columns: columns.map(csvwColumn),
      ...(primaryKey.length > 0 ? { primaryKey } : {}),
    },
  };
}

function csvwColumn({ name, datatype, separator, mayBeMissing, missingText = '', said }: DescribedColumn) {
  const [chineseTitle, englishTitle] = [said(chinese).title, said(english).title];
  return {
    // Without a name programs take the title for it (Metadata Vocabulary, 5.6).
    ...(name === undefined ? {} : { name }),
    // The file's own header is one of the titles: that is how a program knows that the description is of this file.
    titles: { en: name === undefined ? englishTitle : [name, englishTitle], 'zh-Hans': chineseTitle },
    'dc:description': inBoth((words) => said(words).description),
    datatype: csvDatatype(datatype),
    null: missingText === '' ? '' : ['', missingText],
    ...(mayBeMissing ? {} : { required: true }),
    ...(separator === undefined ? {} : { separator }),
  };
}
