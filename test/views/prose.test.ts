import { describe, expect, test } from 'vitest';
import { readMdx } from '#catalogue/read/mdx.ts';
import { glossaryLinks, termFinder } from '#views/glossary-links.ts';
import { proseHtml } from '#views/prose.ts';

const PARTS = ['## 这条举措要做什么', '## 和谁有关', '说明。', '## 怎么核查', '说明。'];
const MEDIATION = {
  id: 'mediation',
  term: '调解',
  aliases: [],
  pinyin: 'tiao jie',
  english: 'mediation',
  meaning: '由第三方劝说双方达成协议的做法。',
};

/** The HTML of a text in the first part of an MDX. */
function html(text: string): string {
  const { parts, problems } = readMdx('a.mdx', [PARTS[0], text, ...PARTS.slice(1)].join('\n\n'), 1);
  expect(problems).toEqual([]);
  const terms = glossaryLinks(termFinder([MEDIATION]), (id) => `/glossary/#${id}`);
  const linkTo = (id: string) => (id === 'a/1' ? { title: '网上<立案>', href: '/measures/a/1/' } : undefined);
  return proseHtml(parts[0]?.content ?? [], terms, linkTo);
}

describe('an author’s text becomes HTML', () => {
  test('with paragraphs, lists and emphasis', () => {
    expect(html('一段。\n\n- 甲\n- **乙**')).toBe(
      '<p>一段。</p>\n<ul>\n<li>甲</li>\n<li><strong>乙</strong></li>\n</ul>',
    );
  });

  test('with quotations of the source, set for display', () => {
    expect(html('原文说<Words>各省(自治区、直辖市)落实,办理</Words>。')).toBe(
      '<p>原文说<q class="words">各省（自治区、直辖市）落实，办理</q>。</p>',
    );
  });

  test('with links to other measures by their title', () => {
    expect(html('参看<Measure id="a/1" />。')).toBe('<p>参看<a href="/measures/a/1/">网上&#x3C;立案></a>。</p>');
  });

  test('with a link at the first use of a term, but not inside a quotation', () => {
    expect(html('<Words>调解</Words>就是调解。')).toBe(
      `<p><q class="words">调解</q>就是<a class="term" href="/glossary/#mediation" title="${MEDIATION.meaning}">调解</a>。</p>`,
    );
  });

  test('with its signs as text', () => {
    expect(html('80% < 90% & 其他')).toBe('<p>80% &#x3C; 90% &#x26; 其他</p>');
  });

  test('with a quotation on a line of its own', () => {
    expect(html('<Words>调解</Words>')).toContain('<q class="words">调解</q>');
  });
});
