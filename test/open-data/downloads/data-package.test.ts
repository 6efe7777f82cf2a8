import { expect, test } from 'vitest';
import { downloadsOf } from '#open-data/downloads/downloads.ts';
import { sheets } from '#open-data/datasets.ts';
import { addressesAt } from '#views/addresses.ts';
import { countyCatalogue, found } from '../../fixtures/catalogues.ts';
import { csvRows } from '../../fixtures/csv.ts';
import { flawsOf, isCellOf, type DataPackage } from '../../fixtures/data-package.ts';

const catalogue = await countyCatalogue();
const files = await downloadsOf({ catalogue, addresses: addressesAt('/') });
const textOf = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name));
const descriptor = JSON.parse(textOf('datapackage.json')) as DataPackage;

test('the data package is as its specification wants it', () => {
  expect(flawsOf(descriptor)).toEqual([]);
  expect(descriptor.resources.map(({ name }) => name)).toEqual([...sheets.keys()]);
});

test.each([
  ['without a resource', { ...descriptor, resources: [] }],
  ['with a path out of its folder', { ...descriptor, resources: [{ ...descriptor.resources[0], path: '../a.csv' }] }],
  ['with a name that is no identifier', { ...descriptor, name: '台账' }],
])('a package %s is told', (_, spoiled) => {
  expect(flawsOf(spoiled)).not.toEqual([]);
});

test.each([...sheets.keys()])(
  'every cell of %s.csv is what its table schema says, and its key names one row',
  (name) => {
    const { path, schema } = found(descriptor.resources, (one) => one.name === name);
    const [header, ...rows] = csvRows(textOf(path));
    expect(header).toEqual(schema.fields.map((field) => field.name));
    const wrong = rows.flatMap((row) =>
      schema.fields.flatMap((field, at) => (isCellOf(field, row[at] ?? '') ? [] : [`${field.name}: ${row[at]}`])),
    );
    expect(wrong).toEqual([]);
    const at = (schema.primaryKey ?? []).map((key) => header?.indexOf(key) ?? -1);
    const keys = rows.map((row) => at.map((column) => row[column]).join('\n'));
    if (at.length > 0) expect(new Set(keys).size).toBe(rows.length);
  },
);

test('a cell that is not what its schema says is told', () => {
  expect(isCellOf({ name: 'day', type: 'date' }, 'gestern')).toBe(false);
  expect(isCellOf({ name: 'day', type: 'date', constraints: { required: true } }, '')).toBe(false);
  expect(isCellOf({ name: 'id', type: 'string', constraints: { pattern: '[a-z]+' } }, 'a1')).toBe(false);
});
