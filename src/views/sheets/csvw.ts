import type { Column } from './sheet.ts';

export const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';
export const RIGHTS =
  '本站自己写的文字按 CC BY 4.0 许可使用，注明“司改台账”。官方文件的文字归其发布机关，署名文章归作者和报社，只按条引用，都不在许可之内。';
const FORM =
  'UTF-8（带字节顺序标记），每行以回车换行结束。文字以 = + - @ 等开头的，前面加了一个撇号，以免电子表格当作公式。';

/** What `csvOf` of `text/csv.ts` writes, in the words of CSV on the Web. */
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

/** A CSV file's columns, for programs. */
export interface DescribedTable {
  readonly title: string;
  /** What else readers of the numbers have to know. */
  readonly about?: string;
  readonly columns: readonly DescribedColumn[];
  /** The columns that together name a row; none where a row has no name. */
  readonly primaryKey: readonly string[];
}

export interface DescribedColumn extends Pick<Column, 'title' | 'datatype' | 'isRequired' | 'separator'> {
  /** What stands above it in the file, where that is not its title. */
  readonly name?: string;
  readonly description?: string;
  /** Words that say that there is no value. */
  readonly missing?: readonly string[];
}

/**
 * `<name>.csv-metadata.json`: what each column of the CSV file beside it is, as programs find it there (W3C, Metadata Vocabulary for Tabular Data,
 * 2015; its place by Model for Tabular Data and Metadata on the Web, section 5.3).
 *
 * @param portal the portal's title and data date.
 */
export function csvwOf(
  name: string,
  { title, about, columns, primaryKey }: DescribedTable,
  portal: { readonly title: string; readonly dataDate: string },
) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh-Hans' }],
    url: `${name}.csv`,
    'dc:title': `${portal.title}：${title}`,
    'dc:description': about === undefined ? FORM : `${about} ${FORM}`,
    'dc:license': { '@id': LICENSE },
    'dc:rights': RIGHTS,
    'dc:modified': { '@value': portal.dataDate, '@type': 'xsd:date' },
    dialect: DIALECT,
    tableSchema: {
      columns: columns.map(csvwColumn),
      ...(primaryKey.length > 0 ? { primaryKey } : {}),
    },
  };
}

function csvwColumn({ name, title, description, datatype, isRequired, separator, missing = [] }: DescribedColumn) {
  return {
    // Without a name programs take the title for it (Metadata Vocabulary, 5.6).
    ...(name === undefined ? {} : { name }),
    // The file's own header is one of the titles: that is how a program knows that the description is of this file.
    titles: name === undefined ? { 'zh-Hans': title } : { en: name, 'zh-Hans': title },
    ...(description === undefined ? {} : { 'dc:description': description }),
    datatype,
    null: missing.length > 0 ? ['', ...missing] : '',
    ...(isRequired ? { required: true } : {}),
    ...(separator === undefined ? {} : { separator }),
  };
}
