import type { Catalogue, Measure } from '#catalogue/catalogue.ts';
import type { BookElement, BookMeasure, BookRecord, Fact, Quotation, Run } from '#typesetting/print/book.ts';
import type { Addresses } from '#views/addresses.ts';
import { drawingSvg, marksOf } from '#charts/picture/marks.ts';
import { promiseTimelinessNow } from '#views/assessment.ts';
import { termFinder } from '#views/glossary-links.ts';
import { measurePage, type MeasurePage } from '#views/measure-page.ts';
import { proseParagraphs } from '#views/prose-runs.ts';
import { assessment as words } from '#words/assessment.ts';
import { listText } from '#words/lists.ts';
import { timelinessNames } from '#words/names.ts';
import { paragraphsName } from '#words/paragraphs.ts';
import { print } from '#words/print.ts';
import { sourceWords } from './source-words.ts';

/** Terms are not linked on paper. */
const NO_TERMS = termFinder([]);

/** Everything about one measure, in the order of its page. */
export function bookMeasure(catalogue: Catalogue, addresses: Addresses, measure: Measure): BookMeasure {
  const page = measurePage(catalogue, addresses, NO_TERMS, measure);
  const { strip } = page.assessment;
  const { paragraphs } = measure.span;
  const place = paragraphsName(paragraphs[0].number, paragraphs.at(-1)?.number ?? paragraphs[0].number);
  return {
    id: measure.id,
    number: page.number,
    title: page.title,
    place: `${measure.document.short} · ${page.kindName} · ${measure.id}`,
    summary: measure.summary,
    strip: { label: print.progress, name: strip.name, marks: drawingSvg(marksOf(strip.marks)), words: strip.words },
    facts: [
      fact(print.standing, standing(page)),
      fact(print.timeliness, [page.timeliness.name, page.timeliness.due].filter(Boolean).join('。')),
      ...(page.validity === undefined ? [] : [fact(print.validity, page.validity)]),
      fact(print.themes, namesIn(page.themes)),
      ...page.bodies.map(({ roleName, links }) => fact(roleName, namesIn(links))),
    ],
    quotation: quotationOf(paragraphs.map(({ text }) => text)),
    notes: [
      print.attribution(page.attribution, place),
      print.hash(page.quoteSha256),
      ...(page.slips.length > 0 ? [print.slips(page.slips)] : []),
    ],
    elementsHeading: print.promises(page.elements.length),
    elements: page.elements.map((element, at) =>
      bookElement(element, measure.elements[at]?.words ?? '', timelinessOf(measure, at, catalogue.site.dataDate)),
    ),
    records: recordsOf(page),
    prose: measure.parts.map(({ heading, content }) => ({
      heading,
      paragraphs: proseParagraphs(content, (id) => catalogue.measures.find((one) => one.id === id)?.title).map((runs) =>
        runs.map(({ text, measure: to }): Run => (to === undefined ? { text } : { text, place: to })),
      ),
    })),
  };
}

/** A web address that can be followed; PDF wants it in ASCII. */
export function webAddress(address: string): Run {
  return { text: address, url: new URL(address).href };
}

/** Where a dated promise stands against its date; a promise without one says nothing of it. */
function timelinessOf(measure: Measure, at: number, dataDate: string): string | undefined {
  const promise = measure.assessment.promises[at];
  const timeliness = promise && promiseTimelinessNow(measure, promise, dataDate);
  return timeliness === undefined || timeliness === 'undated' ? undefined : timelinessNames[timeliness];
}

const fact = (label: string, text: string): Fact => ({ label, runs: [{ text }] });
const quotationOf = (paragraphs: readonly string[]): Quotation =>
  paragraphs.map((text) => ({ words: sourceWords(text), heading: false }));
const namesIn = (links: readonly { readonly name: string }[]) => listText(links.map(({ name }) => name));

