import { describe, expect, test } from 'vitest';
import { files, smallPortal } from '../fixtures/small-portal.ts';

const { filing, mediation } = files;
const TARGET = '    target: { metric: 网上立案率, operator: at-least, value: 80, unit: "%" }\n';
const RULE = 'core: true\n    shownBy: instrument';

/** What the check prints after one replacement in one measure. */
async function reportAfter(file: string, before: string, after: string): Promise<string> {
  const portal = await smallPortal();
  await portal.spoil(file, before, after);
  return portal.report();
}

/** More core promises in the words of the first one of 2-2, up to `last`. */
function coreUpTo(last: number): string {
  return Array.from({ length: last - 2 }, (_, at) => {
    const id = `e${at + 3}`;
    return `  - { id: ${id}, kind: deliverable, text: 健全调解机制, words: 健全调解机制, core: true, shownBy: instrument }\n`;
  }).join('');
}

describe('the core promises of a measure', () => {
  test('may be fourteen, and no more', async () => {
    const withLast = (last: number) =>
      reportAfter(mediation, '    shownBy: report\n', `    shownBy: report\n${coreUpTo(last)}`);
    expect(await withLast(15)).toBe('共 0 处问题。');
    expect(await withLast(16)).toBe(
      `${mediation}:9 核心要素有 15 项，超过上限 14 项。请只留标题或首要目的离不开的，其余的 core 写成 false。\n共 1 处问题。`,
    );
  });

  test('have to be at least one', async () => {
    expect(await reportAfter(filing, 'core: true', 'core: false')).toBe(
      `${filing}:8 没有核心要素。请至少把一个要素的 core 写成 true。\n共 1 处问题。`,
    );
  });
});

describe('what would show a promise kept is refused', () => {
  test.each<[string, string, string, string, string]>([
    [
      'where it is missing',
      filing,
      '    shownBy: figure\n',
      '',
      '9 没有写怎样算兑现（shownBy）。请写上：怎样算兑现：instrument（出台）、institution（建成）、figure（数字）、report（报告）或 activity（持续去做）',
    ],
    [
      'where a target is not shown by a figure',
      filing,
      'shownBy: figure',
      'shownBy: instrument',
      '16 要素 e1 有数字指标，shownBy 却是 instrument。有 target 的写 figure',
    ],
    [
      'where a figure has no target',
      mediation,
      RULE,
      'core: true\n    shownBy: figure',
      '15 要素 e1 的 shownBy 是 figure，却没有 target。请补上 target，或改写 shownBy',
    ],
    [
      'where a cycle is shown by an instrument',
      mediation,
      'shownBy: report',
      'shownBy: instrument',
      '22 要素 e2 是周期，shownBy 却是 instrument。周期写 report（定期报告）或 activity（持续去做）',
    ],
    [
      'where a report has no cycle and its words say nothing of 定期',
      mediation,
      RULE,
      'core: true\n    shownBy: report',
      '15 要素 e1 的 shownBy 是 report，却没有 cycle，原文也没有说“定期”。请补上 cycle，或改写 shownBy',
    ],
  ])('%s', async (_, file, before, after, words) => {
    expect(await reportAfter(file, before, after)).toBe(`${file}:${words}。\n共 1 处问题。`);
  });

  test('but a figure may do without a target where the promise is a date', async () => {
    const portal = await smallPortal();
    await portal.spoil(filing, TARGET, '');
    await portal.spoil(filing, 'kind: target', 'kind: deadline');
    expect(await portal.report()).toBe('共 0 处问题。');
  });

  test('but a report may do without a cycle where its words say 定期', async () => {
    const portal = await smallPortal();
    await portal.spoil(files.archive, '健全调解机制', '定期公布调解情况');
    await portal.signArchive();
    await portal.spoil(mediation, 'words: 健全调解机制', 'words: 定期公布调解情况');
    await portal.spoil(mediation, RULE, 'core: true\n    shownBy: report');
    expect(await portal.report()).toBe('共 0 处问题。');
  });
});

describe('a cycle is refused', () => {
  test.each<[string, string, string, string]>([
    [
      'without its audience',
      ', audience: unstated',
      '',
      '21 缺少字段 elements › 第 2 项 › cycle › audience。请写上：向谁报告：public（公众）、superior（上级）、internal（内部）或 unstated（原文没有说）',
    ],
    [
      'whose audience nobody tells',
      'audience: unstated',
      'audience: public',
      '21 要素 e2 的周期写了 public，却没有 told。请在 told 里照抄说明向谁报告的原文；原文没有说，audience 写 unstated',
    ],
    [
      'whose audience is told in words that are not in the text',
      'audience: unstated',
      'audience: public, told: 向社会公布',
      '21 要素 e2 的“向社会公布”不是本条原文。请照抄存档原文里的连续文字，标点也照抄',
    ],
    [
      'whose audience is both unstated and told',
      'audience: unstated',
      'audience: unstated, told: 通报',
      '21 要素 e2 的 audience 是 unstated，却写了 told。请删去 told；原文说了向谁报告，audience 写 public、superior 或 internal',
    ],
  ])('%s', async (_, before, after, words) => {
    expect(await reportAfter(mediation, before, after)).toBe(`${mediation}:${words}。\n共 1 处问题。`);
  });
});
