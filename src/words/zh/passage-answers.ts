import { listText } from './lists.ts';
import { paragraphsName } from './paragraphs.ts';

/** What the check of a passage answers. */
export const passageAnswers = {
  unreadable: '要比对的原文没有读到，可能是网络中断，或文件缺失、损坏。请稍后再试。',
  ignored: { width: '全角与半角', space: '空白', traditional: '繁体与简体' },

  tooShort: (shortest: number) => `太短：至少要 ${shortest} 个字符（不计空白）才能核对。`,
  /** @param tenThousands of Chinese characters, about. */
  tooLong: (kilobytes: number, tenThousands: number) =>
    `太长：超过 ${kilobytes} KB（约 ${tenThousands} 万个汉字），没有核对。请分段粘贴。`,
  /** @param listed how many places are listed, where not all are. */
  exact: (count: number, ignored: readonly string[], listed: number | undefined) =>
    `${ignored.length === 0 ? '' : `不计${listText(ignored)}，`}一字不差：原文里有 ${count} 处${listed === undefined ? '' : `，下面列出前 ${listed} 处`}。`,
  near: (places: number, changed: number) =>
    `你的文本与原文不同：没有一字不差的原话，${places > 1 ? `最接近的有 ${places} 处，各` : '最接近的一处'}有 ${changed} 个字符不同。`,
  nowhere: '没有找到：可比对的原文里没有这段话，也没有与它相近的一段。',

  same: '逐字相同',
  sameBut: (ignored: readonly string[]) => `不计${listText(ignored)}`,
  changed: (characters: number, ignored: readonly string[]) =>
    `${characters} 个字符不同${ignored.length === 0 ? '' : `，另外忽略了${listText(ignored)}`}`,
  longest: (characters: number) => `与你的文本相同的最长一段，${characters} 个字符`,
  leftOut: (characters: number) => `〔此处略去 ${characters} 字〕`,
  place: (document: string, first: number, last: number, how: string) =>
    `${document} · ${paragraphsName(first, last)} · ${how}`,
  inFullText: '在全文中查看',
  alsoIn: '还跨到：',
  between: '；',
  more: (count: number) => `；等 ${count} 条`,
};
