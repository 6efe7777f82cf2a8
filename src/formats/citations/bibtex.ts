import { wholeTitle, type CitedWork } from './cited-work.ts';

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * A BibTeX entry in UTF-8: `@techreport` for an official document, an `@article` of a newspaper for a signed one. Names and titles
 * stand in two pairs of braces, so that neither is taken apart or changed in case. `date` is for biblatex and the styles of
 * GB/T 7714, `year` for all others; `language` is what Zotero reads, `langid` what biblatex does. The paragraph stands for pages.
 */
export function bibtex(work: CitedWork): string {
  const { kind, key, creator, paragraphs, number, date, address, remarks } = work;
  const fields: [string, string | undefined][] = [
    ['author', kept(creator)],
    ['title', kept(wholeTitle(work))],
    ['institution', kind === 'official' ? kept(creator) : undefined],
    ['number', kept(number)],
    ['year', date?.slice(0, 4)],
    ['date', date],
    ['url', address],
    ['pages', paragraphs],
    ['entrysubtype', kind === 'article' ? 'newspaper' : undefined],
    ['langid', 'chinese'],
    ['language', 'zh-CN'],
    ['note', escaped(remarks.join('；'))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${kind === 'official' ? 'techreport' : 'article'}{${key},`, ...lines, '}', ''].join('\n');
}

function kept(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escaped(text)}}`;
}

/** LaTeX's ten special characters, each written so that it is set as itself. */
function escaped(text: string): string {
  return text.replaceAll(/[\\{}$&%#_~^]/gu, (special) => ESCAPED[special] ?? `\\${special}`);
}
