import type { Catalogue, Measure } from '#catalogue/catalogue.ts';
import { measureTimeline } from '#charts/measure-timeline/chart.ts';
import { dateText } from '#words/dates.ts';
import type { MeasureKind } from '#domain/numbering.ts';
import { roles, type Role } from '#domain/measure.ts';
import { lastDue } from '#domain/timeliness.ts';
import { displayed } from '#source-text/display.ts';
import { measurePage as words } from '#words/measure-page.ts';
import { siteFrame } from '#words/site-frame.ts';
import { kindNames, roleNames, timelinessNames } from '#words/names.ts';
import type { Addresses } from './addresses.ts';
import type { Chart } from '#charts/chart.ts';
import { archivedIn } from './archived.ts';
import { changeRow, type ChangeRow } from './changes-page.ts';
import { elementRow, type ElementRow } from './element-row.ts';
import { evidenceRows, searchRows, statementRows, type EvidenceRow } from './evidence-rows.ts';
import { feedLink, measureFeed } from './feeds.ts';
import { glossaryLinks, type TermFinder } from './glossary-links.ts';
import { measureRow, type MeasureRow } from './measure-row.ts';
import type { Link, PageMeta } from './page.ts';
import { assessmentView, timelinessNow, type AssessmentView } from './assessment.ts';
import { proseHtml, textHtml } from './prose.ts';
import {
  attributionOf,
  quotedParagraph,
  slipsIn,
  type Attribution,
  type QuotedParagraph,
  type SlipNote,
} from './quotation.ts';
import { quoteKit, type QuoteKit } from './quote-kit.ts';
import { validityLine } from './validity.ts';
import { sameThemeElsewhere } from './same-theme.ts';

/** Everything that `/measures/<document>/<number>/` shows. */
export interface MeasurePage extends PageMeta {
  readonly id: string;
  readonly isDraft: boolean;
  readonly number: string;
  readonly kind: MeasureKind;
  readonly kindName: string;
  readonly summaryHtml: string;
  /** As text sets it, and as programs do. */
  readonly dataDate: string;
  readonly dataDay: string;
  readonly assessment: AssessmentView;
  readonly evidence: readonly EvidenceRow[];
  readonly statements: ReturnType<typeof statementRows>;
  readonly searches: ReturnType<typeof searchRows>;
  readonly changes: readonly ChangeRow[];
  /** Its dates on a line; absent where nothing has a date. */
  readonly timeline: Chart | undefined;
  readonly timeliness: { readonly name: string; readonly due: string | undefined };
  /** Whether its document still has force, in one line; absent where the question does not arise. */
  readonly validity: string | undefined;
  readonly introduction: QuotedParagraph | undefined;
  readonly quotation: readonly QuotedParagraph[];
  readonly quoteSha256: string;
  readonly quoteKit: QuoteKit;
  readonly slips: readonly SlipNote[];
  readonly attribution: Attribution;
  /** The latest published snapshot that holds this page. */
  readonly archived: Link | undefined;
  /** Where this measure's first paragraph stands in the full text; absent where the full text is not published. */
  readonly inFullText: string | undefined;
  readonly elements: readonly ElementRow[];
  readonly bodies: readonly { readonly role: Role; readonly roleName: string; readonly links: readonly Link[] }[];
  readonly questions: readonly string[];
  readonly parts: readonly { readonly heading: string; readonly html: string }[];
  readonly themes: readonly Link[];
  readonly elsewhere: readonly MeasureRow[];
  readonly previous: MeasureRow | undefined;
  readonly next: MeasureRow | undefined;
  readonly comparison: string;
  readonly json: string;
}

