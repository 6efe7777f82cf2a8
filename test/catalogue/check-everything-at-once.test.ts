import { expect, test } from 'vitest';
import { files, smallPortal } from '../fixtures/small-portal.ts';

const { filing, mediation, lawList, archive, site } = files;

test('several mistakes in several files are all named in one run, by file and line', async () => {
  const portal = await smallPortal();
  await portal.spoil(filing, 'title: 网上立案率达到八成\n', '');
  await portal.spoil(filing, 'summary:', 'sumary: 摘要\nsummary:');
  await portal.spoil(filing, '2025-12-31', '2020-02-30');
  await portal.spoil(filing, '要打官司的人', '<b>要</b>打官司的人');
  await portal.spoil(mediation, 'litigation-services', 'litigation');
  await portal.spoil(mediation, 'words: 健全调解机制', 'words: 建全调解机制');
  await portal.spoil(lawList, 'number: "2-3"', 'number: "9-9"');
  await portal.spoil(lawList, '## 怎么核查', '## 如何核查');
  await portal.spoil(archive, '坚持问题导向', '坚持目标导向');
  await portal.spoil(site, '2026-01-15', '2026-02-29');
  expect(await portal.report()).toBe(
    [
      `${filing}:2 缺少字段 title。请写上：用自己的话写标题，说明改变了什么，22 字以内。`,
      `${filing}:3 不认识的字段 “sumary”。这里可用的字段：number、title、summary、questions、themes、bodies、elements、draft。`,
      `${filing}:15 “2020-02-30”不是日历上有的日期。应为：最后一天，写成 YYYY-MM-DD；“2019年底前”写成 2019-12-31。`,
      `${filing}:25 没有登记的组件 <b>。可用的组件：<Words>原文</Words>：引用本条举措的原文，逐字照抄；<Measure id="sample-2025/8" />：链接到另一条举措。`,
      `${mediation}:5 没有专题“litigation”。请用 content/themes.yaml 里的编号，或先在那里登记。`,
      `${mediation}:13 要素 e1 的“建全调解机制”不是本条原文。请照抄存档原文里的连续文字，标点也照抄。`,
      `${lawList}:2 编号 9-9 在存档原文里没有对应的条目。可用的编号：2-1、2-2、2-3、3-1。`,
      `${lawList}:16 正文的小标题是“这条举措要做什么”“和谁有关”“如何核查”。应依次为 “## 这条举措要做什么”、“## 和谁有关”、“## 怎么核查”。`,
      'content/site.yaml:3 “2026-02-29”不是日历上有的日期。应为：数据日期：内容截至哪一天，写成 YYYY-MM-DD。',
      `${archive}:1 存档原文被改动过：sha256 与 content/documents/xinghe-2024.yaml 第 16 行登记的不符。存档原文不能修改，请用 git checkout 恢复；确需修复时，写进 .repairs.yaml 后重新导入。`,
      '共 10 处问题。',
    ].join('\n'),
  );
});

test('an address for readers to write to is a mailto: or https: one', async () => {
  const portal = await smallPortal();
  await portal.spoil(site, 'dataDate:', 'contact: editors@example.org\ndataDate:');
  expect(await portal.report()).toBe(
    'content/site.yaml:3 联系方式“editors@example.org”不能用：不是完整的网址。应为：读者怎样联系编辑：mailto: 加邮箱，或 https 网址；没有就不写，页面会说明还没有。\n共 1 处问题。',
  );
});
