/** The states of a page on another day than the data date. */
export const asOf = {
  label: '看另一天的核定进展',
  show: '查看',
  back: '回到数据日期',
  noDay: (asked: string, dataDate: string) => `“${asked}”不是可以查看的日期；本页显示数据日期 ${dataDate}的情况。`,
  shown: (day: string, dataDate: string, rubric: number) =>
    `这是 ${day} 的核定进展：只用事实日期在这一天以前（含当天）的证据，在你的浏览器里按规则 ${rubric} 重新计算。图表和按进展的筛选仍是数据日期 ${dataDate}的。`,
  /** Said to all who read without scripts: whether they asked for another day, the page cannot know. */
  withoutScript: (dataDate: string) =>
    `没有脚本时，本页只显示数据日期 ${dataDate}的情况；即使地址里用 as-of 写了另一天，也是这样。`,
  unread: (dataDate: string) => `台账数据没有读到，本页显示数据日期 ${dataDate}的情况。`,
};
