/** The lists of the page on corrections; the words above them are content. */
export const correctionsPage = {
  corrections: '更正记录',
  none: '还没有更正。',
  /** After the day of a correction. */
  correction: (record: string, what: string) => `，${record}：${what}`,
  reason: (why: string) => `理由：${why}`,
  leftOut: (count: number) => `没有采用的研究记录（${count}）`,
  leftOutMeaning: '收集证据时看过、但没有录入为证据的记录，以及理由。',
};
