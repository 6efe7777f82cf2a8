import { describe, expect, it } from 'vitest';
import { comparisonOf } from '#archive/compare/compare.ts';
import { comparisonPage } from '#archive/compare/comparison-page.ts';
import { comparisonText } from '#archive/compare/comparison-text.ts';
import { visible } from '#archive/compare/visible.ts';
import type { Snapshot } from '#archive/snapshot-record.ts';
import { evidencePortal, goodYaml, LEDGER } from '../../fixtures/evidence-portal.ts';
import { files, smallPortal } from '../../fixtures/small-portal.ts';
import { snapshotOf, type Api } from '../../fixtures/snapshots.ts';
import { changes, underRubric1 } from '../../fixtures/snapshots-changed.ts';

const nothing = () => undefined;

async function across(change: (api: Api) => void, record: Partial<Snapshot> = {}) {
  const portal = await smallPortal();
  return comparisonOf(await snapshotOf(portal), await snapshotOf(portal, change, record));
}

describe('the report as text', () => {
  it('of a snapshot and itself says that nothing differs', async () => {
    expect(comparisonText(await across(nothing))).toBe(`两份存档的比较
数据日期：2026-01-15 → 2026-01-15
项目版本：未记录 → 未记录
核定规则：2 → 2
文件：1 → 1
举措和要求：4 → 4
证据：0 → 0
存档文件数：8 → 8

没有不同：文件、举措、证据和核定进展都一样。
两份存档里的每个文件都相同，一个字节不差。

只比较两份存档里保存的数据（snapshot.json 和 data/api/v1/），读入前都按 snapshot.json 核对过校验值；不涉及网站现在的内容。
`);
  });

  it('tells what the source said, and what no repair accounts for', async () => {
    const text = comparisonText(await across(changes['measure reworded']));
    expect(text).toContain('！1 条举措的原文有改动，而没有对应的修复记录。原文本不应改变，请核对。');
    expect(text).toContain(`== 原文有改动的举措（1 处） ==
来源的原话，逐字比较。原文本不应改变；只有记录在案的修复可以改动它。
* 星河区实施意见 2-3 公布普法责任清单
  ！没有对应的修复记录
  原文：(三)完善普法责任。[-公-]{+发+}布普法责任清单。`);
  });

  it('tells a state with the evidence that brought it, and with its source', async () => {
    const portal = await smallPortal();
    const from = await snapshotOf(portal);
    await portal.add(LEDGER, goodYaml);
    expect(comparisonText(comparisonOf(from, await snapshotOf(portal))))
      .toContain(`* 星河区实施意见 2-1 网上立案率达到八成
  核定进展：未核定 → 有进展（2025-03-31 起）
  核心承诺 e1：未核定 → 已部署
  原因：证据增加
  增加的证据：ev-001，2025-03：区法院年报说网上立案率达到81.5%。
  来源：2025年工作报告，星河区人民法院 https://www.example.cn/a
  历史中增加的一步：2025-03-31 起：e1 未核定 → 已部署（ev-001）
`);
  });

  it('says first that states are of unlike rubrics', async () => {
    const portal = await smallPortal();
    const from = await snapshotOf(portal, underRubric1, { rubric: '1' });
    const text = comparisonText(comparisonOf(from, await snapshotOf(portal)));
    expect(text.split('\n\n')[1]).toMatch(/^！两份存档的核定规则不同（第一份 1，第二份 2）/u);
  });

  it('lists apart what only the rule moved, and says so', async () => {
    const portal = await evidencePortal({ [LEDGER]: goodYaml });
    const from = await snapshotOf(portal, underRubric1, { rubric: '1' });
    const text = comparisonText(comparisonOf(from, await snapshotOf(portal)));
    expect(text).toContain('== 只因规则不同而重算的进展（1 处） ==');
    expect(text).toContain(`* 星河区实施意见 2-1 网上立案率达到八成
  核定进展：已部署（2025-03-31 起） → 有进展（2025-03-31 起）
  核心承诺 e1：（无） → 已部署
  原因：按规则 2 重算，没有新的记录
`);
    expect(text).not.toContain('== 核定进展的变化');
    expect(text).not.toContain('找不到引起变化的记录');
  });

  it('says that the data date goes back', async () => {
    const text = comparisonText(await across(nothing, { dataDate: '2025-12-31' }));
    expect(text).toContain('第二份存档的数据日期（2025-12-31）早于第一份（2026-01-15）');
    expect(text).toContain('没有不同');
  });

  it('says that a state changed for no reason that the snapshots give', async () => {
    const text = comparisonText(await across(changes['state changed']));
    expect(text).toContain('！1 条举措的进展有变化，而存档里找不到引起变化的记录，请核对。');
  });

  it('tells that only pages differ where nothing else does', async () => {
    const portal = await smallPortal();
    const [from, to] = [await snapshotOf(portal), await snapshotOf(portal)];
    const page = to.snapshot.files.find(({ path }) => path === 'data/index.html');
    Object.assign(page ?? {}, { sha256: 'f'.repeat(64) });
    const text = comparisonText(comparisonOf(from, to));
    expect(text).toContain('没有不同');
    expect(text).toContain('只是存档内的文件（网页、图片等）：1 个内容不同。');
  });

  it('sends no control characters of an archive to a terminal', async () => {
    const text = comparisonText(
      await across(({ measures }) => Object.assign(measures[0] ?? {}, { title: '标题\u001B[31m红' })),
    );
    expect(text).toContain('标题〔U+001B〕[31m红');
    expect(text).not.toContain('\u001B');
  });
});

