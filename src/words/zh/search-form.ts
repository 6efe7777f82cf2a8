/** What the search page shows before anything is asked. */
export const searchForm = {
  title: '搜索',
  description: '搜索举措原文、文件、专题、责任主体和法律用语。',
  placeholder: '日常说法、原文、拼音都可以',
  narrow: '筛选和排序',
  any: '不限',
  sort: '排序',
  filters: {
    kind: '类别',
    document: '文件',
    theme: '专题',
    body: '责任主体',
    state: '核定进展的小结',
  },
  sortings: {
    relevance: '最相关的在前',
    document: '按文件顺序',
    due: '按期限先后',
  },
  noScript: '搜索需要浏览器运行脚本，现在没有运行。可以改用下面的栏目浏览，它们不需要脚本。',
  late: '搜索要用的脚本还没有载入：可能网络较慢或已中断，也可能本站正在更新。可以稍等、重新载入本页，或用下面的栏目浏览。',
  groups: '结果分组',
  browse: '不搜索，直接浏览',
};
