/** What a measure promises, one checkable promise after the other. */
export const elementLedger = {
  core: '核心',
  named: (id: string, core: boolean) => (core ? `核心承诺 ${id}` : `承诺 ${id}`),
  shownBy: '怎样算兑现',
  until: (date: string) => `到${date}为止`,
  words: '原文：{words}',
  kind: '种类',
  howMuch: '多少',
  byWhen: '何时',
  howOften: '周期',
  who: '谁',
  evidence: '证据',
  target: (metric: string, operator: string, value: number | string, unit: string) =>
    `${metric}${operator} ${value} ${unit}`,
  withWords: (text: string, words: string) => `${text}（原文：${words}）`,
  ambiguity: (date: string, why: string) => `有歧义，也可读作${date}：${why}`,
};
