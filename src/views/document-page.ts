import type { Catalogue, Document } from '#catalogue/catalogue.ts';
import { displayed } from '#source-text/display.ts';
import type { Paragraph, Section } from '#source-text/outline.ts';
import { titleOf } from '#source-text/spans.ts';
import { documentPage as words, restoration } from '#words/document-page.ts';
import { partsText, withNote } from '#words/lists.ts';
import { dateText } from '#words/dates.ts';
import { elementLedger } from '#words/element-ledger.ts';
import { documentFactNames as factNames, operatorNames, termNames } from '#words/names.ts';
import { rawLineName } from '#words/paragraphs.ts';
import { siteFrame } from '#words/site-frame.ts';
import type { Addresses } from './addresses.ts';
import { validityText } from './validity.ts';
import { archivedIn } from './archived.ts';
import { datedPromises } from './dated-promises.ts';
import { countsOf, placeOf } from './documents-page.ts';
import { calendarLink, documentDates, documentFeed, feedLink } from './feeds.ts';
import { stateCountsView, type StateCountsView } from './assessment.ts';
import { measureRow, type MeasureRow } from './measure-row.ts';
import { dayView, type DayView, type Link, type PageMeta } from './page.ts';
import { datedFact } from './quotation.ts';

/** A part of a document's outline: a heading of the source, the measures in it, the parts below it. */
export interface OutlineEntry {
  readonly title: string;
  readonly href: string | undefined;
  readonly measure: MeasureRow | undefined;
  readonly entries: readonly OutlineEntry[];
}

/** One paragraph of a full text; headings know their depth. */
export interface FullTextParagraph {
  readonly number: number;
  readonly anchor: string;
  readonly text: string;
  readonly depth: number | undefined;
  readonly measure: Link | undefined;
}

/** Everything that `/documents/<document>/` shows. */
export interface DocumentPage extends PageMeta {
  readonly id: string;
  readonly isDraft: boolean;
  readonly about: string;
  readonly metadata: readonly { readonly name: string; readonly value: string; readonly href?: string | undefined }[];
  readonly counts: readonly { readonly name: string; readonly count: number }[];
  /** Which of its items have no page yet; absent where each has one. */
  readonly unwritten: string | undefined;
  readonly states: StateCountsView;
  readonly dataDate: DayView;
  readonly outline: readonly OutlineEntry[];
  /** Empty where the document may only be quoted measure by measure. */
  readonly fullText: readonly FullTextParagraph[];
  readonly repairs: readonly {
    readonly where: string;
    readonly before: string;
    readonly after: string;
    readonly why: string;
  }[];
  readonly joins: readonly string[];
  readonly slips: readonly { readonly words: string; readonly likely: string }[];
  /** Dated or counted commitments outside the numbered measures. */
  readonly commitments: readonly {
    readonly text: string;
    readonly words: string;
    readonly howMuch: string | undefined;
    readonly byWhen: string | undefined;
  }[];
  readonly restorations: readonly string[];
  readonly sha256: string;
}

