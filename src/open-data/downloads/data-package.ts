import type { Site } from '#domain/site.ts';
import type { Files } from '#files/files.ts';
import { sha256Of } from '#files/hash.ts';
import { wholePattern } from '../datatypes.ts';
import type { Column, DatasetName, Sheet } from '../dataset.ts';
import { words } from '../languages.ts';
import { licenceAddress } from '../licence.ts';

/** `/data/datapackage.json`: the sheets as a Frictionless Data Package 1.0 (https://specs.frictionlessdata.io/data-package/), in the language of the pages. */
export function dataPackageOf(sheets: ReadonlyMap<DatasetName, Sheet>, files: Files, site: Site) {
  return {
    profile: 'tabular-data-package',
    name: 'reform-ledger',
    title: site.title,
    version: site.dataDate,
    created: `${site.dataDate}T00:00:00Z`,
    licenses: [
      {
        name: site.licence.name.replaceAll(' ', '-'),
        path: licenceAddress(site),
        title: words.openData.licensed,
      },
    ],
    resources: [...sheets].map(([name, sheet]) => {
      const bytes = files.get(`${name}.csv`) ?? new Uint8Array();
      return {
        profile: 'tabular-data-resource',
        name,
        ...words.datasetWords[name],
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

function fieldOf({ name, datatype, missing, separator, said }: Column) {
  const pattern = wholePattern(datatype);
  const constraints = {
    ...(missing === undefined ? { required: true } : {}),
    // The pattern is of an entry, and a list is one text here.
    ...(pattern !== undefined && separator === undefined ? { pattern } : {}),
  };
  return {
    name,
    ...said(words),
    type: separator !== undefined || datatype.base === 'anyURI' ? 'string' : datatype.base,
    ...(datatype.base === 'anyURI' ? { format: 'default' } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
