import { dateText } from './dates.ts';

/** What the Atom feeds say of changes and corrections; what the feeds are called is said where pages offer them. */
export const feedEntries = {
  feedTitle: (portal: string, title: string) => `${portal} · ${title}`,
  rights: '本站自己写的文字按 CC BY 4.0 许可使用；来源的文字归其发布者。',
  /** How many entries there are up to the data date. */
  subtitle: (dataDate: string, changes: number, corrections: number) =>
    changes + corrections === 0
      ? `截至数据日期${dateText(dataDate)}，还没有变动。有了变动会出现在这里。`
      : `截至数据日期${dateText(dataDate)}，有 ${changes} 次变动${corrections > 0 ? `、${corrections} 次更正` : ''}，按录入台账的日期排列，新的在前。`,
  kinds: { change: '进展变动', correction: '更正', nothing: '还没有变动' },
  nothing: { title: (feed: string) => `还没有变动：${feed}` },

  change: {
    title: (measure: string, from: string, to: string) => `${measure}：${from} → ${to}`,
    promiseTitle: (measure: string, id: string, from: string, to: string) => `${measure}：${id} ${from} → ${to}`,
    promisesTitle: (measure: string, count: number) => `${measure}：${count} 项承诺的进展有变`,
    days: (fact: string, recorded: string) => `事实的日期：${fact}。录入台账：${recorded}。`,
    searched: (day: string) => `检索的日期：${day}。`,
    promise: (id: string, core: boolean, text: string, from: string, to: string) =>
      `${id}（${core ? '核心' : '非核心'}）“${text}”：${from} → ${to}`,
    summary: (from: string | undefined, to: string, counted: string) =>
      `小结${from === undefined ? `没有变，是“${to}”` : `：${from} → ${to}`}。${counted}。`,
    records: '依据：',
    because: (because: string) => `依据：${because}`,
    rule: (rubric: number, dataDate: string) =>
      `按[核定规则第 ${rubric} 版](methodology)推出。数据日期：${dateText(dataDate)}。`,
  },
  measure: (document: string, number: string) => `举措：{measure}（${document} ${number}）`,

  record: {
    source: '来源：',
    via: '；经由：',
    statement: (day: string, statement: string) => `${day}：${statement}`,
    facts: (parts: readonly string[], recorded: string) => `。${parts.join('，')}。录入日期：${recorded}。`,
    note: (note: string) => `说明：${note}`,
  },

  correction: {
    title: (record: string, measure: string | undefined) =>
      measure === undefined ? `更正 ${record}` : `${measure}：更正 ${record}`,
    sentence: (day: string, record: string, what: string) => `${dateText(day)}，${record}：${what}`,
    reason: (why: string) => `理由：${why}`,
    all: (dataDate: string) => `[全部更正](corrections)。数据日期：${dateText(dataDate)}。`,
  },
};
