import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BuiltContent } from '#publishing/built-content.ts';
import { hindrancesOf } from '#publishing/hindrances.ts';
import { runScript } from '../fixtures/command-line.ts';
import { evidencePortal, goodYaml, LEDGER } from '../fixtures/evidence-portal.ts';
import { files, smallPortal, type SmallPortal } from '../fixtures/small-portal.ts';
import { apiOfPortal, snapshotOf, type Api } from '../fixtures/snapshots.ts';
import { changes } from '../fixtures/snapshots-changed.ts';
import { place } from './sites.ts';

const PAGES = ['2-1', '2-2', '2-3', '3-1'].map((number) => `measures/xinghe-2024/${number}/index.html`);
const MADE_UP = ['_astro/look.aaaaaaaa.css', 'pagefind/index/zh_1.pf_index', 'search/words.json.gz'];

async function built(portal: SmallPortal, change?: (api: Api) => void, rest: Partial<BuiltContent> = {}) {
  const paths = new Set(['index.html', 'data/measures.csv', 'cite/xinghe-2024/3-1.bib', ...PAGES, ...MADE_UP]);
  return { content: await snapshotOf(portal, change), base: '/', paths, corrections: '', ...rest };
}

const without = (paths: ReadonlySet<string>, ...some: string[]) =>
  new Set([...paths].filter((path) => !some.some((one) => path.startsWith(one))));

describe('nothing stands in the way of', () => {
  test('the same build, and one whose made-up names are others', async () => {
    const old = await built(await smallPortal());
    expect(hindrancesOf(old, old)).toEqual([]);
    expect(hindrancesOf(old, { ...old, paths: without(old.paths, ...MADE_UP) })).toEqual([]);
  });

  test('a new state with new evidence', async () => {
    const portal = await smallPortal();
    const old = await built(portal);
    await portal.add(LEDGER, goodYaml);
    expect(hindrancesOf(old, await built(portal))).toEqual([]);
  });

  test('a removed measure that leaves a page which says so', async () => {
    const portal = await smallPortal();
    const old = await built(portal);
    const now = await built(portal, changes['measure removed'], { paths: without(old.paths, 'cite/') });
    expect(hindrancesOf(old, now)).toEqual([]);
  });
});

describe('these stand in the way:', () => {
  test('addresses that vanished', async () => {
    const old = await built(await smallPortal());
    expect(hindrancesOf(old, { ...old, paths: without(old.paths, 'data/', PAGES[0] ?? '') })).toEqual([
      '网址 /data/measures.csv 不见了。请恢复它：公布过的网址不能失效。',
      '网址 /measures/xinghe-2024/2-1/ 不见了。请恢复它：公布过的网址不能失效。',
    ]);
    const many = Array.from({ length: 25 }, (_, at) => `themes/${at}/index.html`);
    const told = hindrancesOf({ ...old, paths: new Set([...old.paths, ...many]) }, old);
    expect([told.length, told.at(-1)]).toEqual([21, '不见的网址还有 5 个。']);
  });

  test('another path on the host', async () => {
    const old = await built(await smallPortal());
    expect(hindrancesOf(old, { ...old, base: '/ledger/' })).toEqual([
      '网站的路径由 / 变成 /ledger/，原有的网址全部失效。请用 --base / 重新生成。',
    ]);
  });

  test('a measure that is gone without a page that says so; its files are not told one by one', async () => {
    const portal = await smallPortal();
    const old = await built(portal);
    const paths = without(old.paths, 'cite/', 'measures/xinghe-2024/3-1/');
    expect(hindrancesOf(old, await built(portal, changes['measure removed'], { paths }))).toEqual([
      '举措 xinghe-2024/3-1 不见了。请恢复它；确实要撤下，在 removed.yaml 写明日期和理由，它的网址会变成一页说明。',
    ]);
  });

  test('source text that reads otherwise, but for a recorded repair', async () => {
    const portal = await smallPortal();
    const old = await built(portal);
    await portal.spoil(files.archive, '公布普法责任清单', '发布普法责任清单');
    await portal.signArchive();
    expect(hindrancesOf(old, await built(portal))).toEqual([
      expect.stringMatching(
        /^举措 xinghe-2024\/2-3 的原文变了，没有修复记录：.*\[-公-\]\{\+发\+\}布普法责任清单.*。请恢复原样；确属修复，在 sources\/<文件>\.repairs\.yaml 里写明。$/u,
      ),
      '文件 xinghe-2024 的存档原文变了，没有修复记录。请恢复原样；确属修复，在 sources/<文件>.repairs.yaml 里写明。',
    ]);
    await portal.add(
      'content/sources/xinghe-2024.repairs.yaml',
      'repairs:\n  - line: 7\n    before: 公\n    after: 发\n    why: 扫描件有误\n',
    );
    expect(hindrancesOf(old, await built(portal))).toEqual([]);
  });

  test('a state that changed though no record did', async () => {
    const portal = await evidencePortal();
    const old = await built(portal);
    const told = hindrancesOf(old, await built(portal, changes['state changed']));
    expect(told).toEqual([
      expect.stringMatching(
        /^举措 xinghe-2024\/2-1 .*核定进展.*，没有记录说明为什么。请补上证据或检索记录，或恢复原样。$/u,
      ),
    ]);
  });

  test('a state that changed because evidence was taken out, but for a recorded correction', async () => {
    const portal = await evidencePortal({ [LEDGER]: goodYaml });
    const old = await built(portal);
    await portal.remove(LEDGER);
    expect(hindrancesOf(old, await built(portal))).toEqual([
      expect.stringMatching(
        /^举措 xinghe-2024\/2-1 的核定进展由“.+”变成“.+”：证据 ev-001 被改动或删去，没有更正记录。请恢复原样，或在 corrections\.yaml 里写明改了什么、为什么。$/u,
      ),
    ]);
    const corrections = '<li>2026年1月15日，ev-001：撤下</li>';
    expect(hindrancesOf(old, await built(portal, undefined, { corrections }))).toEqual([]);
  });
});

async function folderOf(portal: SmallPortal, change?: (api: Api) => void): Promise<string> {
  const [folder, api] = [place(), await apiOfPortal(portal)];
  change?.(api);
  const record = { dataDate: '2026-01-15', inputs: '0'.repeat(64), base: '/', site: null };
  const written = Object.entries({ 'build.json': record, ...prefixed(api) });
  for (const [path, json] of written) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(json));
  }
  return folder;
}

const prefixed = (api: Api) =>
  Object.fromEntries(Object.entries(api).map(([name, json]) => [`api/v1/${name}.json`, json]));

test('npm run publish:check reads two built portals and ends with 1 where something stands in the way', async () => {
  const portal = await smallPortal();
  const old = await folderOf(portal);
  expect(runScript('scripts/publish-check.ts', old, await folderOf(portal))).toEqual({
    exitCode: 0,
    output: '可以发布：网址和举措都在，原文和核定进展的变化都有记录。\n',
    errors: '',
  });
  const { exitCode, errors } = runScript(
    'scripts/publish-check.ts',
    old,
    await folderOf(portal, changes['measure removed']),
  );
  expect([exitCode, errors.split('\n').slice(1)]).toEqual([1, ['请处理后再发布。', '']]);
  expect(errors).toContain('举措 xinghe-2024/3-1 不见了。');
});
