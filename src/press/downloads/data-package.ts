import type { Files } from '#archive/files.ts';
import { sha256Of } from '#archive/fingerprint.ts';
import type { Column, Sheet } from '#views/sheets/sheet.ts';

const TYPES = {
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  string: 'string',
  anyURI: 'string',
} as const;

/** `/data/datapackage.json`: the sheets as a Frictionless Data Package 1.0 (https://specs.frictionlessdata.io/data-package/). */
export function dataPackageOf(
  sheets: Readonly<Record<string, Sheet>>,
  files: Files,
  portal: { readonly title: string; readonly dataDate: string },
) {
  return {
    profile: 'tabular-data-package',
    name: 'reform-ledger',
    title: portal.title,
    version: portal.dataDate,
    created: `${portal.dataDate}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: '本站自己写的文字；官方文件和署名文章的文字不在许可之内',
      },
    ],
    resources: Object.entries(sheets).map(([name, sheet]) => {
      const bytes = files.get(`${name}.csv`) ?? new Uint8Array();
      return {
        profile: 'tabular-data-resource',
        name,
        title: sheet.title,
        path: `${name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytes.length,
        hash: `sha256:${sha256Of(bytes)}`,
        schema: {
          fields: sheet.columns.map(fieldOf),
          missingValues: [''],
          ...(sheet.primaryKey.length > 0 ? { primaryKey: sheet.primaryKey } : {}),
        },
      };
    }),
  };
}

function fieldOf({ name, title, description, datatype, isRequired, separator }: Column) {
  const isPattern = typeof datatype === 'object';
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    // The pattern is of an entry, and a list is one text here.
    ...(isPattern && separator === undefined ? { pattern: datatype.format.replace(/^\^(.*)\$$/u, '$1') } : {}),
  };
  return {
    name,
    title,
    description,
    type: isPattern || separator !== undefined ? 'string' : TYPES[datatype],
    ...(datatype === 'anyURI' ? { format: 'default' } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
