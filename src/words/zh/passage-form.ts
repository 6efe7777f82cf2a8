import { documentCount } from './counts.ts';

/** What the page that checks a quoted passage shows before one is pasted. */
export const passageForm = {
  title: '核对原文',
  description: '粘贴一段引文，看本站收录的文件里有没有一字不差的原话，在哪一份文件、哪一条、哪一段。',
  label: '要核对的引文',
  placeholder: '把引号里的话粘贴到这里',
  check: '核对',
  /** @param shortest and `shortestNear` in characters, `longest` in KB. */
  note: (shortest: number, longest: number, shortestNear: number) =>
    `只忽略三样：全角与半角、空白、繁体与简体；标点、多字、少字、错字都算不同。至少 ${shortest} 个字符，最多 ${longest} KB；不足 ${shortestNear} 个字符的只找一字不差的。文字只在你的浏览器里比对，不发送给任何人，也不写进网址。`,
  noScript:
    '核对需要浏览器运行脚本，现在没有运行。可以自己查：打开文件的全文页，用浏览器的“在页面中查找”；要比对存档原文自己的字符，请用开放数据里各条举措的原文（quote）。',
  late: '核对要用的脚本还没有载入：可能网络较慢或已中断，也可能本站正在更新。可以稍等或重新载入本页。',
  fullTexts: '去各文件的全文',
  quotes: '各条举措的原文（JSON）',
  legend: '{removed}的字只在你的文本里，{added}的字只在原文里。',
  removed: '划去',
  added: '加底线',
  scope: (documents: number, articles: number) =>
    `比对的是本站收录的 ${documentCount(documents)}的存档原文。其中 ${articles} 篇署名文章只按条引用，这里也只比对各条举措引用的段落；没有找到不等于文章里没有。 [怎样核对](method)`,
};
