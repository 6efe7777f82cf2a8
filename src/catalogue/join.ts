import type { Body } from '#domain/body.ts';
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
  const written = new Map(values.measures.map((measure) => [`${measure.document}/${measure.record.number}`, measure]));
  const documents = [...values.documents]
    .sort((a, b) => a.record.order - b.record.order)
    .map((value) => joinDocument(value, written, themes, bodies));
  return {
    site: values.site,
    documents,
    measures: documents.flatMap(({ measures }) => measures),
    themes: values.themes,
    bodies: values.bodies,
    glossary: [...values.glossary].sort((a, b) => compare(a.pinyin, b.pinyin)),
  };
}

function joinDocument(
  { id, record, repairs, source }: DocumentValue,
  written: ReadonlyMap<string, MeasureValue>,
  themes: ReadonlyMap<string, Theme>,
  bodies: ReadonlyMap<string, Body>,
): Document {
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
    const value = written.get(`${id}/${span.number}`);
    if (value) measures.push(joinMeasure(document, span, value, themes, bodies));
  }
  return document;
}

function joinMeasure(
  document: Document,
  span: Span,
  { record, parts }: MeasureValue,
  themes: ReadonlyMap<string, Theme>,
  bodies: ReadonlyMap<string, Body>,
): Measure {
  const quote = quoteOf(span);
  return {
    id: `${document.id}/${span.number}`,
    document,
    number: span.number,
    kind: span.kind,
    title: record.title,
    summary: record.summary,
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
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
