import type { Column, Sheet } from './sheet.ts';

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

/**
 * `/data/<name>.csv-metadata.json`: what each column of the sheet is, as programs find it beside the sheet (W3C, Metadata Vocabulary for
 * Tabular Data, 2015; its place by Model for Tabular Data and Metadata on the Web, section 5.3).
 *
 * @param portal the portal's title and data date.
 */
export function csvwOf(name: string, sheet: Sheet, portal: { readonly title: string; readonly dataDate: string }) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh-Hans' }],
    url: `${name}.csv`,
    'dc:title': `${portal.title}：${sheet.title}`,
    'dc:description': FORM,
    'dc:license': { '@id': LICENSE },
    'dc:rights': RIGHTS,
    'dc:modified': { '@value': portal.dataDate, '@type': 'xsd:date' },
    dialect: DIALECT,
    tableSchema: {
      columns: sheet.columns.map(csvwColumn),
      ...(sheet.primaryKey.length > 0 ? { primaryKey: sheet.primaryKey } : {}),
    },
  };
}

function csvwColumn({ name, title, description, datatype, isRequired, separator }: Column) {
  return {
    name,
    // The file's own header is one of the titles: that is how a program knows that the description is of this file.
    titles: { en: name, 'zh-Hans': title },
    'dc:description': description,
    datatype,
    null: '',
    ...(isRequired ? { required: true } : {}),
    ...(separator === undefined ? {} : { separator }),
  };
}
