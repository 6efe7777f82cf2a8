import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { scriptlessPolicy } from '#views/content-policy.ts';
import { filesSentence, reportText } from '#words/comparison.ts';
import { isSameContent, type Comparison } from './comparison.ts';
import { pageStyle } from './page-style.ts';
import { factsOf } from './report-facts.ts';
import { notesOf } from './report-notes.ts';
import { sectionsOf } from './report-sections.ts';
import type { Entry, Line, Said, Section } from './report.ts';
import { visible } from './visible.ts';

/** The comparison as a page of its own: no script, nothing fetched, and nothing in an archive can bring any. */
export function comparisonPage(comparison: Comparison): string {
  const { from, to } = comparison;
  const sections = sectionsOf(comparison);
  const isSame = isSameContent(comparison);
  const title = `${reportText.title}：${from.dataDate} ${reportText.arrow} ${to.dataDate}`;
  const page = h('html', { lang: 'zh-Hans' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', {
        httpEquiv: 'Content-Security-Policy',
        content: scriptlessPolicy(pageStyle),
      }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('style', pageStyle),
    ]),
    h('body', [
      h('header', [
        h('p', { className: 'site' }, [...new Set([to.title, from.title])].join(reportText.and)),
        h('h1', reportText.title),
      ]),
      h('main', [
        facts(comparison),
        ...notesOf(comparison).map((note) => h('p', { className: 'warning' }, note)),
        isSame ? h('p', { className: 'same' }, reportText.nothing) : contents(sections),
        h('p', filesSentence(isSame, comparison.files)),
        h('p', { className: 'quiet' }, reportText.method),
        ...(isSame ? [] : [legend()]),
        ...sections.map(sectionPart),
      ]),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function facts(comparison: Comparison): Element {
  return h('table', [
    h('caption', reportText.factsCaption),
    h(
      'thead',
      h('tr', [h('td'), h('th', { scope: 'col' }, reportText.first), h('th', { scope: 'col' }, reportText.second)]),
    ),
    h(
      'tbody',
      factsOf(comparison).map(({ label, from, to }) =>
        h('tr', [h('th', { scope: 'row' }, label), h('td', from), h('td', from === to ? to : h('strong', to))]),
      ),
    ),
  ]);
}

function contents(sections: readonly Section[]): Element {
  return h('nav', { ariaLabel: reportText.summary }, [
    h('h2', reportText.summary),
    h(
      'ul',
      sections.map(({ id, title, entries }) =>
        h('li', [h('a', { href: `#${id}` }, title), ` ${reportText.count(entries.length)}`]),
      ),
    ),
  ]);
}

function legend(): Element {
  const { deleted, inserted } = reportText.legend;
  return h('p', { className: 'quiet' }, [h('del', deleted), ' ', h('ins', inserted)]);
}

function sectionPart({ id, title, intro, entries }: Section): Element {
  return h('section', { id, ariaLabelledBy: `${id}-title` }, [
    h('h2', { id: `${id}-title` }, [title, h('small', reportText.count(entries.length))]),
    ...(intro === null ? [] : [h('p', { className: 'quiet' }, intro)]),
    h('ul', { className: 'entries' }, entries.map(entryPart)),
  ]);
}

function entryPart({ heading, warning, lines }: Entry): Element {
  return h('li', [
    h('h3', link(heading.text, heading.url)),
    ...(warning === null ? [] : [h('p', { className: 'warning' }, warning)]),
    ...(lines.length === 0 ? [] : [h('dl', lines.map(linePart))]),
  ]);
}

function linePart({ label, said }: Line): Element {
  return h('div', [h('dt', label), h('dd', saidPart(said))]);
}

function saidPart(said: Said): (Element | string)[] {
  switch (said.is) {
    case 'words':
      return [said.text];
    case 'change':
      return [h('span', { className: 'old' }, said.from), ` ${reportText.arrow} `, h('span', said.to)];
    case 'quote':
      return [h('details', [h('summary', reportText.whole([...said.text].length)), h('blockquote', said.text)])];
    case 'link':
      return [link(said.text, said.url)];
    case 'pieces':
      return [
        h(
          'span',
          { className: 'pieces' },
          said.pieces.map(({ is, text }) => {
            if (is === 'same') return text;
            return h(is === 'deleted' ? 'del' : 'ins', visible(text));
          }),
        ),
      ];
  }
}

/** An address that an archive gives is followed only to the web. */
function link(text: string, url: string | null): Element | string {
  return url !== null && /^https?:\/\//iu.test(url) ? h('a', { href: url, rel: 'noreferrer' }, text) : text;
}
