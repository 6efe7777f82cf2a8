import { listText, quotedList, withNote } from './lists.ts';

/** What is known of a measure, and how its state changed. */
export const evidenceList = {
  none: '本站没有关于这一条的证据。这只说明本站的记录，不代表没有落实。',
  changes: '核定进展的变动',
  statements: '官方表述（只引用，不据此判断进展）',
  statement: '{date}：{words}',
  searches: '检索记录',
  search: (where: string, result: string) => `{date}，${where}：${result}`,
  found: '检得与本条有关的内容',
  notFound: '未检得直接证据',
  queries: (queries: readonly string[]) => `检索词：${quotedList(queries)}`,
};

/** One record of evidence. */
export const evidenceEntry = {
  withoutEffect: (scope: string) => `${scope}，不影响进展`,
  about: '涉及',
  elements: (elements: readonly string[], scope: string) =>
    withNote(elements.length > 0 ? `要素 ${listText(elements)}` : '整条举措', scope),
  source: '来源',
  via: '经由',
  tier: '级别',
  /** How good the source is, where it was read, and whether it is the body's own. */
  standing: (tier: string, readAt: string, ownReport: boolean) =>
    `${tier}；${readAt}${ownReport ? '；责任主体自报' : ''}`,
  readAt: (isAtSource: boolean, reliability: string) => withNote(isAtSource ? '在来源处读到' : '据转载', reliability),
  covers: '说明多少',
  validity: '还有效吗',
  recorded: '录入',
  note: '说明',
  figure: (metric: string | undefined, value: string) => `${metric ?? '数值'}：${value}`,
};
