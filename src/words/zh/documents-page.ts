import { kindCounts } from './counts.ts';

/** The list of all documents, and a document as lists show it. */
export const documentsPage = {
  title: '文件',
  description: (subject: string) =>
    `本站收录的${subject}文件和署名文章，附标题、发文机关、发文字号、成文日期和举措数。`,
  official: '官方文件',
  articles: '署名文章',
  articlesNote: '文章讲的是作者所在机构的做法，由作者自述。本站逐条引用，不刊登全文。',
  /** @param issued the date of an official document; a signed article has none. */
  row: (row: {
    readonly by: string;
    readonly place: string;
    readonly issued: string | undefined;
    readonly counts: Parameters<typeof kindCounts>[0];
  }) =>
    `${row.by} · ${row.place} · ${row.issued === undefined ? '署名文章' : `成文：${row.issued}`} · ${kindCounts(row.counts)}`,
};
