import { describe, expect, it } from 'vitest';
import { expectedReports, periodsBetween } from '#domain/disclosure.ts';
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

  it('finds a report dated in its period or before the next one begins, once', () => {
    const periods = periodsBetween('quarter', '2021-01-01', '2021-09-30');
    const found = expectedReports(periods, [fact({ date: '2021-03-31' }), fact({ date: '2021-04-01' })]);
    expect(found.map((report) => report.found.length)).toEqual([1, 1, 0]);
  });
});
