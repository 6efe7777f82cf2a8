import { dateText } from './dates.ts';

/** What the files at the top of an archive say, and the bar above each of its pages. */
export const snapshotFiles = {
  opening: {
    title: (portal: string) => `${portal}（存档）`,
    open: (portal: string) => `打开${portal}`,
    verify: '核对这份存档',
    readme: '说明 README',
  },
  /** The lines of `README.txt` in the portal's own language; the same in English follow them. */
  readme: {
    title: (portal: string, snapshot: string, made: string) => `${portal}，存档 ${snapshot}（${made}）`,
    madeFromNoCommit: '未记提交号',
    what: (subject: string, dataDate: string) =>
      `这是什么：${subject}举措的公开台账在 ${dateText(dataDate)} 的全部内容：每条举措的原文、责任主体、期限和公开证据。`,
    open: '怎么打开：解压后双击 index.html，用任何浏览器都行，不需要网络，也不需要安装软件。',
    search:
      '怎么搜索：打开后用页面上的搜索框，结果和在线时相同。纯文本、CSV、JSON 和 PDF 在 data/corpus、data/data、data/api。',
    verify:
      '怎么核对：打开 verify.html，把压缩包拖进去，或选择解压出的文件夹；也可以在本文件夹运行 sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt。',
    addresses: '数据中的网址：api 和 csv 里以 / 开头的 url 从网站首页算起；在存档里，它们在 data 文件夹之下。',
    cite: (portal: string, dataDate: string, snapshot: string) =>
      `怎么引用：${portal}. 举措名称[DB/OL]. 数据日期 ${dataDate}. 存档 ${snapshot}, 压缩包的 sha256 见同时发布的 manifest.json.`,
    rights: (licence: string) => `权利：官方文件归发布机关，署名文章只按条引用；本站自己的文字按 ${licence} 许可使用。`,
  },
  bar: {
    label: '存档说明',
    /** `{archived}` is emphasized, `{date}` the data date. */
    sentence: '{archived} 数据日期 {date}，以后的变动不在其中。',
    archived: '存档',
    living: '现行页面：',
    path: '这一页在网站上的地址：',
  },
};
