import { describe, expect, test } from 'vitest';
import { addEvidence, completeEntry } from '#workshop/evidence/add.ts';
import type { Entry } from '#workshop/evidence/draft.ts';
import { evidencePortal, good, goodYaml, LEDGER } from '../fixtures/evidence-portal.ts';

/** The problems of an entry as `add` prints them; the content stays as it was. */
async function problemsOf(entry: Entry, ledgers: Record<string, string> = {}): Promise<string[]> {
  const portal = await evidencePortal(ledgers);
  const before = await portal.listing();
  const added = await addEvidence(portal, entry);
  expect(await portal.listing()).toEqual(before);
  if ('placed' in added) return [];
  const { entryProblems, contentProblems } = added;
  return [
    ...entryProblems.map(({ field, what, instead }) => `${field ?? ''}|${what}|${instead}`),
    ...contentProblems.map(({ file, line, what, instead }) => `${file}:${line}|${what}|${instead}`),
  ];
}

describe('a good record', () => {
  test('is written to a new ledger, and nothing else is touched', async () => {
    const portal = await evidencePortal();
    const before = await portal.listing();
    expect(await addEvidence(portal, good)).toEqual({ placed: { id: 'ev-001', file: LEDGER } });
    expect(await portal.read(LEDGER)).toBe(goodYaml);
    const after = await portal.listing();
    expect([...after.keys()].filter((file) => !before.has(file))).toEqual([`${portal.root}/${LEDGER}`]);
    for (const [file, text] of before) expect(after.get(file)).toBe(text);
    expect(await portal.report()).toBe('共 0 处问题。');
  });

  test('is written behind the evidence that is there, whose bytes stay', async () => {
    const written = `# 手写的注释\n${goodYaml.replace('ev-001', 'ev-007')}# 结尾\nsearches: []\n`;
    const portal = await evidencePortal({ [LEDGER]: written });
    await addEvidence(portal, { ...good, date: '2025-02' });
    const [head, tail] = (await portal.read(LEDGER)).split(
      goodYaml.replace('evidence:\n', '').replace('ev-001', 'ev-008').replace('2025-03\n', '2025-02\n'),
    );
    expect(`${head}${tail}`).toBe(written);
  });

  test('takes the number behind the highest that any ledger, release or left-out list ever had', async () => {
    const portal = await evidencePortal({
      'content/progress/xinghe-2024/2-3.yaml': goodYaml.replace('ev-001', 'ev-041').replace('[e1]', '[]'),
      'content/left-out.yaml': '- { id: ev-120, why: 来源找不到了 }\n',
    });
    expect(await addEvidence(portal, good)).toMatchObject({ placed: { id: 'ev-121' } });
  });

  test('may name its id and its day of recording', async () => {
    const portal = await evidencePortal();
    await addEvidence(portal, { ...good, id: 'court-1', recorded: '2025-12-01' });
    expect(await portal.read(LEDGER)).toBe(goodYaml.replace('ev-001', 'court-1').replace('2026-01-15', '2025-12-01'));
  });

  test('may bear on the measure as a whole, be read by way of another source, and be no figure', async () => {
    const portal = await evidencePortal();
    await addEvidence(portal, {
      ...good,
      elements: '[]',
      kind: 'plan-issued',
      'own-report': '否',
      metric: '',
      value: '',
      unit: '',
      'via-title': '转载的报道: 要点',
      'via-publisher': '某报',
    });
    const text = await portal.read(LEDGER);
    expect(text).toContain('    elements: []\n');
    expect(text).toContain('    ownReport: false\n');
    expect(text).toContain('    via:\n      title: "转载的报道: 要点"\n      publisher: 某报\n');
  });
});

