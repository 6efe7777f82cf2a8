import { at } from './portal.ts';
import { mistake, wholeFile } from './mistake.ts';

const record = (name: string, before: string, after: string) => mistake(name, at.ledger, before, after);

export const ledgers = [
  wholeFile('没有这条举措的台账', 'content/progress/xinghe-2024/9.yaml', 'evidence: []\n'),
  record('证据编号的写法不对', 'id: ev-001', 'id: EV 001'),
  record('证据涉及的要素不存在', 'elements: [e1]', 'elements: [e9]'),
  record('证据种类写了别的', 'kind: figure-reported', 'kind: praised'),
  record('与举措的关系写了别的', 'scope: direct', 'scope: near'),
  record('来源级别写了别的', 'tier: T2', 'tier: T9'),
  record(
    '这种证据不能来自这一级',
    'kind: figure-reported\n    scope: direct\n    tier: T2',
    'kind: instrument-issued\n    scope: direct\n    tier: T4',
  ),
  record('数字证据没有数值', '    value: 71.5\n', ''),
  record('数值没有单位', '    unit: "%"\n', ''),
  record('数值不是数字', 'value: 71.5', 'value: 七成'),
  record('陈述太短', 'statement: 星河区人民法院公布上半年网上立案率。', 'statement: 公布。'),
  record('陈述太长', 'statement: 星河区', `statement: ${'长'.repeat(160)}星河区`),
  record('没有写 covers', '    covers: part\n', ''),
  record(
    '最低一级的来源写着 whole',
    'tier: T2\n    ownReport: true\n    statement: 星河区人民法院公布上半年网上立案率。\n    metric: 网上立案率\n    value: 71.5\n    unit: "%"\n    source: { title: 2025年上半年工作情况, publisher: 星河区人民法院, url: "https://example.org/1", date: 2025-07-01 }\n    reliability: official\n    covers: part',
    'tier: T5\n    ownReport: true\n    statement: 星河区人民法院公布上半年网上立案率。\n    metric: 网上立案率\n    value: 71.5\n    unit: "%"\n    source: { title: 2025年上半年工作情况, publisher: 星河区人民法院 }\n    reliability: official\n    covers: whole',
  ),
  record('ownReport 不是 true 或 false', 'ownReport: true', 'ownReport: yes'),
  record('定期报告没有写是哪一期', 'kind: figure-reported', 'kind: report-published'),
  record('时期的写法不对', 'unit: "%"', 'unit: "%"\n    period: 2025上半年'),
  record('可靠程度写了别的', 'reliability: official', 'reliability: good'),
  record('镜像却带着链接', 'reliability: official', 'reliability: mirror-unverified'),
  record('来源没有标题', 'title: 2025年上半年工作情况, ', ''),
  record(
    '引用的规范性文件没有登记有效性',
    'kind: figure-reported\n    scope: direct\n    tier: T2',
    'kind: instrument-issued\n    scope: direct\n    tier: T1',
  ),
  record('官方表述太长', 'quote: 网上立案全面推行', `quote: ${'长'.repeat(61)}`),
  record('检索没有写检索词', 'queries: [网上立案]', 'queries: []'),
  record('检索没有写结果', '    found: false\n', ''),
  record('检索涉及的要素不存在', 'found: false', 'found: false\n    elements: [e9]'),
  wholeFile(
    '证据编号在另一条举措用过',
    'content/progress/xinghe-2024/2-2.yaml',
    `evidence:
  - id: ev-001
    date: 2025-06
    recorded: 2026-01-15
    kind: work-reported
    scope: direct
    tier: T2
    ownReport: true
    statement: 星河区人民法院通报了调解情况。
    source: { title: 调解情况, publisher: 星河区人民法院 }
    reliability: official
`,
  ),
  mistake('更正说的记录不存在', at.corrections, 'record: ev-001', 'record: ev-999'),
  mistake('更正没有写为什么', at.corrections, ', why: 来源更正了日期', ''),
  mistake('更正写得太短', at.corrections, 'what: 改正了日期', 'what: 改'),
];
