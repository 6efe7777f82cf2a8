import { citations } from '#words/citations.ts';
import { dateText } from '#words/dates.ts';
import type { Addresses } from '#views/addresses.ts';
import type { CitationView } from '#views/citation-view.ts';
import { wholeTitle, type CitedWork } from './cited-work.ts';
import { gbt7714Of2025 } from './gbt7714-2025.ts';
import { citationFiles, citationStyles } from './styles.ts';

/**
 * What the page of a work says of how to cite it.
 *
 * @param path of that page on this build.
 */
export function citationView(work: CitedWork, path: string, addresses: Addresses): CitationView {
  return {
    text: gbt7714Of2025(work).trimEnd(),
    permalink: { name: work.address, href: path },
    hostless: work.address === path,
    dataDate: dateText(work.dataDate),
    files: citationFiles.map((file) => ({ name: citationStyles[file].name, href: addresses.citation(work.id, file) })),
  };
}

/**
 * The meta elements by which programs save the page as what it cites: Dublin Core (`DC.`) and those of Highwire (`citation_`). By
 * `DC.type` and `citation_technical_report_institution` Zotero takes an official document for a report, by `DC.type` alone
 * an article for one of a newspaper. What is unknown has no element, but for the date: without one Zotero takes that of the page's
 * first `time` element (zotero/translators, Embedded Metadata.js, `addLowQualityMetadata`), which is one of some evidence. Not the note of why there is no date: a program would read a day in it.
 */
export function citationMetaTags(work: CitedWork): { name: string; content: string }[] {
  const isArticle = work.kind === 'article';
  const title = wholeTitle(work);
  const complete = URL.canParse(work.address) ? work.address : undefined;
  const tags: [string, string | undefined][] = [
    ['DC.type', isArticle ? 'newspaperArticle' : 'report'],
    ['DC.title', title],
    ['DC.creator', work.creator],
    ['DC.date', work.date ?? citations.undated],
    ['DC.identifier', complete ?? work.id],
    ['DC.source', work.source],
    ['DC.language', 'zh-CN'],
    ['DC.rights', isArticle ? citations.rights.article : citations.rights.official],
    ['citation_title', title],
    ['citation_author', work.creator],
    ['citation_technical_report_institution', isArticle ? undefined : work.creator],
    ['citation_technical_report_number', work.number],
    ['citation_firstpage', work.paragraphs],
    ['citation_publication_date', work.date?.replaceAll('-', '/')],
    ['citation_public_url', complete],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}
