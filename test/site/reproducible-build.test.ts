import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../support/built-pages.ts';
import { BUILT } from '../support/build-portal.ts';

const AGAIN = 'test-results/site-again';

/** Another place, another time zone, another language of the machine, none of which the content knows. */
const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C', LANGUAGE: 'C' };

test('the same content gives the same bytes, whatever the time zone and language of the machine', () => {
  execFileSync(process.execPath, ['scripts/build.ts', '--base', '/', '--out', AGAIN], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...ELSEWHERE },
  });
  expect(filesOf(AGAIN)).toEqual(filesOf(BUILT['/']));
  const different = filesOf(AGAIN).filter(
    (file) => !readFileSync(join(AGAIN, file)).equals(readFileSync(join(BUILT['/'], file))),
  );
  expect(different).toEqual([]);
});

/** The text of a built file without the hashes by which pages name their scripts: scripts know the path they are served under. */
const textOf = (folder: string, file: string) =>
  readFileSync(join(folder, file), 'utf8').replaceAll(/(?<=_astro\/[\w.-]+)\.[\w-]{8}\.js/gu, '.js');

test('pages and data say the same wherever the portal is served, but for the path', () => {
  const textsIn = (folder: string) =>
    filesOf(folder).filter((file) => /\.(?:html|json|css|svg)$/u.test(file) && !file.startsWith('pagefind/'));
  expect(textsIn(BUILT['/ledger/'])).toEqual(textsIn(BUILT['/']));
  const different = textsIn(BUILT['/']).filter(
    (file) => textOf(BUILT['/ledger/'], file).replaceAll('"/ledger/', '"/') !== textOf(BUILT['/'], file),
  );
  expect(different).toEqual([]);
});
