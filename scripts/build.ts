import { parseArgs } from 'node:util';
import { build } from 'astro';
import { joinCatalogue } from '#catalogue/join.ts';
import { checkContent } from '#catalogue/check/content.ts';
import { problemReport } from '#domain/problem.ts';
import { readContent } from '#records/content.ts';
import { valuesOf } from '#records/values.ts';
import { buildIndex } from '#search/build-index.ts';
import { searchRecords } from '#search/records.ts';
import { addressesAt } from '#views/addresses.ts';

// Usage: npm run build -- [--base /path/] [--out dist]
const { values } = parseArgs({
  options: { base: { type: 'string', default: '/' }, out: { type: 'string', default: 'dist' } },
});

const content = await readContent('.');
const problems = checkContent(content);
if (problems.length > 0) {
  console.error(problemReport(problems));
  process.exitCode = 1;
} else {
  await build({ base: values.base, outDir: values.out, logLevel: 'warn' });
  const records = searchRecords(joinCatalogue(valuesOf(content)), addressesAt(values.base));
  await buildIndex(records, `${values.out}/pagefind`);
  console.log(`已生成 ${values.out}：${content.measures.length} 条举措和要求，${records.length} 条搜索记录。`);
}
