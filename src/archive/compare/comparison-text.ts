import { filesSentence, reportText } from '#words/comparison.ts';
import { isSameContent, type Comparison } from './comparison.ts';
import { excerpt } from './excerpt.ts';
import { notesOf } from './report-notes.ts';
import { sectionsOf } from './report-sections.ts';
import type { Entry, Line, Said, Section } from './report.ts';
import { factsOf } from './report-facts.ts';
import { harmless, visible } from './visible.ts';

/** So much of a long quotation is shown where no page is to be had. */
const SHOWN = 60;

/** The comparison as lines of text, ended by a line break. */
export function comparisonText(comparison: Comparison): string {
  const sections = sectionsOf(comparison);
  const isSame = isSameContent(comparison);
  const blocks = [
    [
      reportText.title,
      ...factsOf(comparison).map(({ label, from, to }) => `${label}：${from} ${reportText.arrow} ${to}`),
    ],
    notesOf(comparison).map((note) => `！${note}`),
    [...(isSame ? [reportText.nothing] : summary(sections)), filesSentence(isSame, comparison.files)],
    [reportText.method, ...(isSame ? [] : [reportText.legend.text])],
    ...sections.map(sectionText),
  ];
  const written = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return harmless(`${written.join('\n\n')}\n`);
}

const summary = (sections: readonly Section[]) =>
  sections.map(({ title, entries }) => `${title}：${reportText.count(entries.length)}`);

function sectionText({ title, intro, entries }: Section): string[] {
  const heading = `${title}（${reportText.count(entries.length)}）`;
  return [`== ${heading} ==`, ...(intro === null ? [] : [intro]), ...entries.flatMap(entryText)];
}

function entryText({ heading, warning, lines }: Entry): string[] {
  return [`* ${heading.text}`, ...(warning === null ? [] : [`  ！${warning}`]), ...lines.map(lineText)];
}

function lineText({ label, said }: Line): string {
  const text = saidText(said).replaceAll('\n', '\n    ');
  return `  ${label}：${text}`;
}

function saidText(said: Said): string {
  switch (said.is) {
    case 'words':
      return said.text;
    case 'change':
      return `${said.from} ${reportText.arrow} ${said.to}`;
    case 'quote':
      return shortened(said.text);
    case 'link':
      return said.url === null ? said.text : `${said.text} ${said.url}`;
    case 'pieces':
      return excerpt(said.pieces)
        .map(({ is, text }) => {
          if (is === 'deleted') return `[-${visible(text)}-]`;
          return is === 'inserted' ? `{+${visible(text)}+}` : text;
        })
        .join('');
  }
}

function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= SHOWN) return text;
  return `${characters.slice(0, SHOWN).join('')}……（${reportText.whole(characters.length)}）`;
}
