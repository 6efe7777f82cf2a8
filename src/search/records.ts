import type { Catalogue, Document, Measure } from '#catalogue/catalogue.ts';
import { displayed } from '#source-text/display.ts';
import { kindNames, progressNames } from '#text/names.ts';
import type { Addresses } from '#views/addresses.ts';

/** One page (or one entry of a page) as the search index holds it. */
export interface SearchRecord {
  readonly href: string;
  readonly title: string;
  /** What kind of thing it is, as the interface names it. */
  readonly kind: string;
  /** Where it belongs, shown beside the title. */
  readonly place: string;
  readonly document: string | undefined;
  readonly themes: readonly string[];
  readonly state: string | undefined;
  /** Texts by how much a match in them counts, from 0 to 10. The first is what excerpts are taken from. */
  readonly fields: readonly { readonly weight: number; readonly text: string }[];
}

/** Everything that can be found, in document order. */
export function searchRecords(catalogue: Catalogue, addresses: Addresses): SearchRecord[] {
  return [
    ...catalogue.measures.map((measure) => measureRecord(measure, addresses)),
    ...catalogue.documents.map((document) => documentRecord(document, addresses)),
    ...catalogue.themes.map(({ id, name, sentence }) =>
      plainRecord('专题', addresses.theme(id), name, '专题', [sentence]),
    ),
    ...catalogue.bodies.map(({ id, name, aliases, note, place }) =>
      plainRecord('责任主体', addresses.body(id), name, place === '不限' ? '统称' : place, [note, aliases.join('、')]),
    ),
    ...catalogue.glossary.map(({ id, term, aliases, english, meaning }) =>
      plainRecord('词汇', addresses.term(id), term, '词汇表', [meaning, aliases.join('、'), english]),
    ),
  ];
}

function measureRecord(measure: Measure, addresses: Addresses): SearchRecord {
  return {
    href: addresses.measure(measure.id),
    title: measure.title,
    kind: kindNames[measure.kind],
    place: `${measure.document.short} ${measure.number}`,
    document: measure.document.short,
    themes: measure.themes.map(({ name }) => name),
    state: progressNames[measure.assessment.state],
    fields: [
      { weight: 2, text: displayed(measure.quote) },
      { weight: 8, text: measure.title },
      { weight: 6, text: displayed(measure.span.heading) },
      { weight: 2, text: measure.summary },
      { weight: 1, text: measure.elements.map(({ text }) => text).join('；') },
      { weight: 1, text: measure.bodies.map(({ body }) => [body.name, ...body.aliases].join('、')).join('、') },
      { weight: 0.5, text: measure.parts.map(({ content }) => textOf(content)).join('\n') },
    ],
  };
}

/** A document by its metadata and by what it says outside its measures. */
function documentRecord(document: Document, addresses: Addresses): SearchRecord {
  const measured = new Set(document.measures.flatMap(({ span }) => span.paragraphs.map(({ number }) => number)));
  const rest = document.rights === 'official' ? document.paragraphs.filter(({ number }) => !measured.has(number)) : [];
  return {
    href: addresses.document(document.id),
    title: document.title,
    kind: '文件',
    place: document.region,
    document: document.short,
    themes: [],
    state: undefined,
    fields: [
      { weight: 1, text: [document.about, ...rest.map(({ text }) => displayed(text))].join('\n') },
      { weight: 8, text: `${document.title} ${document.short}` },
      { weight: 4, text: `${document.issuer} ${document.documentNumber} ${document.author?.name ?? ''}` },
    ],
  };
}

function plainRecord(kind: string, href: string, title: string, place: string, texts: readonly string[]): SearchRecord {
  const [first = '', ...rest] = texts;
  return {
    href,
    title,
    kind,
    place,
    document: undefined,
    themes: [],
    state: undefined,
    fields: [{ weight: 2, text: first }, { weight: 8, text: title }, ...rest.map((text) => ({ weight: 4, text }))],
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
