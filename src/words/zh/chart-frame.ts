/** What stands around a chart. */
export const chartFrame = {
  numbers: (rows: number) => `同样的数字，列成表（${rows} 行）`,
  /** What a table of numbers is, by what its rows are; the chart's title stands above it already. */
  table: (row: string) => `图上的数字，按“${row}”逐行列出`,
  scrolls: '可以左右滚动的表',
  download: (format: string) => `下载 ${format}`,
  reader: {
    hint: '指着图上的标记，或用两个按钮逐个读出准确的数。',
    previous: '上一个',
    next: '下一个',
    only: '只看 ',
    all: '全部文件',
  },
};
