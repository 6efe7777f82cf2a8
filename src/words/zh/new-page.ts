import { measureCount } from './counts.ts';

/** What the ledger learned, by the week in which it was recorded. */
export const newPage = {
  title: '新录入',
  description: '台账在哪一天录入了什么，哪些承诺的核定进展因此改变。',
  note: (day: string) =>
    `按录入的日期排列，新的在前，截至${day}。括号里是事实发生的日期：早年的事，录入得晚，也排在录入的那一天。按事实的日期看，见[变动](changes)。`,
  week: (monday: string) => `${monday}开始的一周`,
  turn: (promise: string, from: string, to: string) => `${promise}：${from} → ${to}`,
  summary: (from: string, to: string) => `小结：${from} → ${to}`,
  unmoved: '没有改变核定进展。',
  fact: (day: string) => `（${day}）`,
  searches: (measures: number, searches: number) =>
    `为 ${measureCount(measures)}举措记录了 ${searches} 次检索，逐条见各举措的页面。`,
  none: '还没有录入证据和检索。',
};
