import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBuiltPortal } from '#archive/built-portal.ts';
import { commitOf } from '#archive/commit.ts';
import { corpusOf } from '#archive/corpus/corpus.ts';
import { inputsOf } from '#archive/inputs.ts';
import { GET_MINISIGN, signingProgram } from '#archive/minisign/sign-with-program.ts';
import { isSnapshot } from '#archive/earlier-result.ts';
import { MANIFEST } from '#archive/snapshot-record.ts';
import { snapshotOf } from '#archive/snapshot.ts';
import { toolsOf } from '#archive/tools.ts';
import { verifyPage } from '#archive/verify/page.ts';
import { writeWholeFolder } from '#files/whole-folder.ts';
import { writeFilesTo } from '#files/write-folder.ts';
import { joinCatalogue } from '#catalogue/join.ts';
import { RUBRIC } from '#domain/state.ts';
import { readContent } from '#catalogue/content.ts';
import { valuesOf } from '#catalogue/values.ts';
import { chooseContent } from '../command-line/shared-options.ts';
import { assertHarmless, assertReplacing } from '../command-line/where-to-write.ts';

/** Which built portal is made into a snapshot, where it goes, and what it is signed with. */
export interface SnapshotMaking {
  /** The folder of the content that it was built from. */
  readonly content: string;
  readonly from: string;
  readonly out: string;
  readonly 'sign-with': string | undefined;
}

const SNAPSHOT = { isEarlier: isSnapshot, expected: `以前做好的存档（里面没有完好的 ${MANIFEST}）` };

/**
 * Makes the snapshot of a built portal. What was asked wrongly is told before anything is read, and where nothing can be written before
 * anything is made.
 *
 * @throws {Refused} where there is none, or nothing can be written; nothing was.
 */
export async function makeSnapshot({ content, from, out, 'sign-with': key }: SnapshotMaking): Promise<void> {
  const folder = await chooseContent(content);
  await assertHarmless(out, [folder, from]);
  const signer = key === undefined ? undefined : signingProgram(key);
  const { site, build } = await readBuiltPortal(from, await inputsOf('.', folder));
  const sign = signer?.(build.dataDate);
  const place = join(out, build.dataDate);
  await assertReplacing(place, [folder, from], SNAPSHOT);
  const commit = commitOf('.');
  const files = await writeWholeFolder(place, async (whole) => {
    const catalogue = joinCatalogue(valuesOf(await readContent({ folder })));
    const made = await snapshotOf({
      site,
      build,
      corpus: await corpusOf(catalogue),
      verifyPage: await verifyPage(catalogue.site),
      portal: catalogue.site,
      rubric: String(RUBRIC),
      commit,
      tools: toolsOf(await readFile('package-lock.json', 'utf8')),
      sign,
    });
    await writeFilesTo(whole, made);
    return made;
  });
  console.log(`已写成 ${place}：`);
  for (const [path, { length }] of files) console.log(`  ${path}  ${(length / 1024 / 1024).toFixed(1)} MB`);
  if (!commit) console.log('有未提交的改动，或不在 git 仓库里：存档没有记提交号。');
  if (!sign) console.log(`没有签名。要签名，请加 --sign-with <密钥文件>；${GET_MINISIGN}。`);
}
