import { describe, expect, test } from 'vitest';
import { files, smallPortal, type SmallPortal } from '../fixtures/small-portal.ts';

const { filing, mediation, lawList, archive, document, themes, site } = files;

async function spoilt(file: string, before: string, after: string): Promise<SmallPortal> {
  const portal = await smallPortal();
  await portal.spoil(file, before, after);
  return portal;
}

async function reportAfter(file: string, before: string, after: string): Promise<string> {
  return (await spoilt(file, before, after)).report();
}

describe('what is not registered is refused where it is named', () => {
  test.each<[string, string, string, string, string]>([
    [
      'a theme',
      filing,
      '[litigation-services]',
      '[litigation-service]',
      `${filing}:5 没有专题“litigation-service”。请用 content/themes.yaml 里的编号，或先在那里登记。`,
    ],
    [
      'a body',
      filing,
      'id: xinghe-court',
      'id: xinghe-cort',
      `${filing}:7 没有责任主体“xinghe-cort”。请用 content/bodies.yaml 里的编号，或先在那里登记。`,
    ],
    [
      'a body of an element',
      filing,
      '    core: true\n',
      '    core: true\n    bodies: [nobody]\n',
      `${filing}:14 没有责任主体“nobody”。请用 content/bodies.yaml 里的编号，或先在那里登记。`,
    ],
    [
      'a place',
      document,
      'place: xinghe',
      'place: nowhere',
      `${document}:10 没有地区“nowhere”。请用 content/places.yaml 里的编号，或先在那里登记。`,
    ],
    [
      'an issuer',
      document,
      '[xinghe-court]',
      '[nobody]',
      `${document}:4 没有责任主体“nobody”。请用 content/bodies.yaml 里的编号，或先在那里登记。`,
    ],
    [
      'a measure that is linked to',
      filing,
      'xinghe-2024/2-2',
      'xinghe-2024/2-9',
      `${filing}:25 <Measure> 链接的“xinghe-2024/2-9”不存在。请写成 文件编号/举措编号，如 sample-2025/8。`,
    ],
  ])('%s', async (_, file, before, after, line) => {
    expect(await reportAfter(file, before, after)).toBe(`${line}\n共 1 处问题。`);
  });

  test('the theme of a question on the home page', async () => {
    expect(await reportAfter(site, 'theme: litigation-services', 'theme: nothing')).toContain('nothing');
  });

  test('but not everything, where the register itself cannot be read', async () => {
    expect(await reportAfter(themes, '  name: 多元解纷', '\tname: 多元解纷')).toMatch(/\n共 1 处问题。$/u);
  });
});

describe('numbers', () => {
  test('without a span in the archived text are refused with those that there are', async () => {
    expect(await reportAfter(lawList, 'number: "2-3"', 'number: "9-9"')).toBe(
      `${lawList}:2 编号 9-9 在存档原文里没有对应的条目。可用的编号：2-1、2-2、2-3、3-1。\n共 1 处问题。`,
    );
  });

  test('without a measure are asked for where they stand in the text', async () => {
    const portal = await smallPortal();
    await portal.remove(lawList);
    expect(await portal.report()).toBe(
      `${archive}:8 原文的第 2-3 条没有举措文件。请新建 ${lawList}（npm run import 会生成草稿）。\n共 1 处问题。`,
    );
  });

  test('that two files claim are refused in the second', async () => {
    const portal = await smallPortal();
    const second = 'content/measures/xinghe-2024/2-3b.mdx';
    const copy = (await portal.read(lawList))
      .replace('公布普法责任清单\n', '公布清单\n')
      .replace('各机关要做', '机关要做');
    await portal.write(second, copy);
    expect(await portal.report()).toBe(
      [
        `${second}:2 编号 2-3 与文件名不一致。请把文件改名为 2-3.mdx，或改正编号。`,
        `${second}:2 编号 2-3 已被 ${lawList} 使用。每个编号只能有一个举措文件，请改正其中一个编号。`,
        '共 2 处问题。',
      ].join('\n'),
    );
  });

  test('that stand twice in the text are refused with both lines', async () => {
    const portal = await spoilt(archive, '三、组织实施', '(三)再来一遍。内容。\n三、组织实施');
    await portal.signArchive();
    expect(await portal.report()).toBe(
      `${archive}:9 编号 2-3 在原文里出现了两次（另一处在第 8 行）。请核对 ${document} 的 numbering，使每个编号只指向一处。\n共 1 处问题。`,
    );
  });
});

describe('the archived text', () => {
  test('is refused when it was changed', async () => {
    expect(await reportAfter(archive, '坚持问题导向', '坚持目标导向')).toBe(
      `${archive}:1 存档原文被改动过：sha256 与 ${document} 第 16 行登记的不符。存档原文不能修改，请用 git checkout 恢复；确需修复时，写进 .repairs.yaml 后重新导入。\n共 1 处问题。`,
    );
  });

  test('is asked for when it is not there', async () => {
    const portal = await smallPortal();
    await portal.remove(archive);
    expect(await portal.report()).toContain(
      `${archive}:1 没有存档原文。请先运行 npm run import -- <原始文件> --document xinghe-2024。`,
    );
  });

  test('has to hold the words of a slip and of a term', async () => {
    const portal = await spoilt(
      document,
      'source:\n',
      'term: { due: 2025-12-31, words: 到2025年, binds: aim }\nsource:\n',
    );
    const slips = 'content/sources/xinghe-2024.repairs.yaml';
    await portal.write(slips, 'slips:\n  - { words: 网上立按, likely: 网上立案 }\n');
    expect(await portal.report()).toBe(
      [
        `${document}:13 存档原文里没有“到2025年”。请照抄存档原文，标点也照抄。`,
        `${slips}:2 存档原文里没有“网上立按”。请照抄存档原文，标点也照抄。`,
        '共 2 处问题。',
      ].join('\n'),
    );
  });
});

describe('what resembles another is refused', () => {
  test('a title that stands twice', async () => {
    expect(await reportAfter(mediation, 'title: 每季度通报调解情况', 'title: 网上立案率达到八成')).toBe(
      `${mediation}:3 标题与 ${filing} 相同。请写出这一条自己的特点。\n共 1 处问题。`,
    );
  });

  test('a body that is named twice', async () => {
    expect(await reportAfter(mediation, 'id: mediation-committees', 'id: xinghe-court')).toBe(
      `${mediation}:8 责任主体“xinghe-court”写了两次。每个责任主体只写一次，选定一个角色。\n共 1 处问题。`,
    );
  });

  test('a theme that is named twice', async () => {
    const twice = '[litigation-services, litigation-services]';
    expect(await reportAfter(filing, '[litigation-services]', twice)).toContain(`${filing}:5`);
  });
});
