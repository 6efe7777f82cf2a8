import { unassessedMeaning } from './assessment.ts';
import { stateNames } from './names.ts';
import { ARCHIVED_TEXT } from './paragraphs.ts';

/** What goes with quoted words when a reader copies them. */
export const quotedTextWords = {
  /** @param place what the page says before the paragraphs of the archived text. */
  source: (place: string, paragraphs: string) => `出处：${place}${ARCHIVED_TEXT}${paragraphs}`,
  link: (address: string) => `链接：${address}`,
  path: (path: string) => `链接（站内路径，引用时请补上域名）：${path}`,
  excerpt: (paragraphs: string) => `${paragraphs}（节选）`,
  standing: (summary: string, hasUnassessed: boolean) =>
    `核定进展：${summary}${hasUnassessed ? `；“${stateNames.unassessed}”：${unassessedMeaning}` : ''}`,
  onDataDate: (said: string, dataDate: string) => `${said}，数据日期 ${dataDate}`,
  onDay: (said: string, day: string, dataDate: string) => `${said}，截至 ${day}；数据日期 ${dataDate}`,
};
