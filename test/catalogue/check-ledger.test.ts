import { describe, expect, test } from 'vitest';
import { recordsOf } from '#catalogue/check/released.ts';
import { releaseEvidence } from '#workshop/evidence/release.ts';
import { readContent } from '#catalogue/content.ts';
import { RECORD } from '../fixtures/evidence-record.ts';
import { smallPortal } from '../fixtures/small-portal.ts';

const LEDGER = 'content/progress/xinghe-2024/2-1.yaml';

async function reportWith(before: string, after: string, more = ''): Promise<string> {
  const portal = await smallPortal();
  if (!RECORD.includes(before)) throw new Error(`“${before}” is not in the record`);
  await portal.add(LEDGER, RECORD.replace(before, after) + more);
  return portal.report();
}

test('a record that its measure bears out is no problem', async () => {
  expect(await reportWith('', '')).toBe(`共 0 处问题。`);
});

test('a statement or a search dated after the data date is refused, with its line', async () => {
  const later = `statements:
  - date: 2026-02
    recorded: 2026-01-15
    quote: 网上立案全面推行
    source: { title: 工作报告, publisher: 星河区人民法院, date: 2026-03-01 }
searches:
  - date: 2026-01-16
    where: 公开网页
    queries: [网上立案]
    found: false
`;
  const report = await reportWith('', '', later);
  const told = (line: number, whose: string, what: string, date: string) =>
    `${LEDGER}:${line} ${whose}的${what} ${date} 晚于数据日期 2026-01-15。请核对${what}，或先更新 content/site.yaml 的数据日期。`;
  expect(report.split('\n')).toEqual([
    told(18, '第 1 条官方表述', '日期', '2026-02'),
    told(21, '第 1 条官方表述', '来源日期', '2026-03-01'),
    told(23, '第 1 次检索', '日期', '2026-01-16'),
    '共 3 处问题。',
  ]);
});

test('a search for a promise that there is not is refused, with its line', async () => {
  const search =
    'searches:\n  - { date: 2026-01-15, where: 公开网页, queries: [网上立案], found: false, elements: [e9] }\n';
  expect(await reportWith('', '', search)).toBe(
    `${LEDGER}:18 第 1 次检索涉及的要素 e9 不存在。可用的要素：e1。\n共 1 处问题。`,
  );
});

describe('a record is refused, with its line,', () => {
  test.each([
    [
      'dated after the data date',
      'date: 2025-06\n',
      'date: 2026-02\n',
      '4 证据 ev-001 的日期 2026-02 晚于数据日期 2026-01-15。请核对日期，或先更新 content/site.yaml 的数据日期。',
    ],
    [
      'marked direct though it is older than its document',
      'date: 2025-06\n',
      'date: 2023\n',
      '4 证据 ev-001 早于文件（2024-03），却标为直接证据。文件之前的事实只能标为 background。',
    ],
    [
      'recorded after the data date',
      'recorded: 2026-01-15',
      'recorded: 2026-01-16',
      '5 证据 ev-001 的录入日期 2026-01-16 晚于数据日期 2026-01-15。请核对录入日期，或先更新 content/site.yaml 的数据日期。',
    ],
    [
      'about an element that there is not',
      'elements: [e1]',
      'elements: [e9]',
      '3 证据 ev-001 涉及的要素 e9 不存在。可用的要素：e1。',
    ],
    ['with a figure that has no unit', '    unit: "%"\n', '', '12 证据 ev-001 的数值没有单位。请补上 unit。'],
    [
      'without the title of its source',
      'title: 2025年上半年工作情况, ',
      '',
      '14 缺少字段 evidence › 第 1 项 › source › title。请写上：来源的标题；法律和规范性文件写文件名。',
    ],
    [
      'without its publisher',
      'publisher: 星河区人民法院, ',
      '',
      '14 缺少字段 evidence › 第 1 项 › source › publisher。请写上：发布机关或媒体。',
    ],
    [
      'with an address that runs script',
      'https://example.org/1',
      'javascript:alert(1)',
      '14 网址“javascript:alert(1)”不能用：不是以 http:// 或 https:// 开头。应为：以 http:// 或 https:// 开头、公开可访问、不含用户名和密码的网址。',
    ],
    [
      'with an address that carries data',
      'https://example.org/1',
      'data:text/html,x',
      '14 网址“data:text/html,x”不能用：不是以 http:// 或 https:// 开头。应为：以 http:// 或 https:// 开头、公开可访问、不含用户名和密码的网址。',
    ],
    [
      'with an address that carries credentials',
      'https://example.org/1',
      'https://a:b@example.org/1',
      '14 网址“https://a:b@example.org/1”不能用：里面有用户名或密码。应为：以 http:// 或 https:// 开头、公开可访问、不含用户名和密码的网址。',
    ],
    [
      'from a mirror with a link',
      'reliability: official',
      'reliability: mirror-unverified',
      '15 证据 ev-001 来自镜像，却带着链接。镜像只写名称，请删去网址。',
    ],
    [
      'of a kind that its tier cannot have',
      'kind: figure-reported\n    scope: direct\n    tier: T2',
      'kind: instrument-issued\n    scope: direct\n    tier: T4',
      '8 证据 ev-001 的种类 instrument-issued 不能来自 T4。请核对来源级别或种类。',
    ],
    [
      'that could show a promise kept, without what it covers',
      '    covers: part\n',
      '',
      '6 证据 ev-001 可能说明承诺已经做到，却没有写 covers。请写上 covers：whole（承诺的文字所要求的都有了）或 part（只有一部分）。',
    ],
    [
      'marked background though it is later than its document',
      'scope: direct',
      'scope: background',
      '4 证据 ev-001 晚于文件（2024-03），却标为背景。关于上级、全国或别处的标为 context，关于本条的标为 direct。',
    ],
    [
      'that is a report without its period',
      'kind: figure-reported',
      'kind: report-published',
      '6 证据 ev-001 是定期报告，却没有写是哪一期。请补上 period，如 2021-Q1。',
    ],
    [
      'that cites an instrument whose validity is not registered',
      'kind: figure-reported\n    scope: direct\n    tier: T2',
      'kind: instrument-issued\n    scope: direct\n    tier: T1',
      '14 证据 ev-001 引用的“2025年上半年工作情况”没有登记有效性。请在 content/instruments.yaml 里登记，标题照来源的标题。',
    ],
  ])('%s', async (_, before, after, words) => {
    expect(await reportWith(before, after)).toBe(`${LEDGER}:${words}\n共 1 处问题。`);
  });

  test('about a measure that there is not', async () => {
    const portal = await smallPortal();
    const stray = 'content/progress/xinghe-2024/9-9.yaml';
    await portal.add(stray, RECORD);
    expect(await portal.report()).toBe(
      `${stray}:1 没有举措 xinghe-2024/9-9。请把文件名改为已有举措的编号。\n共 1 处问题。`,
    );
  });

  test('with an id that another has', async () => {
    const portal = await smallPortal();
    await portal.add(LEDGER, RECORD);
    const other = 'content/progress/xinghe-2024/2-2.yaml';
    await portal.add(other, RECORD);
    expect(await portal.report()).toBe(
      `${other}:2 证据编号 ev-001 已在 ${LEDGER} 用过。请换一个没有用过的编号。\n共 1 处问题。`,
    );
  });
});

