import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtPortal } from '#archive/built-portal.ts';
import { commitOf } from '#archive/commit.ts';
import { corpusOf } from '#archive/corpus/corpus.ts';
import { inputsOf } from '#archive/inputs.ts';
import { MinisignError } from '#archive/minisign/key-error.ts';
import { signerFrom } from '#archive/minisign/signer.ts';
import { Refusal } from '#archive/refusal.ts';
import { snapshotOf } from '#archive/snapshot.ts';
import { toolsOf } from '#archive/tools.ts';
import { verifyPage } from '#archive/verify/page.ts';
import { writeFolder } from '#archive/write-folder.ts';
import { joinCatalogue } from '#catalogue/join.ts';
import { RUBRIC } from '#domain/progress.ts';
import { readContent } from '#records/content.ts';
import { valuesOf } from '#records/values.ts';

// Usage: npm run snapshot -- [--from dist] [--out archives] [--sign minisign.key]
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'archives' },
    sign: { type: 'string' },
  },
});

try {
  const { site, build } = await builtPortal(values.from, await inputsOf('.'));
  const sign =
    values.sign === undefined
      ? undefined
      : await signerFrom(values.sign, build.dataDate, process.env['MINISIGN_PASSWORD']);
  const catalogue = joinCatalogue(valuesOf(await readContent('.')));
  const commit = commitOf('.');
  const files = await snapshotOf({
    site,
    build,
    corpus: await corpusOf(catalogue),
    verifyPage: await verifyPage(),
    title: `${catalogue.site.title} · ${catalogue.site.titleEnglish}`,
    rubric: String(RUBRIC),
    commit,
    tools: toolsOf(await readFile('package-lock.json', 'utf8')),
    sign,
  });
  const folder = join(values.out, build.dataDate);
  await writeFolder(folder, files);
  console.log(`已写成 ${folder}：`);
  for (const [path, { length }] of files) console.log(`  ${path}  ${(length / 1024 / 1024).toFixed(1)} MB`);
  if (!commit) console.log('有未提交的改动，或不在 git 仓库里：存档没有记提交号。');
} catch (error) {
  if (!(error instanceof Refusal || error instanceof MinisignError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
