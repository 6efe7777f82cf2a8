import type { Catalogue, Document } from '#catalogue/catalogue.ts';
import { levelNames } from '#text/names.ts';
import type { Addresses } from './addresses.ts';
import { countsOf } from './document-page.ts';
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
    place: `${document.region}（${levelNames[document.level]}）`,
    about: document.about,
    counts: countsOf(document),
    isArticle: document.rights === 'quotation',
  };
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
