import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/programs.ts';
import type { MeasureText } from './engine.ts';
import { readQueries, type JudgedQuery } from './judged.ts';
import { measure, type Measured } from './measure.ts';
import { flexSearchCharacters, flexSearchSuggesting } from './peers/flexsearch.ts';
import { miniSearchBigrams, miniSearchCharactersAndBigrams, miniSearchWords } from './peers/minisearch.ts';
import { oramaMandarin } from './peers/orama.ts';
import { pagefind } from './peers/pagefind.ts';
import { substring } from './peers/substring.ts';
import { portal } from './portal.ts';
import { costTable, engineTable, qualityTable, type Part } from './tables.ts';

// Usage: npm run build && npm run bench:search -- [--site dist] [--queries file.json …]
// How well, how soon and at what weight this portal and other engines answer the same queries on the same texts.
const QUERIES = [
  '../shared/search/queries-dev.json',
  'test/fixtures/judged-queries.json',
  'test/fixtures/held-out-queries.json',
];

const { values } = parseArgs({
  options: { site: { type: 'string', default: 'dist' }, queries: { type: 'string', multiple: true } },
});
const start = performance.now();

const measuresFile = join(values.site, 'api/v1/measures.json');
if (![measuresFile, join(values.site, 'search/index.html')].every((file) => existsSync(file)))
  refuse(`The site is not built in ${values.site} yet: please run npm run build first.`);
const texts = (JSON.parse(await readFile(measuresFile, 'utf8')) as MeasureText[]).map(({ id, quote }) => ({
  id,
  quote,
}));

const files = values.queries ?? QUERIES.filter((file) => existsSync(file));
if (files.length === 0) refuse('There are no judged queries here: please name a file with --queries.');
const read = await Promise.all(files.map(readQueries)).catch((error: Error) => refuse(error.message));

console.log(`Texts: ${texts.length} measures of ${measuresFile}`);
for (const [at, file] of files.entries()) console.log(`Queries: ${read[at]?.length ?? 0} of ${file}`);

const queries = read.flat();
const wholes = [
  { name: 'all', queries },
  ...(read.length > 1 ? read.map((some, at) => ({ name: basename(files[at] ?? ''), queries: some })) : []),
];
const measured: Measured[] = [];
const browser = await launchChromium();
try {
  for (const open of engines(browser)) {
    const engine = await open();
    try {
      const one = await measure(engine, queries);
      console.log(`\n${engineTable(one, [...wholes, ...kindsOf(queries)])}`);
      measured.push(one);
    } finally {
      await engine.close();
    }
  }
} finally {
  await browser.close();
}
for (const whole of wholes) console.log(`\n${qualityTable(measured, whole)}`);
console.log(`\n${costTable(measured)}`);
console.log(`\nThis took ${((performance.now() - start) / 1000).toFixed(0)} s.`);

/** Each is opened when its turn comes, so that none slows another. */
function engines(browser: Browser) {
  return [
    () => portal(browser, values.site),
    () => pagefind(browser, texts),
    () => miniSearchBigrams(texts),
    () => miniSearchCharactersAndBigrams(texts),
    () => miniSearchWords(texts),
    () => flexSearchCharacters(texts),
    () => flexSearchSuggesting(texts),
    () => oramaMandarin(texts),
    () => substring(texts),
  ];
}

function kindsOf(queries: readonly JudgedQuery[]): Part[] {
  return [...Map.groupBy(queries, ({ kind }) => kind)].map(([name, of]) => ({ name, queries: of }));
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
