import type { Catalogue, Document, Measure } from '#catalogue/catalogue.ts';
import { packageAddress, packageNames, type ArchivedSnapshot } from '#domain/archive-record.ts';
import { citations } from '#words/citations.ts';
import { citedParagraphs } from '#words/paragraphs.ts';
import { recordedFact } from '#domain/recorded-fact.ts';
import { displayed } from '#source-text/display.ts';
import { fullAddress, type PortalPlace } from '#views/portal.ts';

const { remarks, undated } = citations;

/** What every style of citation is written from. What the source does not say is `undefined`, never guessed. */
export interface CitedWork {
  /** The portal's own: `<document>`, `<document>/<number>`. */
  readonly id: string;
  /** A key that no other work of the portal has, in letters, digits and hyphens. */
  readonly key: string;
  /** An official document, or a signed article of a newspaper. */
  readonly kind: 'official' | 'article';
  /** The issuing organ, or the author of a signed article. */
  readonly creator: string | undefined;
  /** The title of the document; in brackets where it is the portal's own name for it. */
  readonly title: string;
  /** The source's own heading of the part that is cited. */
  readonly part: string | undefined;
  /** The paragraphs of the archived text that are cited: `第12段`, `第12-14段`; absent for a whole document. */
  readonly paragraphs: string | undefined;
  /** 发文字号 */
  readonly number: string | undefined;
  /** 成文日期 of an official document, the day of publication of an article: as exact as the source. */
  readonly date: string | undefined;
  /** The permalink: complete where the host is known, otherwise from the host's root. */
  readonly address: string;
  /** Where the text was found: an address, otherwise a name. */
  readonly source: string | undefined;
  readonly dataDate: string;
  /** What else a reader needs to check the citation; each a phrase of its own. */
  readonly remarks: readonly string[];
}

/** What citations need to know besides the work itself. */
export type CitingPortal = PortalPlace & { readonly catalogue: Pick<Catalogue, 'site' | 'archive'> };

export function citedDocument(document: Document, portal: CitingPortal): CitedWork {
  const snapshot = latest(portal, ({ holding }) => holding.documents[document.id] === document.sha256);
  return {
    ...common(document, portal),
    id: document.id,
    key: document.id,
    part: undefined,
    paragraphs: undefined,
    address: fullAddress(portal.addresses.document(document.id), portal),
    remarks: [
      ...remarksOn(document),
      remarks.textHash(document.sha256),
      remarks.dataDate(portal.catalogue.site.dataDate),
      ...snapshot,
    ],
  };
}

export function citedMeasure(measure: Measure, portal: CitingPortal): CitedWork {
  const { document, span, quoteSha256 } = measure;
  const snapshot = latest(portal, ({ holding }) => holding.measures[measure.id]?.quote === quoteSha256);
  const paragraphs = paragraphsOf(measure);
  return {
    ...common(document, portal),
    id: measure.id,
    key: measure.id.replace('/', '-'),
    part: span.heading === '' ? undefined : displayed(span.heading),
    paragraphs,
    address: fullAddress(portal.addresses.measure(measure.id), portal),
    remarks: [
      ...remarksOn(document),
      remarks.id(measure.id),
      remarks.paragraphs(paragraphs),
      remarks.quoteHash(quoteSha256),
      remarks.dataDate(portal.catalogue.site.dataDate),
      ...snapshot,
    ],
  };
}

/** Title and part as one line, for styles that have one field for both; the paragraph is said apart, as a place in it. */
export function wholeTitle({ title, part }: CitedWork): string {
  return [title, part].filter((text) => text !== undefined).join('：');
}

function common(document: Document, { catalogue }: CitingPortal) {
  return {
    kind: document.author ? 'article' : 'official',
    creator: document.author ? document.author.name : recordedFact(document.issuer),
    title: document.titleNote === undefined ? document.title : `[${document.title}]`,
    number: recordedFact(document.documentNumber),
    date: (document.author ? document.published : document.issued).date,
    source: document.source.address ?? recordedFact(document.source.publisher),
    dataDate: catalogue.site.dataDate,
  } as const;
}

function remarksOn(document: Document): string[] {
  const { author, issuer, documentNumber, issued, published, source, titleNote } = document;
  if (author) {
    return [
      remarks.author(author.name, author.post),
      remarks.source(source.publisher),
      ...dateRemark(remarks.published, published),
    ];
  }
  return [
    ...(titleNote === undefined ? [] : [remarks.title(titleNote.replace(/。$/u, ''))]),
    ...(recordedFact(issuer) === undefined ? [remarks.issuer(issuer)] : []),
    ...(recordedFact(documentNumber) === undefined ? [remarks.documentNumber(documentNumber)] : []),
    ...dateRemark(remarks.issued, issued),
  ];
}

function dateRemark(remark: (said: string) => string, { date, note }: Document['issued']): string[] {
  const said = note ?? (date ? undefined : undated);
  return said === undefined ? [] : [remark(said)];
}

function paragraphsOf({ span }: Measure): string {
  const [first] = span.paragraphs;
  const last = span.paragraphs.at(-1) ?? first;
  return citedParagraphs(first.number, last.number);
}

/** The zip of the latest published snapshot that holds these very words, with its hash. */
function latest({ catalogue }: CitingPortal, holds: (one: ArchivedSnapshot) => boolean): string[] {
  const snapshot = catalogue.archive.findLast(holds);
  const zip = snapshot?.packages.find(({ name }) => name === packageNames(snapshot.date).zip);
  if (!snapshot || !zip) return [];
  return [remarks.snapshot(snapshot.date, packageAddress(snapshot, zip), zip.sha256)];
}
