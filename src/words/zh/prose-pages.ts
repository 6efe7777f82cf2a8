import type { ProsePageName } from '#domain/prose-page.ts';

/** The pages whose text editors write. */
export const prosePages = {
  /** The folder below `content/pages` that holds them in this language. */
  folder: 'zh',
  /** Between the title of a measure that serves as an example, and the reason. */
  example: (stands: string) => `：${stands}。`,
  stands: (summary: string, promise: { readonly id: string; readonly state: string } | undefined) =>
    promise ? `${summary}；其中 ${promise.id} ${promise.state}` : summary,
  /** What stands in for a page that the editors have not written. */
  unwritten: {
    text: '本站的编辑还没有写这一页。',
    figures: '可以引用的数字',
    pages: {
      about: { title: '关于本站', description: '这个网站是什么，怎样联系。' },
      methodology: { title: '方法说明', description: '核定进展怎样由证据推出。' },
      press: { title: '报道参考', description: '报道和写作时可以引用的数字。' },
      archive: { title: '存档', description: '整个网站在某个数据日期的样子。' },
      corrections: { title: '更正', description: '已发布的证据改过什么、为什么。' },
      feeds: { title: '订阅', description: '用阅读器跟踪核定进展的变动，用日历查看期限。' },
    } satisfies Record<ProsePageName, { title: string; description: string }>,
  },
};
