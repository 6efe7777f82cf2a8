import type { Body } from '#domain/body.ts';
import type { Element } from '#domain/element.ts';
import type { Ledger } from '#domain/evidence.ts';
import { inTextOrder } from '#domain/text-order.ts';
import { assess, history, type Recorded } from '#domain/measure-state.ts';
import type { Theme } from '#domain/theme.ts';
import type { ContentValues, DocumentValue, MeasureValue } from '#records/values.ts';
import { archivedText, sha256 } from '#source-text/archive-hash.ts';
import { outlineOf } from '#source-text/outline.ts';
import { quoteOf, spansOf, type Span } from '#source-text/spans.ts';
import type { Catalogue, Document, Measure } from './catalogue.ts';

/** Joins records to what they refer to. The records have passed `checkContent`; what does not join is left out. */
export function joinCatalogue(values: ContentValues): Catalogue {
  const themes = new Map(values.themes.map((theme) => [theme.id, theme]));
  const bodies = new Map(values.bodies.map((body) => [body.id, body]));
  const registers: Registers = {
    themes,
    bodies,
    measures: new Map(values.measures.map((measure) => [`${measure.document}/${measure.record.number}`, measure])),
    ledgers: new Map(values.ledgers.map((ledger) => [`${ledger.document}/${ledger.number}`, ledger])),
    dataDate: values.site.dataDate,
  };
  const documents = [...values.documents]
    .sort((a, b) => a.record.order - b.record.order)
    .map((value) => joinDocument(value, registers));
  return {
    site: values.site,
    documents,
    measures: documents.flatMap(({ measures }) => measures),
    themes: values.themes,
    bodies: values.bodies,
    glossary: [...values.glossary].sort((a, b) => inTextOrder(a.pinyin, b.pinyin)),
    corrections: values.corrections,
    leftOut: values.leftOut,
    lexicon: values.lexicon,
    archive: values.archive,
  };
}

/** What records refer to, by id. */
interface Registers {
  readonly themes: ReadonlyMap<string, Theme>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly measures: ReadonlyMap<string, MeasureValue>;
  readonly ledgers: ReadonlyMap<string, Ledger>;
  readonly dataDate: string;
}

function joinDocument({ id, record, repairs, source }: DocumentValue, registers: Registers): Document {
  const text = archivedText(source);
  const measures: Measure[] = [];
  const document: Document = {
    ...record,
    id,
    repairs,
    paragraphs: text.split('\n').map((line, at) => ({ number: at + 1, text: line })),
    outline: outlineOf(text),
    measures,
  };
  for (const span of spansOf(text, record.numbering)) {
    const value = registers.measures.get(`${id}/${span.number}`);
    if (value) measures.push(joinMeasure(document, span, value, registers));
  }
  return document;
}

function joinMeasure(
  document: Document,
  span: Span,
  { record, parts }: MeasureValue,
  { themes, bodies, ledgers, dataDate }: Registers,
): Measure {
  const quote = quoteOf(span);
  const id = `${document.id}/${span.number}`;
  const ledger = ledgers.get(id) ?? { evidence: [], statements: [], searches: [] };
  const recorded = recordedOf(record.elements, ledger);
  return {
    id,
    document,
    number: span.number,
    kind: span.kind,
    title: record.title,
    summary: record.summary,
    questions: record.questions ?? [],
    span,
    quote,
    quoteSha256: sha256(quote),
    themes: record.themes.flatMap((id) => themes.get(id) ?? []),
    bodies: record.bodies.flatMap(({ id, role }) => {
      const body = bodies.get(id);
      return body ? [{ body, role }] : [];
    }),
    elements: record.elements,
    parts,
    ledger,
    assessment: assess(recorded, dataDate),
    history: history(recorded, dataDate),
  };
}

/** What the rule looks at, of a measure's elements and its ledger. */
export function recordedOf(elements: readonly Element[], ledger: Ledger): Recorded {
  return {
    elements: elements.map(({ id, core }) => ({ id, core })),
    facts: ledger.evidence,
    searches: ledger.searches.filter(({ found }) => !found).map(({ date }) => date),
  };
}
