import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkContent } from '#catalogue/check/content.ts';
import { joinCatalogue } from '#catalogue/join.ts';
import { readContent } from '#records/content.ts';
import { valuesOf } from '#records/values.ts';

// Usage: npm run build && npm run bench — what a measure costs to read, check and join, and what pages weigh.
const ROUNDS = 5;

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) await work();
  return (performance.now() - start) / ROUNDS;
}

const content = await readContent('.');
const values = valuesOf(content);
const measures = content.measures.length;
const before = process.memoryUsage().heapUsed;
const catalogue = joinCatalogue(valuesOf(await readContent('.')));
const heap = process.memoryUsage().heapUsed - before;

const rows: [what: string, figure: string][] = [
  ['read a measure (YAML, MDX, schema)', `${((await timed(() => readContent('.'))) / measures).toFixed(2)} ms`],
  ['check a measure against the rest', `${((await timed(() => checkContent(content))) / measures).toFixed(2)} ms`],
  ['join a measure', `${((await timed(() => joinCatalogue(values))) / measures).toFixed(2)} ms`],
  ['memory of a measure, joined', `${(heap / catalogue.measures.length / 1024).toFixed(0)} KiB`],
];

const PAGES = [
  'index.html',
  'measures/index.html',
  'measures/shenzhen-2020/8/index.html',
  'documents/moj-2018/index.html',
];
for (const page of [...PAGES, 'search/index.html', 'api/v1/measures.json']) {
  const bytes = await readFile(join('dist', page));
  rows.push([page, `${bytes.length} B, ${gzipSync(bytes).length} B gzip`]);
}
const files = await readdir('dist/pagefind', { recursive: true, withFileTypes: true });
const sizes = await Promise.all(
  files.filter((file) => file.isFile()).map(async (file) => (await readFile(join(file.parentPath, file.name))).length),
);
rows.push(['search index, all files', `${sizes.reduce((sum, size) => sum + size, 0)} B in ${sizes.length} files`]);

for (const [what, figure] of rows) console.log(`${what.padEnd(44)} ${figure}`);
