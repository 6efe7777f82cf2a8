import { lastDay, monthsLater } from './calendar.ts';
import type { Interval } from './element.ts';
import type { Fact } from './support.ts';

/** A stretch of time at whose end something was promised to be reported or done. */
export interface Period {
  /** As people name it: `2021-Q1`, `2021-H1`, `2021-03`, `2021`. */
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

/** An expected report, and the facts that show it, where any is recorded. */
export interface ExpectedReport {
  readonly period: Period;
  readonly found: readonly Fact[];
}

const MONTHS: Readonly<Record<Exclude<Interval, 'week'>, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/**
 * The whole periods of the calendar between `from` and `to` (`YYYY-MM-DD`, both included): a period that had already begun on
 * `from`, or has not ended on `to`, is not counted as promised. A week has no calendar name in the texts and gives none.
 */
export function periodsBetween(every: Interval, from: string, to: string): Period[] {
  if (every === 'week') return [];
  const months = MONTHS[every];
  const periods: Period[] = [];
  for (let start = `${from.slice(0, 4)}-01-01`; start <= to; start = monthsLater(start, months)) {
    const end = lastDay(monthsLater(start, months - 1).slice(0, 7));
    if (start >= from && end <= to) periods.push({ name: nameOf(every, start), start, end });
  }
  return periods;
}

/** How often a report is promised, from which day, and until which: the text's own end, else the plan's own term or year. */
export interface ReportingCycle {
  readonly every: Interval;
  /** As exact as its source; reporting begins after its last possible day. */
  readonly from: string;
  readonly until: string;
}

/** The periods of a cycle that have ended by the day `asked`. */
export function periodsUntil({ every, from, until }: ReportingCycle, asked: string): Period[] {
  return periodsBetween(every, lastDay(from), until < asked ? until : asked);
}

/** Each period with the published reports that name it. */
export function expectedReports(periods: readonly Period[], facts: readonly Fact[]): ExpectedReport[] {
  const published = facts.filter(({ kind, scope }) => kind === 'report-published' && scope === 'direct');
  return periods.map((period) => ({ period, found: published.filter((fact) => fact.period === period.name) }));
}

function nameOf(every: Exclude<Interval, 'week'>, start: string): string {
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  if (every === 'year') return year;
  if (every === 'half-year') return `${year}-H${month < 7 ? 1 : 2}`;
  if (every === 'quarter') return `${year}-Q${(month + 2) / 3}`;
  return start.slice(0, 7);
}
