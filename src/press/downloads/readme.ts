import type { DataPage } from '#views/data-page.ts';

/** What the files of `/data/` are, each column of them, and their licence, for whoever has the zip and not the page. */
export function readmeOf({ title, description, dataDate, sheets, together }: DataPage, portal: string): string {
  const lines = [
    `${portal} · ${title}`,
    '',
    description,
    `数据日期：${dataDate.label}`,
    '',
    '许可',
    `${portal}自己写的文字（标题、摘要、要素、证据的陈述等）按 CC BY 4.0 许可使用，请注明“${portal}”和数据日期：https://creativecommons.org/licenses/by/4.0/deed.zh-hans`,
    '官方文件的文字归其发布机关；署名文章归作者和报社，只按条引用，都不在许可之内。',
    '',
    '文件',
    ...together.map(({ name, what }) => `${name}：${what}`),
    ...sheets.flatMap(({ name, title: sheet, rows, columns }) => [
      '',
      `${name}.csv、${name}.jsonl：${sheet}，${rows} 行，${columns.length} 列`,
      ...columns.map((column) => `  ${column.name}（${column.title}，${column.type}）：${column.description}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