describe('nothing is written, and the flag is named,', () => {
  test.each<[string, Entry, string[]]>([
    [
      'a date in the future of the data date',
      { date: '2026-02' },
      ['date|这条证据的日期 2026-02 晚于数据日期 2026-01-15|请核对日期，或先更新 content/site.yaml 的数据日期'],
    ],
    [
      'a day of recording in the future',
      { recorded: '2026-01-16', id: 'ev-009' },
      [
        'recorded|证据 ev-009 的录入日期 2026-01-16 晚于数据日期 2026-01-15|请核对录入日期，或先更新 content/site.yaml 的数据日期',
      ],
    ],
    [
      'direct evidence from before its document',
      { date: '2024-02-29' },
      ['date|这条证据早于文件（2024-03），却标为直接证据|文件之前的事实只能标为 background'],
    ],
    [
      'an unknown measure',
      { measure: 'xinghe-2024/2-9' },
      ['measure|没有举措 xinghe-2024/2-9|请写成 文件编号/举措编号，如 sample-2025/8；编号见 content/measures'],
    ],
    [
      'a measure outside the folder',
      { measure: '../../2-1' },
      ['measure|没有举措 ../../2-1|请写成 文件编号/举措编号，如 sample-2025/8；编号见 content/measures'],
    ],
    ['an unknown element', { elements: 'e1、e7' }, ['elements|这条证据涉及的要素 e7 不存在|可用的要素：e1']],
    [
      'a missing source title',
      { 'source-title': ' ' },
      ['source-title|缺少字段 source-title|请写上：来源的标题；法律和规范性文件写文件名'],
    ],
    [
      'a missing source publisher',
      { 'source-publisher': '' },
      ['source-publisher|缺少字段 source-publisher|请写上：发布机关或媒体'],
    ],
    [
      'a javascript: address',
      { 'source-url': 'javascript:alert(1)' },
      [
        'source-url|网址“javascript:alert(1)”不能用：不是以 http:// 或 https:// 开头|应为：以 http:// 或 https:// 开头、公开可访问、不含用户名和密码的网址',
      ],
    ],
    [
      'a data: address',
      { 'via-title': '转载', 'via-publisher': '某报', 'via-url': 'data:text/html,a' },
      [
        'via-url|网址“data:text/html,a”不能用：不是以 http:// 或 https:// 开头|应为：以 http:// 或 https:// 开头、公开可访问、不含用户名和密码的网址',
      ],
    ],
    [
      'an address with credentials',
      { 'source-url': 'https://me:secret@example.cn/' },
      [
        'source-url|网址“https://me:secret@example.cn/”不能用：里面有用户名或密码|应为：以 http:// 或 https:// 开头、公开可访问、不含用户名和密码的网址',
      ],
    ],
    [
      'a mirror with a link',
      { reliability: 'mirror-unverified' },
      ['reliability|这条证据来自镜像，却带着链接|镜像只写名称，请删去网址'],
    ],
    [
      'a tier that the kind cannot have',
      { kind: 'instrument-issued', tier: 'T4' },
      ['tier|这条证据的种类 instrument-issued 不能来自 T4|请核对来源级别或种类'],
    ],
    ['a figure without unit', { unit: '' }, ['value|这条证据的数值没有单位|请补上 unit']],
    [
      'a figure without value',
      { value: '' },
      ['kind|这条证据是数字证据，却没有数值|请补上 value 和 unit，或改用别的种类'],
    ],
    [
      'a value that is no number',
      { value: '约81.5' },
      ['value|数值“约81.5”不是单纯的数字|请只写数字，如 81.5；单位写在 unit，千分位逗号和“约”字都不写'],
    ],
    [
      'a day that no calendar has',
      { date: '2025-02-30' },
      ['date|“2025-02-30”不是日历上有的日期|应为：事实发生的日期，按来源的精确程度写成 YYYY、YYYY-MM 或 YYYY-MM-DD'],
    ],
    [
      'a kind that there is not',
      { kind: 'praise' },
      [
        'kind|kind 的值“praise”不可用|应为：证据种类：plan-issued、pilot-started、instrument-issued、institution-set-up、figure-reported、work-reported、report-published、not-started、reversal',
      ],
    ],
    [
      'an own-report that is neither yes nor no',
      { 'own-report': '也许' },
      ['own-report|own-report 的值“也许”不可用|来源由责任主体自己发布写 true，否则写 false'],
    ],
  ])('for %s', async (_, wrong, expected) => {
    expect(await problemsOf({ ...good, ...wrong })).toEqual(expected);
  });

  test('for an id that is taken, in whatever ledger', async () => {
    const other = 'content/progress/xinghe-2024/2-3.yaml';
    const problems = await problemsOf({ ...good, id: 'ev-001' }, { [other]: goodYaml.replace('[e1]', '[]') });
    expect(problems).toEqual([`id|证据编号 ev-001 已在 ${other} 用过|请换一个没有用过的编号，或留空`]);
  });

  test('for a fact that the ledger holds already', async () => {
    expect(await problemsOf(good, { [LEDGER]: goodYaml })).toEqual([
      '|与台账里的证据 ev-001 内容相同|同一件事实只录一次，请删去这一条',
    ]);
  });

  test('for all of these at once, so that one run is enough', async () => {
    const wrong = { date: '2027', tier: 'T4', kind: 'reversal', unit: '', statement: '短', 'source-url': 'ftp://a' };
    expect((await problemsOf({ ...good, ...wrong, elements: 'e2' })).map((line) => line.split('|')[0])).toEqual([
      'elements',
      'date',
      'tier',
      'statement',
      'value',
      'source-url',
    ]);
  });

  test('for content that has problems of its own, by their file and line', async () => {
    const ledgers = { [LEDGER]: goodYaml.replace('tier: T2', 'tier: T9') };
    const problems = await problemsOf({ ...good, unit: '' }, ledgers);
    expect(problems[0]).toBe('value|这条证据的数值没有单位|请补上 unit');
    expect(problems[1]).toBe(
      `${LEDGER}:8|evidence › 第 1 项 › tier 的值“T9”不可用|应为：来源级别：T1 至 T5，见方法说明`,
    );
    expect(problems).toHaveLength(2);
  });

  test('for an empty command, field by field', async () => {
    const problems = await problemsOf({});
    expect(problems.map((line) => line.split('|')[1])).toEqual([
      '缺少字段 measure',
      '缺少字段 date',
      '缺少字段 kind',
      '缺少字段 scope',
      '缺少字段 tier',
      '缺少字段 own-report',
      '缺少字段 statement',
      '缺少字段 source-title',
      '缺少字段 source-publisher',
      '缺少字段 reliability',
    ]);
  });
});

