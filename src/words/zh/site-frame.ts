/** What stands around every page, and words that pages of every kind use. */
export const siteFrame = {
  skip: '跳到正文',
  home: '首页',
  breadcrumbs: '所在位置',
  navigation: '主要栏目',
  contents: '本页目录',
  themeSwitch: '切换浅色与深色',
  dataDate: '数据日期',
  /** With the date, where it stands as an element of its own. */
  dataDateOf: '数据日期 {date}',
  asOfDataDate: (date: string) => `截至数据日期 ${date}。`,
  /** What names the latest published snapshot that holds a page. */
  archived: '本页最近的存档',
  archivedOn: (date: string) => `数据日期 ${date}`,
  /** Said where the portal was built without its host. */
  hostless: '（站内路径，引用时请补上域名）',
  pageTitle: (title: string, site: string) => `${title} - ${site}`,
  homeTitle: (site: string, english: string) => `${site} · ${english}`,
  sections: {
    documents: '文件',
    measures: '举措',
    themes: '专题',
    bodies: '责任主体',
    timeline: '时间线',
    indicators: '指标',
    changes: '变动',
    compare: '对比',
    glossary: '词汇表',
  },
  search: {
    label: '搜索举措、文件、专题、机构和用语',
    button: '搜索',
    placeholder: '搜原文、机构、用语',
  },
  browse: {
    documents: '按文件',
    measures: '全部举措与筛选',
    themes: '按专题',
    bodies: '按责任主体',
    glossary: '词汇表',
  },
  footer: {
    rights: (dataDate: string) => `数据日期：${dataDate}。官方文件的文字归其发布机关，署名文章按条引用并注明作者。`,
    licence: (name: string) => `本站自己写的文字按[${name}](licence)许可使用。`,
    archived: '本页最近的存档：{snapshot}',
    feeds: '订阅：',
    links: {
      about: '关于本站',
      methodology: '方法说明',
      new: '新录入',
      corrections: '更正',
      press: '报道参考',
      verify: '核对原文',
      archive: '存档',
      downloads: '开放数据',
      feeds: '怎样订阅',
    },
  },
  contact: {
    at: '指出错误、提供证据、询问数据，请联系：{address}',
    none: '目前还没有公开的联系方式；开通后写在这里。在此之前，请直接核对：每条举措的原文、每条证据的来源和全部数据都在网站上。',
  },
};
