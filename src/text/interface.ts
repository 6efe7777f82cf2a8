/** The words of the interface that more than one page shows. */
export const siteText = {
  skip: '跳到正文',
  searchLabel: '搜索举措、文件、专题、机构和用语',
  searchButton: '搜索',
  themeSwitch: '切换浅色与深色',
  home: '首页',
  breadcrumbs: '所在位置',
  navigation: '主要栏目',
  contents: '本页目录',
  dataDate: '数据日期',
  /** What names the latest published snapshot that holds a page. */
  archived: '本页最近的存档',
} as const;

/** Said wherever a state is 未核定. */
export const unassessedMeaning = '本站尚无记录，不代表未落实';
