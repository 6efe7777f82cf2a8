import { documentCount, measureCount } from './counts.ts';

/** All themes, and a theme as lists show it. */
export const themesPage = {
  title: '专题',
  description: '把各地各级文件里讲同一件事的举措放在一起看。',
  counts: (measures: number, documents: number) => `${measureCount(measures)} · ${documentCount(documents)}`,
};

/** The page of one theme. */
export const themePage = {
  note: (documents: number, measures: number) =>
    `${documentCount(documents)}共 ${measureCount(measures)}。各文件的层级、年份和范围不同，并排只为对照，不作排名。`,
  compare: '逐项对比其中几条',
  column: (region: string, issued: string, measures: number) => `${region} · ${issued} · ${measureCount(measures)}`,
  nearby: '相近的专题',
  shared: (measures: number) => `共有 ${measureCount(measures)}`,
};
