import type { Catalogue, Document, Measure } from '#catalogue/catalogue.ts';
import type { Element } from '#domain/element.ts';
import { lastDue } from '#domain/timeliness.ts';
import { displayed } from '#source-text/display.ts';
import { listText } from '#words/lists.ts';
import { bodyLevelNames, foundNames, summaryNames } from '#words/names.ts';
import { searchResults } from '#words/search-results.ts';
import type { Addresses } from '#views/addresses.ts';
import type { FieldName } from './fields.ts';

/** A stretch of a record's text, and the place on its page that it leads to. */
export interface Block {
  readonly text: string;
  readonly anchor?: string;
}

/** One page (or one entry of a page) as the search index holds it. */
export interface SearchRecord {
  readonly href: string;
  readonly title: string;
  /** What kind of thing it is, as the interface names it. */
  readonly kind: string;
  /** Where it belongs, shown beside the title. */
  readonly place: string;
  readonly document?: string;
  readonly themes: readonly string[];
  readonly bodies: readonly string[];
  /** What its core promises come to. */
  readonly state?: string;
  /** The last due date of its elements. */
  readonly due?: string;
  readonly fields: Readonly<Partial<Record<FieldName, readonly Block[]>>>;
}

/** Everything that can be found, in document order. */
export function searchRecords(catalogue: Catalogue, addresses: Addresses): SearchRecord[] {
  return [
    ...catalogue.measures.map((measure) => measureRecord(measure, addresses)),
    ...catalogue.documents.map((document) => documentRecord(document, addresses)),
    ...catalogue.themes.map(({ id, name, sentence }) =>
      plainRecord(foundNames.theme, addresses.theme(id), name, searchResults.places.theme, { summary: [sentence] }),
    ),
    ...catalogue.bodies.map(({ id, name, aliases, note, level, place }) =>
      plainRecord(foundNames.body, addresses.body(id), name, level === 'class' ? bodyLevelNames.class : place, {
        heading: [listText(aliases)],
        summary: [note],
      }),
    ),
    ...catalogue.glossary.map(({ id, term, aliases, english, meaning }) =>
      plainRecord(foundNames.term, addresses.term(id), term, searchResults.places.term, {
        heading: [listText(aliases), english],
        summary: [meaning],
      }),
    ),
  ];
}

function measureRecord(measure: Measure, addresses: Addresses): SearchRecord {
  const { document, ledger } = measure;
  const due = lastDue(measure.elements);
  return {
    href: addresses.measure(measure.id),
    title: measure.title,
    kind: foundNames[measure.kind],
    place: `${document.short} ${measure.number}`,
    document: document.short,
    themes: measure.themes.map(({ name }) => name),
    bodies: measure.bodies.map(({ body }) => body.name),
    state: summaryNames[measure.assessment.summary],
    ...(due ? { due } : {}),
    fields: {
      title: [{ text: measure.title }],
      heading: [{ text: displayed(measure.span.heading) }],
      questions: measure.questions.map((text) => ({ text, anchor: 'questions' })),
      summary: [{ text: measure.summary }],
      quote: measure.span.paragraphs.map(({ number, text }) => ({ text: displayed(text), anchor: `p-${number}` })),
      themes: measure.themes.map(({ name }) => ({ text: name, anchor: 'themes' })),
      elements: measure.elements.map((element) => ({ text: elementText(element), anchor: element.id })),
      bodies: measure.bodies.map(({ body }) => ({ text: listText([body.name, ...body.aliases]), anchor: 'bodies' })),
      document: [{ text: documentText(document) }],
      parts: measure.parts.map(({ heading, content }, at) => ({
        text: `${heading}：${textOf(content)}`,
        anchor: `part-${at + 1}`,
      })),
      evidence: [
        ...ledger.evidence.flatMap(({ statement, metric, note, source }) => [
          statement,
          metric,
          note,
          sourceText(source),
        ]),
        ...ledger.statements.flatMap(({ quote, source }) => [quote, sourceText(source)]),
        ...ledger.searches.flatMap(({ where, queries, note }) => [where, ...queries, note]),
      ].flatMap((text) => (text ? [{ text, anchor: 'evidence' }] : [])),
    },
  };
}

function elementText({ text, target, due }: Element): string {
  const amount = target && `${target.metric} ${target.value}${target.unit}`;
  return [text, amount, due?.other?.why].filter((part) => part !== undefined).join('；');
}

function sourceText({ title, publisher, number }: { title: string; publisher: string; number?: string | undefined }) {
  return [title, publisher, number ?? ''].join(' ');
}

function documentText({ title, short, issuer, documentNumber, place, author }: Document): string {
  return [title, short, issuer, documentNumber, place.name, author?.name ?? ''].join('\n');
}

/** A document by its metadata and by what it says outside its measures. */
function documentRecord(document: Document, addresses: Addresses): SearchRecord {
  const measured = new Set(document.measures.flatMap(({ span }) => span.paragraphs.map(({ number }) => number)));
  const rest = document.rights === 'official' ? document.paragraphs.filter(({ number }) => !measured.has(number)) : [];
  return {
    href: addresses.document(document.id),
    title: document.title,
    kind: foundNames.document,
    place: document.place.name,
    document: document.short,
    themes: [],
    bodies: [],
    fields: {
      title: [{ text: document.title }],
      heading: [{ text: document.short }],
      summary: [{ text: document.about }],
      quote: rest.map(({ number, text }) => ({ text: displayed(text), anchor: `p-${number}` })),
      document: [{ text: documentText(document) }],
    },
  };
}

function plainRecord(
  kind: string,
  href: string,
  title: string,
  place: string,
  texts: Partial<Record<FieldName, readonly string[]>>,
): SearchRecord {
  const blocks = Object.entries(texts).map(([name, all]) => [name, all.map((text) => ({ text }))] as const);
  return {
    href,
    title,
    kind,
    place,
    themes: [],
    bodies: [],
    fields: { title: [{ text: title }], ...Object.fromEntries(blocks) },
  };
}

function textOf(nodes: readonly unknown[]): string {
  return nodes
    .map((node) => {
      const { value, children } = node as { value?: string; children?: unknown[] };
      return value ?? (children ? textOf(children) : '');
    })
    .join('');
}
