import { describe, expect, test } from 'vitest';
import { countDisclosure } from '#charts/disclosure/count.ts';
import { countDueAndDone } from '#charts/due-and-done/count.ts';
import { countIndicators } from '#charts/indicators/count.ts';
import { countMeasureTimeline } from '#charts/measure-timeline/count.ts';
import { measureTimeline } from '#charts/measure-timeline/chart.ts';
import type { ChartDocument, ChartMeasure } from '#charts/records.ts';
import { countStates } from '#charts/states-by-document/count.ts';
import { countThemes } from '#charts/themes-by-documents/count.ts';
import { countTimeline } from '#charts/timeline/count.ts';
import { element, fact, measure, smallLedger } from './small-ledger.ts';

const xinghe = smallLedger.documents[0] as ChartDocument;
const article = smallLedger.documents[1] as ChartDocument;

describe('states by document', () => {
  test('each document has its own N, and unknown is neither done nor left out', () => {
    const { documents, all } = countStates(smallLedger);
    expect(documents.map(({ name, total, floor, ceiling }) => ({ name, total, floor, ceiling }))).toEqual([
      { name: '星河市意见', total: 3, floor: 1, ceiling: 2 },
      { name: '王某文章', total: 1, floor: 0, ceiling: 1 },
    ]);
    expect(all).toMatchObject({ total: 4, floor: 1, ceiling: 3, withEvidence: 3 });
  });

  test('the states of a document add up to its N', () => {
    for (const { counts, total } of countStates(smallLedger).documents) {
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    }
  });
});

describe('due and done', () => {
  test('a promise falls due on its due date and counts as done from the last possible day of what shows it', () => {
    expect(countDueAndDone(smallLedger).steps).toEqual([
      { day: '2020-12-31', due: 2, done: 0 },
      { day: '2021-02-28', due: 2, done: 1 },
      { day: '2023-01-01', due: 2, done: 1 },
    ]);
  });

  test('a due date after the data date belongs to the total only; a reading in doubt is counted', () => {
    expect(countDueAndDone(smallLedger)).toMatchObject({ total: 3, ambiguous: 1 });
  });

  test('what is withdrawn is no longer done', () => {
    const [first] = smallLedger.measures as [ChartMeasure];
    const withdrawn = {
      ...first,
      evidence: [...first.evidence, fact('ev-9', { elements: ['e1'], kind: 'reversal', date: '2022-07-01' })],
    };
    const { steps } = countDueAndDone({ ...smallLedger, measures: [withdrawn] });
    expect(steps.map(({ done }) => done)).toEqual([0, 1, 0, 0]);
  });
});

test('a theme counts measures and those with evidence for each document; a theme without measures is left out', () => {
  const { themes, covered } = countThemes(smallLedger);
  expect(themes).toEqual([
    {
      name: '诉讼服务与立案',
      cells: [
        { measures: 3, withEvidence: 3 },
        { measures: 0, withEvidence: 0 },
      ],
    },
    {
      name: '组织实施',
      cells: [
        { measures: 1, withEvidence: 1 },
        { measures: 1, withEvidence: 0 },
      ],
    },
  ]);
  expect(covered).toBe(2);
});

test('a lane holds everything dated about its document; one without dates stays empty', () => {
  const { lanes } = countTimeline(smallLedger);
  expect(lanes.map(({ name, due, evidence, counted }) => ({ name, due, evidence, counted }))).toEqual([
    { name: '星河市意见', due: 3, evidence: 6, counted: 5 },
    { name: '王某文章', due: 0, evidence: 0, counted: 0 },
  ]);
  expect(lanes[1]?.events).toEqual([]);
});

describe('indicators', () => {
  test('every target stands with the figures reported on its own element, oldest first', () => {
    const { list, reported } = countIndicators(smallLedger);
    expect(list.map(({ target, reports }) => [target.metric, reports.map(({ date }) => date)])).toEqual([
      ['网上立案率', ['2022-05', '2022']],
      ['人员配比', []],
    ]);
    expect(reported).toBe(1);
  });

  test('a baseline from before the document is shown, but does not count as a reported figure', () => {
    const target = element('e1', {
      kind: 'target',
      target: { metric: '站点', operator: 'equal', value: 9, unit: '个' },
    });
    const evidence = [
      fact('ev-1', {
        elements: ['e1'],
        kind: 'figure-reported',
        scope: 'background',
        value: 3,
        unit: '个',
        date: '2019',
      }),
    ];
    const { list, reported } = countIndicators({
      ...smallLedger,
      measures: [measure('xinghe/1', { elements: [target], evidence })],
    });
    expect([list[0]?.reports.length, reported]).toEqual([1, 0]);
  });

  test('a target without a figure says so in its row', () => {
    expect(countIndicators(smallLedger).table.rows.at(-1)).toContain('未见公布数字');
  });
});

describe('disclosure', () => {
  test('whole periods between the document’s date and the end of its term are expected', () => {
    const [cycle] = countDisclosure(smallLedger).cycles;
    expect(cycle?.reports.map(({ period }) => period.name)).toEqual([
      '2020-Q2',
      '2020-Q3',
      '2020-Q4',
      '2021-Q1',
      '2021-Q2',
      '2021-Q3',
      '2021-Q4',
      '2022-Q1',
      '2022-Q2',
      '2022-Q3',
      '2022-Q4',
    ]);
    expect(cycle?.found).toBe(1);
  });

  test('where the term is not over, periods end with the data date', () => {
    const [cycle] = countDisclosure({ ...smallLedger, dataDate: '2020-10-15' }).cycles;
    expect(cycle?.reports.map(({ period }) => period.name)).toEqual(['2020-Q2', '2020-Q3']);
  });

  test('a document without a date gets a sentence and no calendar', () => {
    const { undated, table } = countDisclosure(smallLedger);
    expect(undated).toEqual([{ document: '王某文章', number: '1-1', words: '每月通报（每月）' }]);
    expect(table.rows.at(-1)?.at(-1)).toBe('文件没有载明日期，列不出应公布的各期');
  });

  test('background facts are not reports', () => {
    const cycle = element('e1', { kind: 'cycle', cycle: { every: 'quarter', words: '每季度' } });
    const evidence = [fact('ev-1', { elements: ['e1'], scope: 'context', date: '2021-04-12' })];
    const measures = [measure('xinghe/3', { elements: [cycle], evidence })];
    expect(countDisclosure({ ...smallLedger, measures }).found).toBe(0);
  });
});

describe('the timeline of a measure', () => {
  test('holds the document’s date and term, the measure’s own due dates and its evidence', () => {
    const { lane } = countMeasureTimeline(smallLedger.measures[0] as ChartMeasure, xinghe);
    expect(lane.events.map(({ what, date }) => `${date} ${what}`)).toEqual([
      '2020-02-10 issued',
      '2020-03-01 evidence',
      '2020-12-31 due',
      '2021-02 evidence',
      '2022-12-31 term',
    ]);
  });

  test('is not drawn where nothing has a date', () => {
    expect(measureTimeline(smallLedger.measures[3] as ChartMeasure, article, smallLedger.dataDate)).toBeUndefined();
  });
});
