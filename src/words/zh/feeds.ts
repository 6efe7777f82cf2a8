/** What the feeds and calendars are called. */
export const feedTitles = {
  all: '全部举措的进展变动',
  document: (document: string) => `${document}：进展变动`,
  theme: (theme: string) => `专题“${theme}”：进展变动`,
  body: (body: string) => `${body}：进展变动`,
  state: (state: string) => `核心承诺变为“${state}”的举措`,
  measure: (title: string, document: string, number: string) => `${title}（${document} ${number}）：进展变动`,
  dueDates: '全部期限和定期报告',
  documentDates: (document: string) => `${document}：期限和定期报告`,
};
