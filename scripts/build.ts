import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { buildRecordOf, BUILD_RECORD } from '#archive/build-record.ts';
import { filesBelow, inputsOf } from '#archive/inputs.ts';
import { joinCatalogue } from '#catalogue/join.ts';
import { problemReport } from '#domain/problem.ts';
import { CARD_CACHE, dropOtherCards } from '#press/cards/card-file.ts';
import { cardsOf } from '#press/cards/cards.ts';
import { contentProblems } from '#press/content-problems.ts';
import { pagePaths, sitemapOf } from '#press/discovery/sitemap.ts';
import { readContent } from '#records/content.ts';
import { valuesOf } from '#records/values.ts';
import { writeSearch } from '#search/build/write-search.ts';
import { searchRecords } from '#search/records.ts';
import { addressesAt } from '#views/addresses.ts';

// Usage: npm run build -- [--base /path/] [--out dist] [--site https://host]
const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '/' },
    out: { type: 'string', default: 'dist' },
    site: { type: 'string' },
  },
});

const content = await readContent('.');
const problems = contentProblems(content);
if (problems.length > 0) {
  console.error(problemReport(problems));
  process.exitCode = 1;
} else {
  const { base, out: outDir, site } = values;
  await build({ base, outDir, ...(site === undefined ? {} : { site }), logLevel: 'warn' });
  const catalogue = joinCatalogue(valuesOf(content));
  await dropOtherCards(cardsOf(catalogue), CARD_CACHE);
  const records = searchRecords(catalogue, addressesAt(values.base));
  await writeSearch(records, catalogue, values.out);
  if (site !== undefined) {
    const paths = pagePaths((await filesBelow(outDir)).keys());
    await writeFile(join(outDir, 'sitemap.xml'), sitemapOf(paths, catalogue, addressesAt(base), new URL(site)));
  }
  const record = buildRecordOf(catalogue.site.dataDate, await inputsOf('.'), base, site);
  await writeFile(join(values.out, BUILD_RECORD), `${JSON.stringify(record, null, 2)}\n`);
  console.log(`已生成 ${values.out}：${content.measures.length} 条举措和要求，${records.length} 条搜索记录。`);
}
