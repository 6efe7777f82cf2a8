/** The page that stands at the address of a measure that was removed. */
export const removedPage = {
  title: (title: string) => `已撤下：${title}`,
  description: (title: string) => `举措“${title}”已从台账撤下；这里写明日期和理由。`,
  fileTitle: (title: string, site: string) => `已撤下：${title}（${site}）`,
  lead: (id: string) => `举措 ${id} 已从台账撤下，不再是台账的内容。引用过它的网址仍然有效，指向这一页说明。`,
  date: '撤下日期',
  why: '理由',
  instead: '代替它的举措',
  none: '没有代替它的举措',
  archived: '撤下前的内容，见存档：{snapshot}',
  /** On the page on corrections. */
  heading: (count: number) => `撤下的举措（${count}）`,
  meaning: '公布过、后来撤下的举措。原网址保留为一页说明。',
};
