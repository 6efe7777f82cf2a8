import type { Interval } from '#domain/element.ts';
import { dateText } from './dates.ts';
import { intervalNames } from './names.ts';

/** What the calendars of due dates and expected reports say. */
export const calendar = {
  name: (portal: string, title: string) => `${portal} · ${title}`,
  description: (subject: string, dataDate: string) =>
    `${subject}文件写明的期限，以及文件答应向公众公开的定期报告。数据日期：${dateText(dataDate)}。`,
  page: (address: string) => `页面：${address}`,
  pathOnPortal: (path: string) => `本站 ${path}`,
  categories: { due: '期限', report: '定期报告' },
  words: (words: string) => `原文：“${words}”`,
  place: (document: string) => `出处：${document}`,
  placeOfMeasure: (document: string, number: string) => `出处：${document}，${number}`,
  progress: (dataDate: string, state: string) => `这项承诺的核定进展（截至${dateText(dataDate)}）：${state}`,

  term: { summary: (document: string) => `文件各项任务的总期限：${document}` },
  due: {
    summary: (measure: string, isAmbiguous: boolean) => `期限${isAmbiguous ? '（日期有歧义）' : ''}：${measure}`,
    promise: (promise: string) => `承诺：${promise}`,
    words: (words: string, dueWords: string) => `原文：“${words}”；期限的措辞：“${dueWords}”`,
    ambiguous: (date: string, why: string) => `这个日期有歧义，也可读作${dateText(date)}：${why}`,
  },
  report: {
    summary: (period: string, measure: string) => `定期报告（${period}）：${measure}`,
    promise: (promise: string, every: Interval) => `承诺：${promise}（${intervalNames[every]}）`,
    day: '原文没有写明哪一天报告，这里记在这一期的最后一天。',
    found: (reports: readonly { readonly title: string; readonly date: string }[]) =>
      `公开记录：${reports.map(({ title, date }) => `${title}，${dateText(date)}`).join('；')}`,
    notFound: '本站没有找到这一期的公开报告，不代表没有报告过。',
  },
};