describe('the report as a page', () => {
  it('marks deletions and insertions as such', async () => {
    const page = comparisonPage(await across(changes['measure reworded']));
    expect(page).toContain('完善普法责任。<del>公</del><ins>发</ins>布普法责任清单。');
    expect(page).toContain('<p class="warning">没有对应的修复记录</p>');
  });

  it('is one file without script, and nothing in an archive brings one', async () => {
    const portal = await evidencePortal({ [LEDGER]: goodYaml });
    const from = await snapshotOf(portal);
    const to = await snapshotOf(portal, ({ measures, evidence }) => {
      Object.assign(measures[0] ?? {}, { title: '<script>alert(1)</script>', quote: '<img src=x onerror=alert(1)>' });
      for (const record of evidence) {
        Object.assign(record, { id: 'ev-002', source: { ...record.source, url: 'javascript:alert(1)' } });
      }
    });
    const page = comparisonPage(comparisonOf(from, to));
    expect(page).not.toMatch(/<script|<img|<link|href="javascript/iu);
    expect(page).toContain('alert(1)');
    expect(page).toContain('default-src &#x27;none&#x27;');
    expect(
      [...page.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href).filter((href) => !href?.startsWith('#')),
    ).toEqual(['https://www.example.cn/a']);
  });

  it('links to the living site where the snapshots name it', async () => {
    const page = comparisonPage(await across(changes['title rewritten'], { site: 'https://ledger.example/' }));
    expect(page).toContain('<a href="https://ledger.example/measures/xinghe-2024/2-1/" rel="noreferrer">');
  });

  it('links to no page of what is gone', async () => {
    const page = comparisonPage(await across(changes['measure removed'], { site: 'https://ledger.example/' }));
    expect(page).toContain('加强组织领导');
    expect(page).not.toContain('https://ledger.example/');
  });

  it('has a place for each line of its summary', async () => {
    const page = comparisonPage(
      await across((api) => {
        for (const change of Object.values(changes)) change(api);
      }),
    );
    const targets = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(5);
    for (const id of targets) expect(page).toContain(`<section id="${id}"`);
  });
});

it('changes that leave no ink are shown by signs', () => {
  expect(visible(' 甲 乙\n丙\u3000\u200B ')).toBe('␣甲 乙↵\n丙〔U+3000〕〔U+200B〕␣');
});

it('a change of a document outside its measures is told too', async () => {
  const portal = await smallPortal();
  const from = await snapshotOf(portal);
  await portal.spoil(files.archive, '坚持问题导向', '坚持目标导向');
  await portal.signArchive();
  expect(comparisonText(comparisonOf(from, await snapshotOf(portal)))).toContain(
    '1 个文件的存档全文有改动，而没有新的修复记录。',
  );
});
