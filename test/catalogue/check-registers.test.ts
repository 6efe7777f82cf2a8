import { describe, expect, test } from 'vitest';
import { files, smallPortal } from '../fixtures/small-portal.ts';

const { themes } = files;
const glossary = 'content/glossary.yaml';

async function reportAfter(file: string, before: string, after: string): Promise<string> {
  const portal = await smallPortal();
  await portal.spoil(file, before, after);
  return portal.report();
}

describe('a register is refused', () => {
  test('with a theme that no measure has', async () => {
    const portal = await smallPortal();
    const idle = '- id: idle\n  name: 闲置专题\n  sentence: 没有举措的专题。\n';
    await portal.write(themes, `${await portal.read(themes)}${idle}`);
    expect(await portal.report()).toBe(
      `${themes}:7 专题“闲置专题”没有任何举措。请给相关举措加上这个专题，或删去它。\n共 1 处问题。`,
    );
  });

  test.each([
    [
      'an id that stands twice',
      'id: mediation',
      'id: online-filing',
      '术语编号“online-filing”出现了两次。请删去或改名。',
    ],
    [
      'a term that another has as its other name',
      'term: 调解',
      'term: 在线立案',
      '术语“在线立案”出现了两次。请删去或改名。',
    ],
  ])('with %s', async (_, before, after, words) => {
    expect(await reportAfter(glossary, before, after)).toMatch(
      new RegExp(`^${glossary}:\\d+ ${words}\n共 1 处问题。$`, 'u'),
    );
  });

  test('with an entry that lacks a field, on the line of the entry', async () => {
    expect(await reportAfter(themes, '  name: 多元解纷\n', '')).toContain(
      `${themes}:4 缺少字段 第 2 项 › name。请写上：专题名，16 字以内。`,
    );
  });
});

test('a measure of a document that there is not is refused', async () => {
  const portal = await smallPortal();
  const stray = 'content/measures/nowhere-2024/2-1.mdx';
  const text = (await portal.read(files.lawList)).replace('公布普法责任清单\n', '公布清单\n').replace('各机关', '机关');
  await portal.add(stray, text);
  expect(await portal.report()).toContain(
    `${stray}:2 没有可用的文件“nowhere-2024”。请检查 content/documents/nowhere-2024.yaml。`,
  );
});

test('a theme is not called idle where the one measure that has it cannot be read', async () => {
  const portal = await smallPortal();
  await portal.spoil(files.mediation, '[dispute-resolution, litigation-services]', '[litigation-services]');
  await portal.spoil('content/measures/xinghe-2024/3-1.mdx', ', dispute-resolution]', ']');
  await portal.spoil(files.lawList, 'title: 公布普法责任清单\n', '');
  expect(await portal.report()).toMatch(/\n共 1 处问题。$/u);
});