describe('on a terminal', () => {
  /** Answers in turn, and leaves when none is left. */
  async function answered(entry: Entry, answers: string[]) {
    const asked: string[] = [];
    const said: string[] = [];
    const complete = await completeEntry(
      entry,
      async (question) => {
        asked.push(question.split('：')[0] as string);
        return answers.shift();
      },
      (line) => said.push(line),
    );
    return { asked, said, complete };
  }

  test('nothing is asked when every required field was given', async () => {
    expect(await answered(good, [])).toEqual({ asked: [], said: [], complete: good });
  });

  test('the missing fields are asked for; a wrong answer is explained and asked for again', async () => {
    const { date: _, unit: __, ...rest } = good;
    const answers = ['2025-13', '2025-03', '%', '', '', '', '', ''];
    expect(await answered(rest, answers)).toEqual({
      asked: [
        '事实日期 date',
        '事实日期 date',
        '单位 unit',
        '来源文号 source-number',
        '转引标题 via-title',
        '说明 note',
        '证据编号 id',
        '录入日期 recorded',
      ],
      said: ['“2025-13”不是日历上有的日期。应为：事实发生的日期，按来源的精确程度写成 YYYY、YYYY-MM 或 YYYY-MM-DD。'],
      complete: good,
    });
  });

  test('leaving ends it', async () => {
    expect((await answered({}, ['xinghe-2024/2-1'])).complete).toBeUndefined();
  });
});
