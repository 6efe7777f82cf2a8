import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { bytesOfPackages, lockedPackages } from '#files/locked-packages.ts';

const packages = lockedPackages(await readFile('package-lock.json', 'utf8'));
const manifest = JSON.parse(await readFile('package.json', 'utf8')) as { allowScripts: Record<string, boolean> };

/** Licences under which a tool may be used here. Of those that ask for more than a notice, no code reaches the portal's files. */
const LICENCES =
  /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Python-2\.0|Zlib|OFL-1\.1|MPL-2\.0|LGPL-3\.0-or-later|AGPL-3\.0-or-later|CPAL-1\.0|AGPL-1\.0)$/u;
const STRICT = /AGPL|CPAL/u;

test('every package has the hash of what is installed, and its licence', () => {
  expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name)).toEqual([]);
  const parts = (licence = '') => licence.split(/ AND | OR |[()]/u).filter((part) => part !== '');
  const unknown = packages.filter(({ licence }) => {
    const said = parts(licence);
    return said.length === 0 || said.some((one) => !LICENCES.test(one));
  });
  expect(unknown.map(({ name, licence }) => `${name} ${licence}`)).toEqual([]);
});

test('what asks for the whole program’s source is used in tests alone', () => {
  const strict = packages.filter(({ licence }) => STRICT.test(licence ?? ''));
  expect(strict.filter(({ isForDevelopment }) => !isForDevelopment).map(({ name }) => name)).toEqual([]);
});

test('no package runs a program when installed unless that was decided', () => {
  const scripted = packages.filter(({ hasScript }) => hasScript).map(({ name }) => name);
  expect(scripted.sort()).toEqual(Object.keys(manifest.allowScripts).sort());
});

test('packages and their size grow by decision alone', async () => {
  expect(packages.length).toBeLessThanOrEqual(965);
  expect((await bytesOfPackages('node_modules')) / 1_000_000).toBeLessThanOrEqual(920);
});
