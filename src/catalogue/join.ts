import type { Body } from '#domain/body.ts';
import type { DocumentRecord } from '#domain/document.ts';
import { lastDay } from '#domain/calendar.ts';
import type { ReportingCycle } from '#domain/disclosure.ts';
import type { Cycle, Element } from '#domain/element.ts';
import type { Ledger } from '#domain/evidence.ts';
import { inTextOrder } from '#domain/text-order.ts';
import { assess, history, type Recorded } from '#domain/measure-state.ts';
import type { Repairs } from '#domain/restoration.ts';
import type { Place } from '#domain/place.ts';
import type { Theme } from '#domain/theme.ts';
import { registry, type KindName, type ValueOf } from './registry.ts';
import { onlyValue, recordsOf, type ContentValues } from './values.ts';
import { archivedText } from '#source-text/archive-file.ts';
import { sha256Of } from '#files/hash.ts';
import { outlineOf } from '#source-text/outline.ts';
import { quoteOf, spansOf, type Span } from '#source-text/spans.ts';
import type { Catalogue, Document, Measure } from './catalogue.ts';

/** Joins records to what they refer to. The records have passed `checkContent`; what does not join is left out. */
export function joinCatalogue(values: ContentValues): Catalogue {
  const of = <K extends KindName>(kind: K) => recordsOf(values, kind);
  const site = onlyValue(of('site'));
  const places = onlyValue(of('places'));
  const themes = onlyValue(of('themes'));
  const bodies = onlyValue(of('bodies'));
  const registers: Registers = {
    places: byId(places),
    themes: byId(themes),
    bodies: byId(bodies),
    sources: byName(of('sources')),
    repairs: byName(of('repairs')),
    measures: byName(of('measures')),
    ledgers: byName(of('progress')),
    dataDate: site.dataDate,
  };
  const documents = of('documents')
    .sort((a, b) => inOrder(a.value, b.value))
    .flatMap(({ names, value }) => joinDocument(names.document, value, registers) ?? []);
  const holdings = byName(of('holdings'));
  const measures = documents.flatMap((document) => document.measures);
  // A theme of drafts alone has no page yet.
  const used = new Set(measures.flatMap((measure) => measure.themes.map(({ id }) => id)));
  return {
    site: { ...site, questions: site.questions.filter(({ theme }) => used.has(theme)) },
    hasDrafts: documents.some(({ draft }) => draft) || measures.some(({ isDraft }) => isDraft),
    documents,
    measures,
    places,
    themes: themes.filter(({ id }) => used.has(id)),
    bodies,
    instruments: onlyValue(of('instruments')),
    glossary: [...onlyValue(of('glossary'))].sort((a, b) => inTextOrder(a.pinyin, b.pinyin)),
    corrections: onlyValue(of('corrections')),
    leftOut: onlyValue(of('leftOut')),
    removed: onlyValue(of('removed')),
    lexicon: onlyValue(of('lexicon')),
    archive: onlyValue(of('archive')).flatMap((entry) => {
      const holding = holdings.get(entry.date);
      return holding ? [{ ...entry, holding }] : [];
    }),
  };
}

/** By the order that is said, then by the day of issue, else of publication; what has neither comes last. */
function inOrder(a: DocumentRecord, b: DocumentRecord): number {
  const [first, second] = [a, b].map(({ order = Infinity }) => order) as [number, number];
  if (first !== second) return first - second;
  const [earlier, later] = [a, b].map(({ issued, published }) => issued.date ?? published.date ?? '9999');
  return inTextOrder(earlier ?? '', later ?? '');
}

/** What records refer to, by id. */
interface Registers {
  readonly places: ReadonlyMap<string, Place>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly sources: ReadonlyMap<string, string>;
  readonly repairs: ReadonlyMap<string, Repairs>;
  readonly measures: ReadonlyMap<string, ValueOf<'measures'>>;
  readonly ledgers: ReadonlyMap<string, Ledger>;
  readonly dataDate: string;
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Values by the name of their file, or by its names joined: `<document>/<number>`. */
function byName<T>(records: readonly { readonly names: object; readonly value: T }[]): ReadonlyMap<string, T> {
  return new Map(records.map(({ names, value }) => [Object.values(names).join('/'), value]));
}

function joinDocument(id: string, record: DocumentRecord, registers: Registers): Document | undefined {
  const place = registers.places.get(record.place);
  const source = registers.sources.get(id);
  if (!place || source === undefined) return undefined;
  const text = archivedText(source);
  const measures: Measure[] = [];
  const unwritten: string[] = [];
  const document: Document = {
    ...record,
    id,
    place,
    repairs: registers.repairs.get(id) ?? registry.repairs.absent,
    paragraphs: text.split('\n').map((line, at) => ({ number: at + 1, text: line })),
    outline: outlineOf(text),
    unwritten,
    measures,
  };
  for (const span of spansOf(text, record.numbering)) {
    const value = registers.measures.get(`${id}/${span.number}`);
    if (value) measures.push(joinMeasure(document, span, value, registers));
    else unwritten.push(span.number);
  }
  return document;
}

function joinMeasure(
  document: Document,
  span: Span,
  record: ValueOf<'measures'>,
  { themes, bodies, ledgers, dataDate }: Registers,
): Measure {
  const quote = quoteOf(span);
  const id = `${document.id}/${span.number}`;
  const ledger = ledgers.get(id) ?? registry.progress.absent;
  const elements = inOrderOfText(record.elements, quote);
  const recorded = recordedOf(elements, ledger, document);
  return {
    id,
    isDraft: (record.draft ?? document.draft) === true,
    document,
    number: span.number,
    kind: span.kind,
    title: record.title,
    summary: record.summary,
    questions: record.questions ?? [],
    span,
    quote,
    quoteSha256: sha256Of(quote),
    themes: record.themes.flatMap((id) => themes.get(id) ?? []),
    bodies: record.bodies.flatMap(({ id, role }) => {
      const body = bodies.get(id);
      return body ? [{ body, role }] : [];
    }),
    elements,
    parts: record.parts,
    ledger,
    assessment: assess(recorded, dataDate),
    history: history(recorded, dataDate),
  };
}

/** Elements as their words follow each other in the text; the check has seen that they stand in it. */
function inOrderOfText(elements: readonly Element[], quote: string): readonly Element[] {
  return [...elements].sort((a, b) => quote.indexOf(a.words) - quote.indexOf(b.words));
}

/** What the rule looks at, of a measure's elements, its ledger and its document's term. */
export function recordedOf(elements: readonly Element[], ledger: Ledger, document: Dated): Recorded {
  return {
    promises: elements.map(({ id, core, shownBy, target, cycle }) => ({
      id,
      core,
      shownBy,
      ...(target && { target: { operator: target.operator, value: target.value, unit: target.unit } }),
      ...(cycle && { cycle: reportingCycle(cycle, document) }),
    })),
    facts: ledger.evidence,
    searches: ledger.searches,
    start: startOf(document),
  };
}

type Dated = Pick<DocumentRecord, 'issued' | 'published' | 'term'>;

/** From when a document speaks: its term's own start, else the day it was issued, else published; as exact as it is known. */
export function startOf({ issued, published, term }: Dated): string | undefined {
  return term?.from ?? issued.date ?? published.date;
}

/** A cycle's reports are due until the text's own end, else the end of the document's term, else that of its year. */
function reportingCycle({ every, until }: Cycle, document: Dated): ReportingCycle | undefined {
  const from = startOf(document);
  return from === undefined
    ? undefined
    : { every, from, until: until ?? document.term?.due ?? lastDay(from.slice(0, 4)) };
}
