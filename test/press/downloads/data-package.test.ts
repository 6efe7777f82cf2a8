import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, expect, test } from 'vitest';
import { downloadsOf } from '#press/downloads/downloads.ts';
import { addressesAt } from '#views/addresses.ts';
import { sheets, type SheetName } from '#views/sheets.ts';
import { realCatalogue } from '../../fixtures/catalogues.ts';

const catalogue = await realCatalogue();
const addresses = addressesAt('/');
const folder = await mkdtemp(join(tmpdir(), 'data-package-'));
// This reader takes a byte-order mark for a part of the first column's name.
const withoutMark = (name: string, bytes: Uint8Array) => (name.endsWith('.csv') ? bytes.slice(3) : bytes);
for (const [name, bytes] of await downloadsOf(catalogue, addresses)) {
  await writeFile(join(folder, name), withoutMark(name, bytes));
}
const data = await Package.load(join(folder, 'datapackage.json'));

afterAll(() => rm(folder, { recursive: true }));

test('the data package is valid by its published profile', () => {
  expect(data.errors).toEqual([]);
  expect([data.valid, data.resources.map(({ name, valid }) => [name, valid])]).toEqual([
    true,
    Object.keys(sheets).map((name) => [name, true]),
  ]);
});

test.each(Object.keys(sheets) as SheetName[])('every cell of %s.csv is what its table schema says', async (name) => {
  const resource = data.resources.find((one) => one.name === name);
  const rows = await resource?.read({ keyed: true });
  expect(rows).toHaveLength(sheets[name].rows(catalogue, addresses).length);
  expect(Object.keys(rows?.[0] ?? {})).toEqual(sheets[name].columns.map((column) => column.name));
});

test('a cell that is not what its schema says is refused', async () => {
  const name = join(folder, 'changes.csv');
  const before = await readFile(name, 'utf8');
  await writeFile(name, before.replace(/\d{4}-\d{2}-\d{2}/u, 'gestern'));
  const spoiled = await Package.load(join(folder, 'datapackage.json'));
  await expect(spoiled.resources.find((one) => one.name === 'changes')?.read({ keyed: true })).rejects.toThrow(
    '1 type and format mismatch',
  );
});
