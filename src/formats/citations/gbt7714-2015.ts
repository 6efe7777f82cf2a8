import { citations } from '#words/citations.ts';
import type { CitedWork } from './cited-work.ts';

/**
 * A reference as GB/T 7714—2015 《信息与文献 参考文献著录规则》 writes it in the numeric system, without the number that it gets in
 * the reader's list. The date of access, which the standard asks of every online source, is left to the reader: the portal cannot know it.
 *
 * The rules, read in the standard's examples as github.com/zepinglee/gbt7714-bibtex-style reproduces them
 * (`tests/testfiles/2015-numeric.tlg`), and in its clauses as commonly quoted:
 * - 4.6.1: `主要责任者. 题名: 其他题名信息[R/OL]. 出版地: 出版者, 出版年: 引文页码(更新或修改日期)[引用日期]. 获取和访问路径.`; A.3 [1]
 *   sets a white paper of a government office as such a report. Other title information may be a document's number (8.2.3).
 * - 4.6.2 [2]: a notice of a government office with its number and address is `[A/OL]`; so is every official document here.
 * - 4.4.1, A.9 (报纸): `[N/OL]. 报纸名, 日期(版次)[引用日期]. 获取和访问路径.` The name of a newspaper that is not known is left out.
 * - 8.1.3: the numeric system leaves out an author who is not known. 7.2: what whoever cites adds stands in brackets.
 * - 8.4.3.4 has forms for copyright, printing and estimated years alone: nothing is estimated here, so an unknown date is
 *   left out, as 4.6.2 [4] leaves it out.
 */
export function gbt7714Of2015(work: CitedWork): string {
  const title = [work.title, work.part, work.number].filter((text) => text !== undefined).join(': ');
  const mark = work.kind === 'article' ? 'N/OL' : 'A/OL';
  const statements = [work.creator, `${title}[${mark}]`, `${placed(work)}${citations.accessed}`, work.address];
  return `${statements.filter((text) => text !== undefined).join('. ')}.\n`;
}

function placed({ kind, date, paragraphs }: CitedWork): string {
  if (kind === 'article') return [date, paragraphs].filter((text) => text !== undefined).join(': ');
  return (paragraphs ?? '') + (date === undefined ? '' : `(${date})`);
}
