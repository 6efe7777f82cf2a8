import { measureCount } from './counts.ts';

/** Several measures side by side. */
export const comparePage = {
  title: '对比',
  description: '把两到四条举措并排看：原文、承诺、期限和责任主体。',
  note: '各文件的层级、年份和范围不同，并排只为对照，不作排名。',
  choose: '选一条举措',
  add: '加入对比',
  noScript: '挑选和并排需要浏览器运行脚本，现在没有运行。专题页已把各文件的相近举措并排列出，不需要脚本。',
  late: '对比要用的脚本还没有载入：可能网络较慢或已中断，也可能本站正在更新。可以稍等、重新载入本页，或看专题页：那里已把各文件的相近举措并排列出。',
  themes: '去专题页',
  remove: (title: string) => `${title} ✕ 移除`,
  chooseSome: (least: number, most: number) => `请选 ${least} 到 ${measureCount(most)}举措。`,
  chooseAnother: '再选一条就可以对比。',
  compared: (count: number) => `正在对比 ${measureCount(count)}；网址可以分享。`,
  unread: '有一条举措的页面没有读到，可能是网络中断。请稍后再试。',
  /** The parts of a measure's page that stand side by side. */
  parts: {
    quote: '原文',
    standing: '核定进展与时限',
    elements: '承诺了什么',
    bodies: '责任主体',
    themes: '专题',
  },
};
