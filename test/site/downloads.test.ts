import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sheets } from '#open-data/datasets.ts';
import { attribute, filesOf, lineOf, pageAt } from '../support/built-pages.ts';
import { PORTAL } from '../support/portals.ts';

const { document } = pageAt('/data/');
const fileOf = (name: string) => readFileSync(join(PORTAL.folder, 'data', name), 'utf8');

test('the counts on /data/ are the rows of the files', () => {
  const counts = document
    .querySelectorAll('[data-rows]')
    .map((one) => [one.getAttributeValue('data-rows') ?? '', lineOf(one)]);
  expect(counts.map(([name]) => name)).toEqual([...sheets.keys()]);
  for (const [name = '', count] of counts)
    expect(fileOf(`${name}.jsonl`).split('\n').length - 1, name).toBe(Number(count));
});

test('every column of every file is described on the page', () => {
  const described = document.querySelectorAll('.columns dt code').map(lineOf);
  const columns = filesOf(join(PORTAL.folder, 'data'))
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => fileOf(file).slice(1).split('\r\n')[0]?.split(',') ?? []);
  expect(columns.length).toBeGreaterThan(60);
  expect(described.sort()).toEqual(columns.sort());
});

test('every file of /data/ is linked from the page', () => {
  const linked = document
    .querySelectorAll('a')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => href.startsWith('/data/') && href !== '/data/')
    .map((href) => href.slice('/data/'.length));
  expect(new Set(linked)).toEqual(
    new Set(filesOf(join(PORTAL.folder, 'data')).filter((file) => file !== 'index.html')),
  );
});
