import type { Catalogue, Document, Measure } from '#catalogue/catalogue.ts';
import { packageAddress, packageNames, type ArchivedSnapshot } from '#domain/archive-record.ts';
import { stated } from '#domain/stated.ts';
import { displayed } from '#source-text/display.ts';
import type { Addresses } from '#views/addresses.ts';

/** What every style of citation is written from. What the source does not say is `undefined`, never guessed. */
export interface CitedWork {
  /** The portal's own: `moj-2018`, `moj-2018/16`. */
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
export interface CitedFrom {
  readonly catalogue: Pick<Catalogue, 'site' | 'archive'>;
  readonly addresses: Addresses;
  /** The portal's scheme and host; without it addresses stay paths. */
  readonly host: URL | undefined;
}

export function citedDocument(document: Document, from: CitedFrom): CitedWork {
  const snapshot = latest(from, ({ holding }) => holding.documents[document.id] === document.sha256);
  return {
    ...common(document, from),
    id: document.id,
    key: document.id,
    part: undefined,
    paragraphs: undefined,
    address: absolute(from.addresses.document(document.id), from.host),
    remarks: [
      ...remarksOn(document),
      `存档原文的 SHA-256：${document.sha256}`,
      `数据日期：${from.catalogue.site.dataDate}`,
      ...snapshot,
    ],
  };
}

export function citedMeasure(measure: Measure, from: CitedFrom): CitedWork {
  const { document, span, quoteSha256 } = measure;
  const snapshot = latest(from, ({ holding }) => holding.measures[measure.id]?.quote === quoteSha256);
  const paragraphs = paragraphsOf(measure);
  return {
    ...common(document, from),
    id: measure.id,
    key: measure.id.replace('/', '-'),
    part: span.heading === '' ? undefined : displayed(span.heading),
    paragraphs,
    address: absolute(from.addresses.measure(measure.id), from.host),
    remarks: [
      ...remarksOn(document),
      `本站编号：${measure.id}`,
      `段号：本站存档原文${paragraphs}`,
      `本条原文的 SHA-256：${quoteSha256}`,
      `数据日期：${from.catalogue.site.dataDate}`,
      ...snapshot,
    ],
  };
}

/** Title and part as one line, for styles that have one field for both; works of one document never share it. */
export function wholeTitle({ title, part, paragraphs }: CitedWork): string {
  return [title, part ?? paragraphs].filter((text) => text !== undefined).join('：');
}

function common(document: Document, { catalogue }: CitedFrom) {
  return {
    kind: document.author ? 'article' : 'official',
    creator: document.author ? document.author.name : stated(document.issuer),
    title: document.titleNote === undefined ? document.title : `[${document.title}]`,
    number: stated(document.documentNumber),
    date: (document.author ? document.published : document.issued).date,
    source: document.source.address ?? stated(document.source.publisher),
    dataDate: catalogue.site.dataDate,
  } as const;
}

function remarksOn(document: Document): string[] {
  const { author, issuer, documentNumber, issued, published, source, titleNote } = document;
  if (author) {
    return [`作者：${author.name}，${author.post}`, `来源：${source.publisher}`, ...dateRemark('发表日期', published)];
  }
  return [
    ...(titleNote === undefined ? [] : [`题名：${titleNote.replace(/。$/u, '')}`]),
    ...(stated(issuer) === undefined ? [`发文机关：${issuer}`] : []),
    ...(stated(documentNumber) === undefined ? [`发文字号：${documentNumber}`] : []),
    ...dateRemark('成文日期', issued),
  ];
}

function dateRemark(name: string, { date, note }: Document['issued']): string[] {
  const said = note ?? (date ? undefined : '未载明');
  return said === undefined ? [] : [`${name}：${said}`];
}

function paragraphsOf({ span }: Measure): string {
  const [first] = span.paragraphs;
  const last = span.paragraphs.at(-1) ?? first;
  return first === last ? `第${first.number}段` : `第${first.number}-${last.number}段`;
}

function absolute(path: string, host: URL | undefined): string {
  return host ? new URL(path, host).href : path;
}

/** The zip of the latest published snapshot that holds these very words, with its hash. */
function latest({ catalogue }: CitedFrom, holds: (one: ArchivedSnapshot) => boolean): string[] {
  const snapshot = catalogue.archive.findLast(holds);
  const zip = snapshot?.packages.find(({ name }) => name === packageNames(snapshot.date).zip);
  if (!snapshot || !zip) return [];
  return [`存档（数据日期 ${snapshot.date}）：${packageAddress(snapshot, zip)} SHA-256：${zip.sha256}`];
}
