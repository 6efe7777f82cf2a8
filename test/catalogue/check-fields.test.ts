import { describe, expect, test } from 'vitest';
import { files, smallPortal } from '../fixtures/small-portal.ts';

const { filing } = files;
const TARGET = '    target: { metric: 网上立案率, operator: at-least, value: 80, unit: "%" }\n';

/** What the check prints after one replacement in the MDX of 2-1. */
async function reportAfter(before: string, after: string): Promise<string> {
  const portal = await smallPortal();
  await portal.spoil(filing, before, after);
  return portal.report();
}

function onlyProblem(line: number, words: string): string {
  return `${filing}:${line} ${words}\n共 1 处问题。`;
}

test('the small portal has no problem to begin with', async () => {
  expect(await (await smallPortal()).report()).toBe('共 0 处问题。');
});

describe('a field of a measure', () => {
  test.each<[string, string, string, number, string]>([
    [
      'that nobody knows is refused, with those that there are',
      'summary:',
      'sumary: 摘要\nsummary:',
      4,
      '不认识的字段 “sumary”。这里可用的字段：number、title、summary、questions、themes、bodies、elements、draft。',
    ],
    [
      'that nobody knows, deep inside, is refused with those that there are',
      'unit: "%" }',
      'unit: "%", note: 注 }',
      14,
      '不认识的字段 “note”。elements › 第 1 项 › target 里可用的字段：metric、operator、value、unit。',
    ],
    [
      'that is missing is asked for at the head of its record',
      'title: 网上立案率达到八成\n',
      '',
      2,
      '缺少字段 title。请写上：用自己的话写标题，说明改变了什么，22 字以内。',
    ],
    [
      'that is left empty is asked for',
      'title: 网上立案率达到八成',
      'title: ""',
      3,
      '标题是空的。应为：用自己的话写标题，说明改变了什么，22 字以内。',
    ],
    [
      'a title too long is refused with what to cut',
      'title: 网',
      `title: ${'长'.repeat(20)}网`,
      3,
      '标题有 29 字，超过上限 22 字。请删去 7 字以上。',
    ],
    [
      'a summary too long is refused with what to cut',
      'summary: 打',
      `summary: ${'长'.repeat(120)}打`,
      4,
      '摘要有 155 字，超过上限 120 字。请删去 35 字以上。',
    ],
    [
      'a number without quotation marks is refused',
      'number: "2-1"',
      'number: 21',
      2,
      '编号要写成带引号的文字。应为：来源自己的编号，加引号，如 "2-5"。',
    ],
    [
      'a role that there is not is refused',
      'role: lead',
      'role: boss',
      7,
      'bodies › 第 1 项 › role 的值“boss”不可用。应为：角色：lead（牵头、承担）、participant（配合）、leadership（领导、统筹）或 oversight（监督）。',
    ],
    [
      'themes beyond six are refused',
      '[litigation-services]',
      '[a, b, c, d, e, f, g]',
      5,
      '专题超过 6 个。应为：一到六个专题编号，见 themes.yaml。',
    ],
    ['no theme is refused', '[litigation-services]', '[]', 5, '没有专题。应为：一到六个专题编号，见 themes.yaml。'],
  ])('%s', async (_, before, after, line, words) => {
    expect(await reportAfter(before, after)).toBe(onlyProblem(line, words));
  });
});

describe('an element', () => {
  test.each<[string, string, string, number, string]>([
    [
      'without kind is refused with its line',
      '    kind: target\n',
      '',
      9,
      '缺少字段 elements › 第 1 项 › kind。请写上：要素种类：deliverable（成果）、target（指标）、deadline（期限）或 cycle（周期）。',
    ],
    [
      'of a kind that there is not is refused',
      'kind: target',
      'kind: promise',
      10,
      'elements › 第 1 项 › kind 的值“promise”不可用。应为：要素种类：deliverable（成果）、target（指标）、deadline（期限）或 cycle（周期）。',
    ],
    [
      'due on a day that is in no calendar is refused',
      '2025-12-31',
      '2020-02-30',
      15,
      '“2020-02-30”不是日历上有的日期。应为：最后一天，写成 YYYY-MM-DD；“2019年底前”写成 2019-12-31。',
    ],
    [
      'with a target without unit is refused',
      ', unit: "%"',
      '',
      14,
      '缺少字段 elements › 第 1 项 › target › unit。请写上：数值的单位，如 "%"、家、名；比的单位写“比”。',
    ],
    [
      'of kind target without a target is refused',
      TARGET,
      '',
      10,
      '要素 e1 的种类是 target，却没有 target。请补上 target，或把 kind 改为 deliverable。',
    ],
    [
      'with a value in words is refused',
      'value: 80',
      'value: 八十',
      14,
      'elements › 第 1 项 › target › value 不合要求。应为：原文里的数值，如 80；比写成 "1:1:1"。',
    ],
    [
      'with words that are not in the text is refused',
      'words: 网上立案率达到80%以上',
      'words: 网上立案率达到90%以上',
      12,
      '要素 e1 的“网上立案率达到90%以上”不是本条原文。请照抄存档原文里的连续文字，标点也照抄。',
    ],
    [
      'with words of a due date that are not in the text is refused',
      'words: 2025年底前',
      'words: 2026年底前',
      15,
      '要素 e1 的“2026年底前”不是本条原文。请照抄存档原文里的连续文字，标点也照抄。',
    ],
  ])('%s', async (_, before, after, line, words) => {
    expect(await reportAfter(before, after)).toBe(onlyProblem(line, words));
  });

  test('with the id of another is refused', async () => {
    const portal = await smallPortal();
    await portal.spoil(files.mediation, 'id: e2', 'id: e1');
    expect(await portal.report()).toBe(
      `${files.mediation}:16 要素编号 e1 出现了两次。请依次编为 e1、e2……。\n共 1 处问题。`,
    );
  });
});
