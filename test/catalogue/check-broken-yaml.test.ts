import { describe, expect, test } from 'vitest';
import { files, smallPortal } from '../fixtures/small-portal.ts';

const { filing, document } = files;

async function reportAfter(file: string, before: string, after: string): Promise<string> {
  const portal = await smallPortal();
  await portal.spoil(file, before, after);
  return portal.report();
}

const TAB = 'YAML 用制表符缩进。请改用空格缩进，每级两个空格。';
const TWICE = 'YAML 里同一个字段写了两次。请删去其中一个。';
const UNCLOSED =
  'YAML 在这里读不下去。请检查这一行和上一行：引号和括号要成对，字段名后要有冒号和空格，同级字段要左对齐，每级缩进两个空格。';
const QUOTE = '请检查这一行的冒号、引号和缩进；含有冒号、井号、百分号的文字要加双引号。';

describe('broken YAML is one problem on its line: ', () => {
  test.each<[string, string, string, number, string]>([
    ['a tab', '    kind: target', '\tkind: target', 10, TAB],
    ['a field that stands twice', 'themes: [', 'title: 又一个\nthemes: [', 5, TWICE],
    ['a quotation mark left open', 'title: 网', 'title: "网', 3, UNCLOSED],
    [
      'a colon in plain text',
      'title: 网上立案',
      'title: 网上: 立案',
      3,
      `YAML 写法有误（BLOCK_AS_IMPLICIT_KEY）。${QUOTE}`,
    ],
    ['a percent sign in plain text', 'unit: "%"', 'unit: %', 14, `YAML 写法有误（BAD_SCALAR_START）。${QUOTE}`],
  ])('%s', async (_, before, after, line, words) => {
    expect(await reportAfter(filing, before, after)).toBe(`${filing}:${line} ${words}\n共 1 处问题。`);
  });

  test('fields that stand twice are all named', async () => {
    const twice = 'title: 又一个\nsummary: 又一个\nthemes: [';
    expect(await reportAfter(filing, 'themes: [', twice)).toBe(
      [`${filing}:5 ${TWICE}`, `${filing}:6 ${TWICE}`, '共 2 处问题。'].join('\n'),
    );
  });

  test('no front matter', async () => {
    expect(await reportAfter(filing, '---\nnumber', 'number')).toBe(
      `${filing}:1 文件开头没有用两行 --- 隔开的字段。请在第一行写 ---，写完 number、title 等字段后再写一行 ---。\n共 1 处问题。`,
    );
  });

  test('in the metadata of a document', async () => {
    const report = await reportAfter(document, '  publisher', '\tpublisher');
    expect(report.split('\n')[0]).toBe(`${document}:14 ${TAB}`);
  });

  test('a field out of line is not taken for a missing quotation mark', async () => {
    expect(await reportAfter(filing, '    kind: target', '   kind: target')).not.toContain('引号或括号没有配对');
  });
});
