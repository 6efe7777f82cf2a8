import { wholeTitle, type CitedWork } from './cited-work.ts';

/**
 * A list of one CSL-JSON item (citation-style-language/schema, `csl-data.json` 1.0.2). Names are literal: an organ has no family
 * name, and a Chinese name is not divided. An organ that issues what it wrote is not its publisher again. The paragraph stands for pages. There is
 * no `accessed`: the portal cannot know the day.
 */
export function cslJson(work: CitedWork): string {
  const { kind, key, creator, paragraphs, number, date, address, remarks } = work;
  const item = {
    id: key,
    type: kind === 'article' ? 'article-newspaper' : 'report',
    title: wholeTitle(work),
    ...(creator === undefined ? {} : { author: [{ literal: creator }] }),
    ...(number === undefined ? {} : { number }),
    ...(paragraphs === undefined ? {} : { page: paragraphs }),
    ...(date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    language: 'zh-CN',
    URL: address,
    note: remarks.join('；'),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
