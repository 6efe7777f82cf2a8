import { measureCount } from './counts.ts';
import { listText } from './lists.ts';

export const glossaryPage = {
  title: '词汇表',
  description: (terms: number) => `文件里 ${terms} 个法律和机构用语的白话解释。`,
  note: '解释是本站写的，供阅读时参考，不是法律定义。',
  letters: '按拼音首字母',
  /** Terms that begin with no letter. */
  digits: '数字',
  aliases: (aliases: readonly string[]) => `也写作：${listText(aliases)}。`,
  uses: (measures: number) => `出现在 ${measureCount(measures)}原文里，[搜索这些原文](search)。`,
};
