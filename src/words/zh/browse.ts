import { measureCount } from './counts.ts';

/** The list of all measures, and how it is narrowed. */
export const browse = {
  all: '全部举措',
  allDescription: (count: number) =>
    `按文件、地区、层级、专题、责任主体浏览全部 ${measureCount(count)}举措和组织实施要求。`,
  title: (facet: string, value: string) => `举措：${facet} ${value}`,
  heading: (facet: string, value: string) => `${facet}：${value}`,
  description: (facet: string, value: string, count: number) =>
    `${facet}为“${value}”的 ${measureCount(count)}举措和组织实施要求。`,
  total: (count: number) => `共 ${measureCount(count)}`,
  found: (count: number) => `符合条件的有 ${measureCount(count)}`,
  unchoose: '去掉这个条件，看全部',
  clear: '清除条件',
  narrow: '筛选',
  narrowBy: '按条件筛选',
  facets: {
    document: '文件',
    place: '地区',
    level: '层级',
    theme: '专题',
    body: '责任主体',
    kind: '类别',
    promise: '指标与期限',
    summary: '核定进展的小结',
    state: '核心承诺的进展',
  },
};