function standing({ assessment, dataDate }: MeasurePage): string {
  return [
    print.asOf(dataDate, assessment.since),
    assessment.reason,
    assessment.latest === undefined ? '' : words.latest(assessment.latest),
    assessment.others ?? '',
    assessment.flags.length > 0 ? `${assessment.flags.map((flag) => print.named(flag)).join('；')}。` : '',
    assessment.strip.marks.includes('unassessed') ? words.unassessed : '',
  ].join('');
}

function bookElement(
  element: MeasurePage['elements'][number],
  sourceText: string,
  timeliness: string | undefined,
): BookElement {
  const { id, text, core, kindName, shownBy, state, ownAccount, howMuch, byWhen, howOften, who, evidence } = element;
  const facts = [
    print.shownBy(shownBy),
    timeliness,
    howMuch,
    byWhen && [byWhen.label, byWhen.ambiguity].filter(Boolean).join('，'),
    howOften,
    who.length > 0 ? print.by(who.map(({ name }) => name)) : undefined,
    evidence.length > 0 ? print.elementEvidence(evidence.map((one) => one.id)) : undefined,
  ].filter((said) => said !== undefined);
  return {
    id,
    runs: [{ text }, { text: print.elementKind(core, kindName, state.name, ownAccount), quiet: true }],
    words: sourceWords(sourceText),
    facts: facts.length > 0 ? [facts.join('；')] : [],
  };
}

/** What is known of a measure, kind by kind; the kinds of which there is nothing are left out, but not that there is no evidence. */
function recordsOf(page: MeasurePage): BookMeasure['records'] {
  const said = (statement: string, ...facts: Fact[]): BookRecord => ({ heading: [], statement, facts });
  const others = [
    {
      heading: print.changes,
      records: page.changes.map(({ dayLabel, recordedLabel, promises, summary, because }) =>
        said(
          print.change(
            dayLabel,
            recordedLabel,
            promises.map(({ id, from, to }) => print.promiseChange(id, from.name, to.name)),
            summary,
            because,
          ),
        ),
      ),
    },
    {
      heading: print.statements,
      records: page.statements.map(({ dateLabel, quote, source }) => ({
        heading: [{ text: dateLabel, bold: true }],
        quotation: quotationOf([quote]),
        facts: [{ label: print.source, runs: sourceRuns(source) }],
      })),
    },
    {
      heading: print.searches,
      records: page.searches.map(({ dateLabel, where, queries, result, note }) =>
        said(
          print.search(dateLabel, where, result),
          fact(print.queries, print.queriesText(queries)),
          ...(note ? [fact(print.note, note)] : []),
        ),
      ),
    },
  ];
  const evidence = page.evidence.map(evidenceRecord);
  return [
    { heading: print.evidence, records: evidence.length > 0 ? evidence : [said(print.noEvidence)] },
    ...others.filter(({ records }) => records.length > 0),
  ];
}

function evidenceRecord(row: MeasurePage['evidence'][number]): BookRecord {
  return {
    heading: [
      { text: `${row.dateLabel}\u3000${row.kind}`, bold: true },
      { text: `\u3000${row.id}`, quiet: true },
    ],
    statement: row.figure === undefined ? row.statement : print.withFigure(row.statement, row.figure),
    facts: [
      fact(print.concerns, print.concernsText(row.elements, row.scope, row.counts)),
      { label: print.source, runs: sourceRuns(row.source) },
      ...(row.via ? [{ label: print.via, runs: sourceRuns(row.via) }] : []),
      ...(row.covers === undefined ? [] : [fact(print.covers, row.covers)]),
      fact(print.tier, [row.tier, row.readAt, ...(row.ownReport ? [print.ownReport] : [])].join('；')),
      ...(row.validity === undefined ? [] : [fact(print.validity, row.validity)]),
      fact(print.recorded, row.recorded),
      ...(row.note ? [fact(print.note, row.note)] : []),
    ],
  };
}

/** A source as evidence names it, and its address, spelt out for those who read on paper. */
function sourceRuns({ label, href }: { readonly label: string; readonly href: string | undefined }): Run[] {
  return href === undefined ? [{ text: label }] : [{ text: `${label} ` }, webAddress(href)];
}
