import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { buildRecordOf, BUILD_RECORD } from '#archive/build-record.ts';
import { isBuiltPortal } from '#archive/earlier-result.ts';
import { inputsOf } from '#archive/inputs.ts';
import { filesBelow } from '#files/folder.ts';
import { joinCatalogue } from '#catalogue/join.ts';
import { Refused } from '#domain/refused.ts';
import { CARD_CACHE, dropOtherCards } from '#formats/cards/card-file.ts';
import { cardsOf } from '#formats/cards/cards.ts';
import { contentProblems } from '#formats/content-problems.ts';
import { pagePaths, sitemapOf } from '#formats/discovery/sitemap.ts';
import { CONTENT, showDrafts } from '#catalogue/content-folder.ts';
import { whileClaimed } from '#files/claim.ts';
import { writeWholeFolder } from '#files/whole-folder.ts';
import { readContent, type ReadBefore } from '#catalogue/content.ts';
import { soundValuesOf } from '#catalogue/values.ts';
import { writeSearch } from '#search/build/write-search.ts';
import { searchRecords } from '#search/records.ts';
import { addressesAt } from '#views/addresses.ts';
import { chooseContent, forgetVariablesOfVite } from '../command-line/shared-options.ts';
import { assertReplacing } from '../command-line/where-to-write.ts';
import { countingPages, Progress } from './progress.ts';
import { writeHosting } from './write-hosting.ts';

/** Where a portal is built to, and where it will be served. */
export interface Building {
  readonly base: string;
  /** The folder of the content, as it was given. */
  readonly content: string;
  readonly out: string;
  readonly site: string | undefined;
  /** Whether drafts are shown too, as far as they can be read. */
  readonly drafts?: boolean;
}

/** Held while a portal is built: Astro has one folder in the project for what it is building, whatever it builds and where to. */
export const CLAIM = '.astro/building';

/** Where the portal is built: what Astro draws pages with has to stand within the project, also for a portal on another disk. */
const WORKSHOP = '.astro/build';

const PORTAL = { isEarlier: isBuiltPortal, expected: `以前生成的网站（里面没有完好的 ${BUILD_RECORD}）` };

/**
 * Checks the content and builds the portal with its search index and its record of what it was built from. It takes the place of an earlier
 * one when it is whole; until then that stays as it was.
 *
 * @throws {Refused} where the content has problems, or the portal cannot be written where it is asked for; nothing was built.
 */
export async function buildPortal(building: Building): Promise<void> {
  const folder = await chooseContent(building.content);
  if (building.drafts) showDrafts();
  const progress = new Progress();
  const wait = (pid: number) => progress.begin(`等待另一次生成（进程 ${pid}）结束`);
  try {
    await assertReplacing(building.out, [folder], PORTAL);
    const told = await whileClaimed(CLAIM, wait, () =>
      writeWholeFolder(building.out, async (whole) => {
        await rm(WORKSHOP, { recursive: true, force: true });
        try {
          return await writePortal({ ...building, content: folder, out: whole }, progress);
        } finally {
          await rm(WORKSHOP, { recursive: true, force: true });
        }
      }),
    );
    console.log(`已生成 ${building.out}：${told}，用时 ${progress.end()}。`);
  } catch (error) {
    progress.end();
    throw error;
  }
}

/** Writes the whole portal, and says in words what it holds. */
async function writePortal(
  { base, content: folder, out, site, drafts }: Building,
  progress: Progress,
): Promise<string> {
  const [portal, cache] = [join(WORKSHOP, 'portal'), join(WORKSHOP, 'cache')];
  progress.begin('读取并检查内容');
  // Of what stands there before it is read: what is altered meanwhile is not what the portal says that it was built from.
  const inputs = await inputsOf('.', folder);
  const before: ReadBefore = new Map();
  const content = await readContent({ folder }, before);
  const problems = contentProblems(content);
  if (problems.length > 0) throw new Refused(problems);
  progress.begin('准备页面');
  forgetVariablesOfVite();
  await build({
    base,
    outDir: portal,
    // Each build for itself, so that none finds the entries of another.
    cacheDir: join(cache, 'astro'),
    vite: { cacheDir: resolve(cache, 'vite') },
    ...(site === undefined ? {} : { site }),
    integrations: [countingPages(progress)],
    logger: { entrypoint: new URL('./astro-log.ts', import.meta.url) },
    logLevel: 'warn',
  });
  const shown = drafts ? await readContent({ folder, withDrafts: true }, before) : content;
  const catalogue = joinCatalogue(soundValuesOf(shown));
  // Another portal's cards are kept with those of the project's own, which it shall not lose.
  if (folder === CONTENT) await dropOtherCards(cardsOf(catalogue), CARD_CACHE);
  progress.begin('建立搜索索引');
  const addresses = addressesAt(base);
  const records = searchRecords(catalogue, addresses);
  await writeSearch(records, catalogue, portal);
  if (site !== undefined) {
    const paths = pagePaths((await filesBelow(portal)).keys());
    await writeFile(join(portal, 'sitemap.xml'), sitemapOf(paths, catalogue, addresses, new URL(site)));
  }
  await writeHosting(portal, base);
  const record = buildRecordOf(catalogue, inputs, base, site);
  await writeFile(join(portal, BUILD_RECORD), `${JSON.stringify(record, null, 2)}\n`);
  await rename(portal, out).catch(() => cp(portal, out, { recursive: true }));
  return `${catalogue.measures.length} 条举措和要求，${records.length} 条搜索记录`;
}
