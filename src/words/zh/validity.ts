import { listText } from './lists.ts';

/** Whether a document, or an instrument cited as evidence, still has force. */
export const validity = {
  line: (text: string) => `文件还有效吗：${text}`,
  searchedOn: (date: string) => `${date}检索过`,
  since: (date: string) => `自${date}起`,
  source: (title: string, publisher: string) => `据${publisher}《${title}》`,
  searched: (date: string, where: string, queries: readonly string[]) =>
    `${date}在${where}检索过${listText(queries.map((query) => `“${query}”`))}`,
};
