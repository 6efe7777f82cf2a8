import { measureCount, countedHeading } from './counts.ts';

/** All bodies. */
export const bodiesPage = {
  title: '责任主体',
  description: '各文件点名的机构：谁承担，谁配合，谁领导，谁监督，各有多少条举措。',
  classNote: '“统称”是一类机构，例如“公安机关”；原文没有点出具体名称。',
  counts: (counts: readonly { readonly role: string; readonly count: number }[]) =>
    counts.map(({ role, count }) => `${role} ${measureCount(count)}`).join(' · '),
};

/** The page of one body. */
export const bodyPage = {
  kind: '类别',
  level: '层级',
  place: '所在地',
  creditCode: '统一社会信用代码',
  aliases: '文件里的其他叫法',
  role: (role: string, measures: number) => countedHeading(role, measureCount(measures)),
  none: '文件提到这个机构，但没有哪一条举措给它安排了事。',
};
