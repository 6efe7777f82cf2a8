import { partsText, withNote } from './lists.ts';

export const indicatorsPage = {
  description: '文件里写了数字的承诺，一项一项列出来；旁边是公布过的数字，没有找到的写明未见公布数字。',
  chart: '图',
  listHeading: (count: number) => `逐项看（${count} 项）`,
  place: (place: string, measure: string, byWhen: string) => `${place} · ${measure} · ${byWhen}`,
  /** @param words what charts say where no figure was found. */
  noFigure: (words: string) => withNote(words, '可能只是本站没有找到，不代表没有公布'),
  report: (date: string, publisher: string, about: string) => `${partsText(['{figure}', date, publisher])}；${about}`,
};
