import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, filesOf, lineOf, pageAt } from '../support/built-pages.ts';
import { BUILT } from '../support/build-portal.ts';

const { document } = pageAt('/data/');
const fileOf = (name: string) => readFileSync(join(BUILT['/'], 'data', name), 'utf8');

test('the counts on /data/ are the rows of the files', () => {
  const counts = document
    .querySelectorAll('[data-rows]')
    .map((one) => [one.getAttributeValue('data-rows') ?? '', lineOf(one)]);
  expect(counts).toHaveLength(6);
  for (const [name = '', count] of counts)
    expect(fileOf(`${name}.jsonl`).trimEnd().split('\n').length, name).toBe(Number(count));
});

test('every column of every file is described on the page', () => {
  const described = document.querySelectorAll('.columns dt code').map(lineOf);
  const columns = filesOf(join(BUILT['/'], 'data'))
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => Object.keys(JSON.parse(fileOf(file).split('\n')[0] ?? '{}') as object));
  expect(columns.length).toBeGreaterThan(60);
  expect(described.sort()).toEqual(columns.sort());
});

test('every file of /data/ is linked from the page', () => {
  const linked = document
    .querySelectorAll('a')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => href.startsWith('/data/') && href !== '/data/')
    .map((href) => href.slice('/data/'.length));
  expect(new Set(linked)).toEqual(new Set(filesOf(join(BUILT['/'], 'data')).filter((file) => file !== 'index.html')));
});
