import { reportingPromisesOf, type Uncounted } from '#catalogue/reporting-promises.ts';
import { lastDay } from '#domain/calendar.ts';
import type { ExpectedReport } from '#domain/disclosure.ts';
import type { Audience, Interval } from '#domain/element.ts';
import { audienceNames, intervalNames } from '#words/names.ts';
import { chartWords } from '#words/charts.ts';
import type { ChartedCatalogue } from '../charted.ts';
import { columnsOf, type Cell, type Table } from '../table.ts';

/** A promise to report again and again. */
interface Promised {
  /** The full id of the measure. */
  readonly measure: string;
  readonly document: string;
  readonly number: string;
  readonly every: Interval;
  readonly words: string;
  readonly audience: Audience;
}

/** One whose reports were promised to the public, and what of them was found. */
export interface Cycle extends Promised {
  /** From when to when reports are expected. */
  readonly from: string;
  readonly to: string;
  readonly reports: readonly ExpectedReport[];
  readonly found: number;
}

/** One whose reports do not count among those that the public may expect, and why. */
export interface Listed extends Promised {
  readonly why: Uncounted;
}

export interface Disclosure {
  readonly cycles: readonly Cycle[];
  readonly listed: readonly Listed[];
  /** How many of the listed ones the text does not promise to the public. */
  readonly notPublic: number;
  readonly expected: number;
  readonly found: number;
  readonly table: Table;
}

const words = chartWords.disclosure;

/** Counted are the whole periods, ended by the data date, of those cycles that the text promises to the public; the others are listed. */
export function countDisclosure({ measures, site: { dataDate } }: ChartedCatalogue): Disclosure {
  const cycles: Cycle[] = [];
  const listed: Listed[] = [];
  for (const measure of measures) {
    const { document, number } = measure;
    for (const { element, cycle, calendar, reports, uncounted } of reportingPromisesOf(measure, dataDate)) {
      const { every, audience } = cycle;
      const promised = { measure: measure.id, document: document.short, number, every, words: element.text, audience };
      if (uncounted) listed.push({ ...promised, why: uncounted });
      if (uncounted || !calendar) continue;
      const found = reports.filter((report) => report.found.length > 0).length;
      cycles.push({ ...promised, from: lastDay(calendar.from), to: calendar.until, reports, found });
    }
  }
  return {
    cycles,
    listed,
    notPublic: listed.filter(({ why }) => why === 'not-public').length,
    expected: cycles.reduce((sum, { reports }) => sum + reports.length, 0),
    found: cycles.reduce((sum, { found }) => sum + found, 0),
    table: tableOf(cycles, listed),
  };
}

function tableOf(cycles: readonly Cycle[], listed: readonly Listed[]): Table {
  const promise = ({ document, number, words: said, every, audience }: Promised): Cell[] => [
    document,
    number,
    said,
    intervalNames[every],
    audienceNames[audience],
  ];
  return {
    columns: columnsOf('disclosure', {
      document: 'text',
      number: 'short',
      words: 'text',
      every: 'short',
      audience: 'text',
      period: ['short', 'notApplicable'],
      start: ['day', 'notApplicable'],
      end: ['day', 'notApplicable'],
      found: ['text', 'notRecorded'],
    }),
    rows: [
      ...cycles.flatMap((cycle) =>
        cycle.reports.map(({ period, found }) => [
          ...promise(cycle),
          period.name,
          period.start,
          period.end,
          found.length > 0 ? words.foundIn(found.map(({ date, source }) => ({ title: source.title, date }))) : null,
        ]),
      ),
      ...listed.map((one) => [...promise(one), null, null, null, words.uncounted[one.why]]),
    ],
    measures: [
      ...cycles.flatMap((cycle) => cycle.reports.map(() => cycle.measure)),
      ...listed.map(({ measure }) => measure),
    ],
    totals: cycles.map((cycle) => [
      ...promise(cycle),
      words.total(cycle.reports.length, cycle.found),
      cycle.from,
      cycle.to,
      null,
    ]),
    note: '',
  };
}
