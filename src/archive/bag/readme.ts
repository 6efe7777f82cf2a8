import { chineseDate } from '#domain/calendar.ts';
import { nameOfSnapshot } from '../snapshot-record.ts';

/** `README.txt`: in fifteen lines what the archive is and how to open, search, verify and cite it, in Chinese and in English. */
export function readme({
  dataDate,
  commit,
  site,
}: {
  dataDate: string;
  commit: string | null;
  site: string | null;
}): string {
  const name = nameOfSnapshot(dataDate);
  const made = commit ? `commit ${commit}` : '未记提交号';
  return `${[
    `司改台账 · Reform Ledger，存档 ${name}（${made}${site ? `, ${site}` : ''}）`,
    `这是什么：司法改革举措的公开台账在 ${chineseDate(dataDate)} 的全部内容：每条举措的原文、责任主体、期限和公开证据。`,
    '怎么打开：解压后双击 index.html，用任何浏览器都行，不需要网络，也不需要安装软件。',
    '怎么搜索：打开后用页面上的搜索框，结果和在线时相同。纯文本、CSV、JSON 和 PDF 在 data/corpus、data/data、data/api。',
    '怎么核对：打开 verify.html，把压缩包拖进去，或选择解压出的文件夹；也可以在本文件夹运行 sha256sum -c manifest-sha256.txt。',
    '数据中的网址：api 和 csv 里以 / 开头的 url 从网站首页算起；在存档里，它们在 data 文件夹之下。',
    `怎么引用：司改台账. 举措名称[DB/OL]. 数据日期 ${dataDate}. 存档 ${name}, 压缩包的 sha256 见同时发布的 manifest.json.`,
    '权利：官方文件归发布机关，署名文章只按条引用；本站自己的文字按 CC BY 4.0 许可使用。',
    `What: the complete public ledger of Chinese judicial-reform measures as of ${dataDate}: verbatim text, bodies, dates, evidence.`,
    'Open: unpack and double-click index.html; any browser, no network, nothing to install.',
    'Search: use the search box of any page; plain text, CSV, JSON and PDF are in data/corpus, data/data and data/api.',
    'Verify: open verify.html and drop the zip or choose the unpacked folder; or run sha256sum -c manifest-sha256.txt here.',
    'Addresses in data: a url that begins with / counts from the home page, which is the folder data here.',
    `Cite: Reform Ledger, title of the measure, data date ${dataDate}, snapshot ${name}, sha256 of the zip as in manifest.json.`,
    'Rights: official texts belong to their issuers, signed articles are quoted; our own text is CC BY 4.0.',
  ].join('\n')}\n`;
}
