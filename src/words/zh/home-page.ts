import type { RecordCounts } from '#domain/record-counts.ts';
import { listText } from './lists.ts';

export const homePage = {
  heading: '改革承诺了什么，查得到，对得上',
  lead: (subject: string) =>
    `这里给${subject}文件里的每一条举措建一个页面：原文一字不改地摆出来，再说明谁负责、什么时候做到、怎样核查。给想弄清一件事的居民、要引用原文的记者，也给做比较的研究者。`,
  /** @param words to try a search with. */
  searchPlaceholder: (words: readonly string[]) => `试试：${listText(words)}`,
  figures: {
    documents: '文件',
    measures: '举措',
    requirements: '组织实施要求',
    elements: '可核查的要素',
    dated: '其中写明期限',
  },
  records: ({ total, moving, other, none }: RecordCounts) =>
    `${total} 条中，${moving} 条有直接证据或个别地方例子，${other} 条只有背景、上级情况或官方表述，${none} 条没有记录。 [怎样判断](methodology)`,
  questions: '从一个问题开始',
  questionTheme: (theme: string) => `专题：${theme}`,
  documents: '收录的文件',
  /** Where there is no document yet. */
  nothingYet: {
    heading: '还没有收录文件',
    steps: [
      '用 npm run import 收入第一份文件的原文（内容不在 content 文件夹的，加上 --content <文件夹>），它会写出存档原文和每条举措的空白文件。',
      '补全文件的信息和每条举措，登记地区、责任主体和专题。',
      '运行 npm run check，照提示改到没有问题，再重新生成网站。',
    ],
  },
  themes: '按专题看',
};
