import type { Catalogue, Document } from '#catalogue/catalogue.ts';
import { levelNames } from '#text/names.ts';
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
    by: document.author ? `${document.author.name}，${document.author.post}` : document.issuer,
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
    { name: '举措', count: measures.length - requirements },
    { name: '组织实施要求', count: requirements },
  ].filter(({ count }) => count > 0);
}

/** The place that a document is for, and its level where the place does not say it. */
export function placeOf({ region, level }: Document): string {
  return region === levelNames[level] ? region : `${region}（${levelNames[level]}）`;
}

/** Everything that `/documents/` shows: official documents apart from signed articles. */
export function documentsPage(catalogue: Catalogue, addresses: Addresses) {
  const rows = catalogue.documents.map((document) => documentRow(document, addresses));
  return {
    title: '文件',
    description: '本站收录的司法改革文件和署名文章，附标题、发文机关、发文字号、成文日期和举措数。',
    crumbs: [],
    official: rows.filter(({ isArticle }) => !isArticle),
    articles: rows.filter(({ isArticle }) => isArticle),
  };
}