export function documentPage(catalogue: Catalogue, addresses: Addresses, document: Document): DocumentPage {
  const rows = new Map(
    document.measures.map((measure) => [measure.span.paragraphs[0].number, measureRow(measure, addresses)]),
  );
  const published = document.rights === 'official';
  return {
    id: document.id,
    isDraft: document.draft === true,
    title: document.title,
    description: document.about,
    card: addresses.card(document.id),
    crumbs: [{ name: siteFrame.sections.documents, href: addresses.documents }],
    feeds: [
      feedLink(documentFeed(document), addresses),
      ...(datedPromises(catalogue).some((promise) => promise.document === document)
        ? [calendarLink(documentDates(document), addresses)]
        : []),
    ],
    about: document.about,
    metadata: [
      ...metadataOf(document),
      ...archivedFact(archivedIn(catalogue, addresses, addresses.document(document.id))),
    ],
    commitments: document.commitments.map(({ text, words, target, due }) => ({
      text,
      words: displayed(words),
      howMuch: target && elementLedger.target(target.metric, operatorNames[target.operator], target.value, target.unit),
      byWhen: due && elementLedger.withWords(dateText(due.date), displayed(due.words)),
    })),
    counts: countsOf(document),
    unwritten: document.unwritten.length > 0 ? words.unwritten(document.unwritten, published) : undefined,
    states: stateCountsView(document.measures),
    dataDate: dayView(catalogue.site.dataDate),
    outline: document.outline.sections.flatMap((section) => outlineEntry(section, rows, published)),
    fullText: published ? fullText(document, rows) : [],
    repairs: document.repairs.repairs.map(({ line, before, after, why }) => ({
      where: rawLineName(line),
      before,
      after,
      why,
    })),
    joins: document.repairs.passages.flatMap(({ why }) => why ?? []),
    slips: document.repairs.slips.map(({ words, likely }) => ({ words: displayed(words), likely: displayed(likely) })),
    restorations: document.restoration.map((step) => restoration.steps[step]),
    sha256: document.sha256,
  };
}

/** A document’s official metadata, under its official names. */
export function metadataOf(document: Document): DocumentPage['metadata'] {
  return [
    {
      name: factNames.title,
      value: document.titleNote ? withNote(document.title, document.titleNote) : document.title,
    },
    document.author
      ? { name: factNames.author, value: partsText([document.author.name, document.author.post]) }
      : { name: factNames.issuer, value: document.issuer },
    { name: factNames.documentNumber, value: document.documentNumber },
    { name: factNames.issued, value: datedFact(document.issued) },
    { name: factNames.published, value: datedFact(document.published) },
    { name: factNames.validity, value: validityText(document.validity) },
    { name: factNames.region, value: placeOf(document) },
    ...(document.term ? [{ name: termNames[document.term.binds], value: displayed(document.term.words) }] : []),
    { name: factNames.source, value: document.source.publisher, href: document.source.address },
    ...(document.source.note ? [{ name: factNames.sourceNote, value: document.source.note }] : []),
  ];
}

function archivedFact(archived: Link | undefined): DocumentPage['metadata'] {
  return archived ? [{ name: siteFrame.archived, value: archived.name, href: archived.href }] : [];
}

function outlineEntry(section: Section, rows: ReadonlyMap<number, MeasureRow>, published: boolean): OutlineEntry[] {
  const [first] = section.paragraphs;
  const opened = section.paragraphs.slice(1).flatMap(({ number }) => {
    const measure = rows.get(number);
    return measure ? [{ title: measure.title, href: undefined, measure, entries: [] }] : [];
  });
  return [
    {
      title: displayed(titleOf(section)),
      href: published ? `#p-${first.number}` : undefined,
      measure: rows.get(first.number),
      entries: [...opened, ...section.children.flatMap((child) => outlineEntry(child, rows, published))],
    },
  ];
}

function fullText(document: Document, rows: ReadonlyMap<number, MeasureRow>): FullTextParagraph[] {
  const depths = headingDepths(document.outline.sections);
  return document.paragraphs.map(({ number, text }: Paragraph) => {
    const measure = rows.get(number);
    return {
      number,
      anchor: `p-${number}`,
      text: displayed(text),
      depth: depths.get(number),
      measure: measure && { name: measure.title, href: measure.href },
    };
  });
}

/** The paragraphs that are nothing but a heading, with their depth from 0. */
function headingDepths(sections: readonly Section[], depth = 0): Map<number, number> {
  const depths = new Map<number, number>();
  for (const section of sections) {
    const [first] = section.paragraphs;
    if (section.children.length > 0 && !first.text.slice(0, -1).includes('。')) depths.set(first.number, depth);
    else if (depth === 0) depths.set(first.number, depth);
    for (const [number, below] of headingDepths(section.children, depth + 1)) depths.set(number, below);
  }
  return depths;
}
