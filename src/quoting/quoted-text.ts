import { unassessedMeaning } from '#text/interface.ts';
import { ARCHIVED_TEXT, paragraphsName } from '#text/paragraphs.ts';
import { isWhole, wordsOf, type Parts } from './part.ts';

/** What a page shows of a measure when a reader copies from it. */
export interface Standing {
  readonly state: string;
  readonly isUnassessed: boolean;
  /** The day whose state is shown, and the data date, as text sets them. */
  readonly day: string;
  readonly dataDate: string;
}

/** What goes with quoted words. */
export interface Provenance {
  /** What the page says of where the whole quotation is from; it ends with `ARCHIVED_TEXT` and the paragraphs. */
  readonly source: string;
  readonly permalink: string;
  readonly standing: Standing;
}

/**
 * Quoted words with where they are from, as plain text. The words come first, a line for each paragraph, as the page shows them: no
 * quotation mark is added, since the source has its own.
 */
export function quotedText(parts: Parts, { source, permalink, standing }: Provenance): string {
  const link = /^https?:/u.test(permalink) ? '链接' : '链接（站内路径，引用时请补上域名）';
  return [
    ...parts.map((part) => wordsOf(part)),
    '',
    `出处：${source.slice(0, source.lastIndexOf(ARCHIVED_TEXT))}${ARCHIVED_TEXT}${whereOf(parts)}`,
    `${link}：${permalink}`,
    standingLine(standing),
  ].join('\n');
}

/** Which paragraphs are quoted, and whether in part: `第 2–3 段`, `第 2 段（节选）`. */
export function whereOf(parts: Parts): string {
  const [first] = parts;
  const last = parts.at(-1) ?? first;
  const name = paragraphsName(first.number, last.number);
  return parts.every((part) => isWhole(part)) ? name : `${name}（节选）`;
}

function standingLine({ state, isUnassessed, day, dataDate }: Standing): string {
  const said = `核定进展：${state}${isUnassessed ? `（${unassessedMeaning}）` : ''}`;
  return day === dataDate ? `${said}，数据日期 ${dataDate}` : `${said}，截至 ${day}；数据日期 ${dataDate}`;
}