/** @param terms the finder of this build's glossary. */
export function measurePage(
  catalogue: Catalogue,
  addresses: Addresses,
  terms: TermFinder,
  measure: Measure,
): MeasurePage {
  const { document, span } = measure;
  const { dataDate } = catalogue.site;
  const links = glossaryLinks(terms, addresses.term);
  const bodies = new Map(catalogue.bodies.map((body) => [body.id, body]));
  const row = (other: Measure | undefined) => other && measureRow(other, addresses);
  const at = document.measures.indexOf(measure);
  const elsewhere = sameThemeElsewhere(catalogue, measure);
  return {
    id: measure.id,
    isDraft: measure.isDraft,
    title: measure.title,
    description: measure.summary,
    card: addresses.card(measure.id),
    crumbs: [
      { name: siteFrame.sections.documents, href: addresses.documents },
      { name: document.short, href: addresses.document(document.id) },
      ...chapterCrumb(measure, addresses),
    ],
    feeds: [feedLink(measureFeed(measure), addresses)],
    number: measure.number,
    kind: measure.kind,
    kindName: kindNames[measure.kind],
    summaryHtml: textHtml(measure.summary, links),
    dataDate: dateText(dataDate),
    dataDay: dataDate,
    assessment: assessmentView(measure),
    evidence: evidenceRows(measure.ledger.evidence, catalogue.instruments),
    statements: statementRows(measure.ledger.statements),
    searches: searchRows(measure.ledger.searches),
    timeline: measureTimeline(measure, catalogue.site),
    changes: measure.history.map((change) => changeRow(measure, change)),
    timeliness: { name: timelinessNames[timelinessNow(measure, dataDate)], due: dueLabel(measure) },
    validity: validityLine(document.validity),
    introduction: span.introduction && quotedParagraph(span.introduction, links),
    quotation: span.paragraphs.map((paragraph) => quotedParagraph(paragraph, links)),
    quoteSha256: measure.quoteSha256,
    quoteKit: quoteKit(measure),
    slips: slipsIn(document, measure.quote),
    attribution: attributionOf(document, addresses),
    archived: archivedIn(catalogue, addresses, addresses.measure(measure.id)),
    inFullText:
      document.rights === 'official' ? addresses.paragraph(document.id, span.paragraphs[0].number) : undefined,
    elements: measure.elements.map((element) => elementRow(element, measure, bodies, addresses)),
    bodies: roles
      .map((role) => ({
        role,
        roleName: roleNames[role],
        links: measure.bodies
          .filter((one) => one.role === role)
          .map(({ body }) => ({ name: body.name, href: addresses.body(body.id) })),
      }))
      .filter((group) => group.links.length > 0),
    questions: measure.questions,
    parts: measure.parts.map(({ heading, content }) => ({
      heading,
      html: proseHtml(content, links, (id) => measureLink(catalogue, addresses, id)),
    })),
    themes: measure.themes.map(({ id, name }) => ({ name, href: addresses.theme(id) })),
    elsewhere: elsewhere.map((other) => measureRow(other, addresses)),
    previous: row(document.measures[at - 1]),
    next: row(document.measures[at + 1]),
    comparison: addresses.comparison([measure.id, ...elsewhere.slice(0, 1).map(({ id }) => id)]),
    json: addresses.api(`measures/${measure.id}.json`),
  };
}

function chapterCrumb({ document, span }: Measure, addresses: Addresses): Link[] {
  return span.above.slice(0, 1).map((title) => ({
    name: displayed(title),
    href: addresses.document(document.id),
  }));
}

/** The measure's own last due date, or the term that its document sets for itself as a whole. */
function dueLabel({ elements, document, kind }: Measure): string | undefined {
  const own = lastDue(elements);
  if (own) return words.ownDue(dateText(own));
  return kind === 'measure' && document.term?.binds === 'tasks'
    ? words.documentDue(dateText(document.term.due), displayed(document.term.words))
    : undefined;
}

function measureLink(catalogue: Catalogue, addresses: Addresses, id: string) {
  const measure = catalogue.measures.find((one) => one.id === id);
  return measure && { title: measure.title, href: addresses.measure(id) };
}
