import type { Site } from '#domain/site.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { showings } from '#domain/element.ts';
import { states, summaries, RUBRIC } from '#domain/state.ts';
import type { Book } from '#typesetting/print/book.ts';
import { addressesAt } from '#views/addresses.ts';
import { measuresOn } from '#views/theme-page.ts';
import { CORPUS_PDF_KIND } from '#words/corpus-pdf-kind.ts';
import { dateText } from '#words/dates.ts';
import { stateMeanings, unassessedMeaning } from '#words/assessment.ts';
import { flagMeanings, flagNames, showingNames, stateNames, summaryNames } from '#words/names.ts';
import { print, type BookCounts } from '#words/print.ts';
import { bookDocument } from './book-document.ts';

/**
 * Everything that the catalogue holds, as a book: a title page, what a reader has to know who has nothing but these pages, then each
 * document with its metadata and its measures. Official documents stand there in full; of a signed article, only what its measures quote.
 */
export function bookOf(catalogue: Catalogue): Book {
  const { site, documents, themes } = catalogue;
  const counts = countsOf(catalogue);
  const date = dateText(site.dataDate);
  // Nothing in print leads to a page of the portal.
  const addresses = addressesAt('/');
  return {
    title: print.title(site.title, site.dataDate),
    author: site.title,
    description: print.description(site.subject, counts, date),
    keywords: print.keywords(site.subject),
    day: site.dataDate,
    language: print.language,
    region: print.region,
    cover: { title: site.title, english: site.titleEnglish, lines: [print.subtitle, print.dataDate(date)] },
    runningTitle: print.runningTitle(site.title, date),
    front: frontMatter(site, counts),
    documents: documents.map((document) => bookDocument(catalogue, addresses, document)),
    themes: themes.map((theme) => {
      const measures = measuresOn(catalogue, theme);
      return {
        name: theme.name,
        entries: documents
          .map((document) => ({
            name: document.short,
            measures: measures
              .filter((measure) => measure.document === document)
              .map(({ id, number }) => ({ id, number })),
          }))
          .filter((entry) => entry.measures.length > 0),
      };
    }),
    words: print,
  };
}

function countsOf({ documents, measures }: Catalogue): BookCounts {
  return {
    documents: documents.length,
    official: documents.filter(({ rights }) => rights === 'official').length,
    measures: measures.length,
    requirements: measures.filter(({ kind }) => kind === 'requirement').length,
    elements: measures.reduce((sum, { elements }) => sum + elements.length, 0),
    evidence: measures.reduce((sum, { ledger }) => sum + ledger.evidence.length, 0),
  };
}

function frontMatter(site: Site, counts: BookCounts): Book['front'] {
  const part = (heading: string, ...paragraphs: string[]) => ({
    heading,
    paragraphs: paragraphs.map((text) => [{ text }]),
  });
  const { name, address } = site.licence;
  const { before, after } = print.licence;
  const whose = part(print.whoseWords, print.whoseWordsText);
  const told = states.map((state) => ({ name: stateNames[state], says: stateMeanings[state].says }));
  const unassessed = { name: stateNames.unassessed, meaning: unassessedMeaning };
  const flags = (Object.keys(flagNames) as (keyof typeof flagNames)[]).map((flag) => ({
    name: flagNames[flag],
    meaning: flagMeanings[flag],
  }));
  return [
    part(print.whatThisIs, print.whatThisIsText(site, counts), print.independence),
    {
      ...whose,
      paragraphs: [
        ...whose.paragraphs,
        [{ text: before(name) }, { text: address, url: address }, { text: after(site.title) }],
      ],
    },
    part(print.checking, print.checkingText),
    part(
      print.progress,
      ...print.progressText(
        RUBRIC,
        told,
        showings.map((one) => showingNames[one]),
        summaries.toReversed().map((one) => summaryNames[one]),
      ),
      print.flagsText(unassessed, flags),
    ),
    part(print.fileFormat, print.fileFormatText(CORPUS_PDF_KIND)),
  ];
}
