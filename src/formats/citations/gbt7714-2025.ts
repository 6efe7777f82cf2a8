import type { CitedWork } from './cited-work.ts';

/**
 * A reference as GB/T 7714—2025 《信息与文献 参考文献著录规则》 (in force since 2026-07-01) writes it in the numeric system, without
 * the number that it gets in the reader's list.
 *
 * The clauses named here were not read in the standard itself, but in a transcription of all its headings and examples
 * (github.com/typst-doc-cn/bib-csl-dev-data, `data/GB-T_7714—2025.original.toml`), which gives no wording beyond them:
 * - 8.8.3, B.7 (报告): `责任者.题名:其他题名信息:报告号[R/OL].日期:页码.网址.`, and no date of access in any example. The standard
 *   seems to name no type for policy documents. They are not `[A]` as in 2015 4.6.2 [2]: an archive's item names who holds it
 *   (7.5.1). That they are set as reports is this portal's choice, as 2015 A.3 [1] sets a white paper.
 * - 8.5.3, B.4 [6] (报纸): `责任者.题名[N/OL].报纸名,日期(版次).网址.` The name of a newspaper that is not known is left out.
 * - 7.1.3: without a known author the numeric system begins with the title.
 * - 7.2.1: a title given by whoever cites stands in brackets.
 * - 7.5.4.3 has forms for copyright, printing and estimated years alone. Nothing is estimated here, so an unknown date
 *   is left out, as B.7 [6] leaves it out.
 * - 7.7: what stands for pages may be words (`扉页`); here the paragraphs of the archived text.
 * - Colons are full width, full stops and brackets half width, as the examples are set.
 */
export function gbt7714Of2025(work: CitedWork): string {
  const title = [work.title, work.part, work.number].filter((text) => text !== undefined).join('：');
  const dated = [work.date, work.paragraphs].filter((text) => text !== undefined).join('：');
  const mark = work.kind === 'article' ? 'N/OL' : 'R/OL';
  const statements = [work.creator, `${title}[${mark}]`, dated, work.address];
  return `${statements.filter((text) => text !== undefined && text !== '').join('. ')}.\n`;
}
