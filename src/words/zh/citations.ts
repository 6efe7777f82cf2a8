import { ARCHIVED_TEXT } from './paragraphs.ts';

/** What citations add to what the standards prescribe. */
export const citations = {
  /** What stands for a date that the source does not have. */
  undated: '未载明',
  rights: { article: '著作权归作者和报社，本站逐条引用', official: '官方文件，原文照录' },
  remarks: {
    author: (name: string, post: string) => `作者：${name}，${post}`,
    source: (publisher: string) => `来源：${publisher}`,
    published: (said: string) => `发表日期：${said}`,
    /** @param said without its full stop. */
    title: (said: string) => `题名：${said}`,
    issuer: (issuer: string) => `发文机关：${issuer}`,
    documentNumber: (number: string) => `发文字号：${number}`,
    issued: (said: string) => `成文日期：${said}`,
    id: (id: string) => `本站编号：${id}`,
    paragraphs: (paragraphs: string) => `段号：${ARCHIVED_TEXT}${paragraphs}`,
    textHash: (sha256: string) => `存档原文的 SHA-256：${sha256}`,
    quoteHash: (sha256: string) => `本条原文的 SHA-256：${sha256}`,
    dataDate: (day: string) => `数据日期：${day}`,
    snapshot: (dataDate: string, address: string, sha256: string) =>
      `存档（数据日期 ${dataDate}）：${address} SHA-256：${sha256}`,
  },
  /** What stands where the reader writes the day on which they read the page. */
  accessed: '[引用日期]',
};
