import type { Catalogue } from '#catalogue/catalogue.ts';
import { reportingPromisesOf } from '#catalogue/reporting-promises.ts';
import { indicatorsIn } from '#domain/indicator.ts';
import { recordCountsOf } from '#domain/record-counts.ts';
import { RUBRIC } from '#domain/state.ts';
import { stateCountsOf, summaryCountsOf } from '#domain/state-counts.ts';
import { timelinesses } from '#domain/timeliness.ts';
import { shareText } from '#words/counts.ts';
import { dateText } from '#words/dates.ts';
import { stateNames, summaryNames, timelinessNames } from '#words/names.ts';
import { pressPage as words } from '#words/press-page.ts';
import type { Addresses } from './addresses.ts';
import { promiseTimelinessNow } from './assessment.ts';
import { chartPlace } from './chart-embed.ts';
import type { Link } from './page.ts';

/** A figure of the data date as a sentence that can be quoted as it stands: n/N, with its day, its rule and who counted. */
export interface QuotableFigure {
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  /** How it is to be read; not part of the quotation. */
  readonly reading: string;
  /** Where its parts can be looked at, and taken as files. */
  readonly sources: readonly Link[];
}

/** What the ledger says as a whole. Numbers beside each other partition their whole (rubric 2, figures), and each sentence counts rows of the sheets it names. */
export function quotableFigures(catalogue: Catalogue, addresses: Addresses): QuotableFigure[] {
  const { documents, measures, site } = catalogue;
  const articles = documents.filter(({ author }) => author).length;
  const requirements = measures.filter(({ kind }) => kind === 'requirement').length;
  const assessments = measures.map(({ assessment }) => assessment);
  const promises = stateCountsOf(assessments);
  const records = recordCountsOf(measures);
  const indicators = indicatorsIn(measures);
  const day = dateText(site.dataDate);
  const counted = (sentence: string) => words.counted(site.title, day, sentence);
  const assessed = (sentence: string) => words.assessed(site.title, day, String(RUBRIC), sentence);
  const csv = (name: string): Link => ({ name: `${name}.csv`, href: addresses.data(`${name}.csv`) });
  const timeline = chartPlace('due-and-done', addresses);
  return [
    {
      id: 'collected',
      name: words.collected.name,
      sentence: counted(
        words.collected.words({
          subject: site.subject,
          official: documents.length - articles,
          articles,
          total: measures.length,
          measures: measures.length - requirements,
          requirements,
          elements: measures.flatMap(({ elements }) => elements).length,
          core: promises.total,
        }),
      ),
      reading: words.collected.reading(site.subject),
      sources: [{ name: words.collected.source, href: addresses.documents }, csv('measures'), csv('elements')],
    },
    {
      id: 'records',
      name: words.records.name,
      sentence: counted(
        words.records.words({
          total: records.total,
          moving: shareText(records.moving, records.total),
          other: shareText(records.other, records.total),
          none: shareText(records.none, records.total),
        }),
      ),
      reading: words.records.reading,
      sources: [{ name: words.records.source, href: addresses.measures }, csv('evidence'), csv('statements')],
    },
    {
      id: 'summaries',
      name: words.summaries.name,
      sentence: assessed(
        words.summaries.words(
          measures.length,
          sharesOf(summaryCountsOf(assessments), measures.length, ({ summary }) => summaryNames[summary]),
        ),
      ),
      reading: words.summaries.reading,
      sources: [{ name: words.summaries.source, href: addresses.changes }, csv('measures')],
    },
    {
      id: 'promises',
      name: words.promises.name,
      sentence: assessed(
        words.promises.words(
          promises.total,
          sharesOf(promises.counts, promises.total, ({ state }) => stateNames[state]),
        ),
      ),
      reading: words.promises.reading,
      sources: [{ name: words.promises.source, href: chartPlace('states-by-document', addresses) }, csv('elements')],
    },
    {
      id: 'kept',
      name: words.kept.name,
      sentence: assessed(
        words.kept.words(shareText(promises.floor, promises.total), shareText(promises.ceiling, promises.total)),
      ),
      reading: words.kept.reading,
      sources: [{ name: words.kept.source, href: chartPlace('states-by-document', addresses) }, csv('elements')],
    },
    {
      id: 'due',
      name: words.due.name,
      sentence: assessed(dueWords(catalogue)),
      reading: words.due.reading,
      sources: [{ name: words.due.source, href: timeline }, csv('elements')],
    },
    {
      id: 'indicators',
      name: words.indicators.name,
      sentence: counted(
        words.indicators.words(
          indicators.length,
          shareText(indicators.filter(({ figures }) => figures.length > 0).length, indicators.length),
        ),
      ),
      reading: words.indicators.reading,
      sources: [{ name: words.indicators.source, href: chartPlace('indicators', addresses) }, csv('indicators')],
    },
    {
      id: 'disclosure',
      name: words.disclosure.name,
      sentence: counted(disclosureWords(catalogue)),
      reading: words.disclosure.reading,
      sources: [
        { name: words.disclosure.source, href: chartPlace('disclosure', addresses) },
        csv('elements'),
        csv('disclosure'),
      ],
    },
  ];
}

/** What occurs among the parts of a whole, each with its name and share. */
function sharesOf<T extends { readonly count: number }>(
  parts: readonly T[],
  total: number,
  nameOf: (part: T) => string,
): { readonly name: string; readonly share: string }[] {
  return parts
    .filter(({ count }) => count > 0)
    .map((part) => ({ name: nameOf(part), share: shareText(part.count, total) }));
}

/** The promises with a due date, their own or that of a clause that binds the document's tasks, by timeliness. */
function dueWords({ measures, site }: Catalogue): string {
  const dated = measures
    .flatMap((measure) =>
      measure.assessment.promises.map((promise) => promiseTimelinessNow(measure, promise, site.dataDate)),
    )
    .filter((timeliness) => timeliness !== 'undated');
  const counts = timelinesses.map((timeliness) => ({
    timeliness,
    count: dated.filter((one) => one === timeliness).length,
  }));
  return words.due.words(
    dated.length,
    sharesOf(counts, dated.length, ({ timeliness }) => timelinessNames[timeliness]),
  );
}

/** What is promised again and again, and of that the reports that the public may expect. */
function disclosureWords({ measures, site }: Catalogue): string {
  const promised = measures.flatMap((measure) => reportingPromisesOf(measure, site.dataDate));
  const toPublic = promised.filter(({ cycle }) => cycle.audience === 'public');
  const reports = toPublic.flatMap((promise) => promise.reports);
  return words.disclosure.words({
    promised: promised.length,
    toPublic: shareText(toPublic.length, promised.length),
    expected: reports.length,
    found: shareText(reports.filter(({ found }) => found.length > 0).length, reports.length),
  });
}
