import { describe, expect, it } from 'vitest';
import { expectedReports, periodsBetween, periodsUntil } from '#domain/disclosure.ts';
import { fact } from '../fixtures/facts.ts';

describe('the disclosure calendar', () => {
  it('expects a report for every whole quarter between start and end', () => {
    expect(periodsBetween('quarter', '2020-09-20', '2021-12-31').map(({ name }) => name)).toEqual([
      '2020-Q4',
      '2021-Q1',
      '2021-Q2',
      '2021-Q3',
      '2021-Q4',
    ]);
  });

  it('counts no period that had begun before the start or has not ended by the end', () => {
    expect(periodsBetween('half-year', '2020-09-20', '2022-11-30').map(({ name }) => name)).toEqual([
      '2021-H1',
      '2021-H2',
      '2022-H1',
    ]);
    expect(periodsBetween('year', '2021-03-19', '2023-12-30').map(({ name }) => name)).toEqual(['2022']);
    expect(periodsBetween('month', '2021-02-01', '2021-03-31').map(({ end }) => end)).toEqual([
      '2021-02-28',
      '2021-03-31',
    ]);
  });

  it('ends with the text or the term, never with the day asked, unless that comes first', () => {
    const cycle = { every: 'quarter', from: '2020', until: '2021-09-30' } as const;
    expect(periodsUntil(cycle, '2026-11-30').map(({ name }) => name)).toEqual(['2021-Q1', '2021-Q2', '2021-Q3']);
    expect(periodsUntil(cycle, '2021-08-01').map(({ name }) => name)).toEqual(['2021-Q1', '2021-Q2']);
  });

  it('finds the published reports that name a period, and nothing else', () => {
    const periods = periodsBetween('quarter', '2021-01-01', '2021-09-30');
    const found = expectedReports(periods, [
      fact({ kind: 'report-published', period: '2021-Q1', date: '2022-01-01' }),
      fact({ kind: 'figure-reported', period: '2021-Q2' }),
      fact({ kind: 'report-published', period: '2021-Q3', scope: 'context' }),
    ]);
    expect(found.map((report) => report.found.length)).toEqual([1, 0, 0]);
  });
});