test('a record of the weakest tier cannot cover the whole', async () => {
  const portal = await smallPortal();
  await portal.add(LEDGER, RECORD.replace('tier: T2', 'tier: T5').replace('covers: part', 'covers: whole'));
  expect(await portal.report()).toBe(
    `${LEDGER}:16 证据 ev-001 来自 T5，却写着 covers: whole。T5 的来源最多到已部署，请改写 part 或删去。\n共 1 处问题。`,
  );
});

describe('a released record', () => {
  async function released() {
    const portal = await smallPortal();
    await portal.add(LEDGER, RECORD);
    const { progress } = await readContent(portal);
    const [record] = progress.flatMap(recordsOf);
    await portal.add('content/released.yaml', `date: 2026-01-15\nhash: 2\nrecords:\n  ev-001: ${record?.hash}\n`);
    return portal;
  }

  test('that stands as it was is no problem', async () => {
    expect(await (await released()).report()).toBe('共 0 处问题。');
  });

  test('may not be changed without a correction', async () => {
    const portal = await released();
    await portal.spoil(LEDGER, 'value: 71.5', 'value: 81.5');
    const explain = '请恢复原样；确需更正时，在 content/corrections.yaml 里写明改了什么、为什么';
    expect(await portal.report()).toBe(`${LEDGER}:2 已发布的记录 ev-001 被改动。${explain}。\n共 1 处问题。`);
    await portal.add(
      'content/corrections.yaml',
      '- { date: 2026-01-15, record: ev-001, what: 数值由71.5改为81.5, why: 录入时看错了一位 }\n',
    );
    expect(await portal.report()).toBe('共 0 处问题。');
  });

  test('may not be changed again under a correction that an earlier release knew', async () => {
    const portal = await released();
    await portal.add(
      'content/corrections.yaml',
      '- { date: 2026-01-15, record: ev-001, what: 改过一次数值, why: 录入时看错了一位 }\n',
    );
    const text = await portal.read('content/released.yaml');
    await portal.write('content/released.yaml', `${text}corrections:\n  ev-001: 1\n`);
    await portal.spoil(LEDGER, 'value: 71.5', 'value: 91.5');
    expect(await portal.report()).toContain('已发布的记录 ev-001 被改动');
  });

  test('that is a logged search may not be changed either', async () => {
    const portal = await smallPortal();
    const search = 'searches:\n  - { date: 2026-01-15, where: 公开网页的存本, queries: [网上立案率], found: false }\n';
    await portal.add(LEDGER, search);
    expect(await releaseEvidence(portal)).toMatchObject({ records: 1, added: 1 });
    expect(await portal.report()).toBe('共 0 处问题。');
    await portal.spoil(LEDGER, 'found: false', 'found: true');
    expect(await portal.report()).toContain(`${LEDGER}:2 已发布的记录 xinghe-2024/2-1#search-1 被改动。`);
  });

  test('may not be taken out', async () => {
    const portal = await released();
    await portal.write(LEDGER, 'evidence: []\n');
    expect(await portal.report()).toContain('content/released.yaml:4 已发布的记录 ev-001 被删去。');
  });
});

test('a due date that contradicts the quoted words is refused', async () => {
  const portal = await smallPortal();
  const text = await portal.read('content/measures/xinghe-2024/2-1.mdx');
  const due = /date: (\d{4})-12-31/u.exec(text);
  expect(due).not.toBeNull();
  await portal.write('content/measures/xinghe-2024/2-1.mdx', text.replace(due?.[0] ?? '', `date: ${due?.[1]}-06-30`));
  expect(await portal.report()).toMatch(/的期限 \d{4}-06-30 与原文“[^”]+”不符。按这句原文应为 \d{4}-12-31/u);
});
