import type { Catalogue, Document } from '#catalogue/catalogue.ts';
import { documentsPage as words } from '#words/documents-page.ts';
import { partsText, withNote } from '#words/lists.ts';
import { kindNames, levelNames } from '#words/names.ts';
import type { Addresses } from './addresses.ts';
import { datedFact } from './quotation.ts';

/** A document as lists show it. */
export interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly href: string;
  readonly by: string;
  readonly issued: string;
  readonly place: string;
  readonly about: string;
  readonly counts: readonly { readonly name: string; readonly count: number }[];
  readonly isArticle: boolean;
}

export function documentRow(document: Document, addresses: Addresses): DocumentRow {
  return {
    id: document.id,
    title: document.title,
    short: document.short,
    href: addresses.document(document.id),
    by: document.author ? partsText([document.author.name, document.author.post]) : document.issuer,
    issued: datedFact(document.issued),
    place: placeOf(document),
    about: document.about,
    counts: countsOf(document),
    isArticle: document.rights === 'quotation',
  };
}

/** How many measures and how many requirements a document has. */
export function countsOf({ measures }: Document): { name: string; count: number }[] {
  const requirements = measures.filter(({ kind }) => kind === 'requirement').length;
  return [
    { name: kindNames.measure, count: measures.length - requirements },
    { name: kindNames.requirement, count: requirements },
  ].filter(({ count }) => count > 0);
}

/** The place that a document is for, and its level where the place does not say it. */
export function placeOf({ place: { name, level } }: Document): string {
  return name === levelNames[level] ? name : withNote(name, levelNames[level]);
}

/** Everything that `/documents/` shows: official documents apart from signed articles. */
export function documentsPage(catalogue: Catalogue, addresses: Addresses) {
  const rows = catalogue.documents.map((document) => documentRow(document, addresses));
  return {
    title: words.title,
    description: words.description(catalogue.site.subject),
    crumbs: [],
    official: rows.filter(({ isArticle }) => !isArticle),
    articles: rows.filter(({ isArticle }) => isArticle),
  };
}
