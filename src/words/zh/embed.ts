import { unassessedMeaning } from './assessment.ts';

/** The code by which other sites show what stands on a page. */
export const embedBox = {
  heading: '嵌入网页',
  hostless: 'src 里是站内路径，使用时请补上域名。',
  note: (dataDate: string) =>
    `不用脚本，宽度随框架，高度随宽度（代码里的样式表；不能用样式表的网站，高度留足），深浅色随读者的系统。内容随本站更新，里面写着数据日期（现在是${dataDate}）。`,
  archived: '要以后不变，用存档：{snapshot}',
  archivedFile: '解压后把其中的 data 文件夹放到你的网站，把 src 换成那里的 {file}',
  notArchived: '要以后不变，应当用存档里的地址；[本站还没有发布过含有这一份的存档](archive)',
};

/** What other sites show. */
export const embed = {
  source: (site: string) => `来源：${site}`,
  rule: (rubric: number) => `状态按规则 ${rubric} 推出`,
  csv: '数据（CSV）',
  permalink: '永久链接',
  chartTitle: (subject: string, site: string) => `${subject}（${site}）`,
  measureTitle: (document: string, number: string, title: string, site: string) =>
    `${document} ${number}：${title}（${site}）`,
  /** Of a file that is opened by itself. */
  fileTitle: (title: string, document: string, number: string, site: string) =>
    `${title}（${document} ${number}）- ${site}`,
  place: (document: string, kind: string, number: string) => `${document} · ${kind} ${number}`,
  unassessed: `“未核定”的意思：${unassessedMeaning}。`,
};
