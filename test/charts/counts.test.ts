import { describe, expect, test } from 'vitest';
import { countDisclosure } from '#charts/disclosure/count.ts';
import { disclosure } from '#charts/disclosure/chart.ts';
import { dueAndDone } from '#charts/due-and-done/chart.ts';
import { countDueAndDone } from '#charts/due-and-done/count.ts';
import { countIndicators, sayWhen } from '#charts/indicators/count.ts';
import { countMeasureTimeline } from '#charts/measure-timeline/count.ts';
import { measureTimeline } from '#charts/measure-timeline/chart.ts';
import type { ChartedCatalogue, ChartedMeasure } from '#charts/charted.ts';
import { countStates } from '#charts/states-by-document/count.ts';
import { countThemes } from '#charts/themes-by-documents/count.ts';
import { countTimeline } from '#charts/timeline/count.ts';
import { writtenRows } from '#charts/table.ts';
import { element, fact, measure, smallLedger } from './small-ledger.ts';

const ofMeasures = (...measures: ChartedMeasure[]): ChartedCatalogue => ({ ...smallLedger, measures });
const measureOf = (id: string) => smallLedger.measures.find((one) => one.id === id) as ChartedMeasure;

describe('states by document', () => {
  test('each document has its own N of core promises; the ceiling leaves out what a record speaks against', () => {
    const { documents, all } = countStates(smallLedger);
    expect(documents.map(({ name, total, floor, ceiling }) => ({ name, total, floor, ceiling }))).toEqual([
      { name: '星河市意见', total: 4, floor: 1, ceiling: 4 },
      { name: '银河区方案', total: 2, floor: 0, ceiling: 1 },
      { name: '王某文章', total: 1, floor: 0, ceiling: 1 },
    ]);
    expect(all).toMatchObject({ total: 7, floor: 1, ceiling: 6 });
  });

  test('the states of a document add up to its N, and its summaries and its records to its measures', () => {
    const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
    const { documents, all } = countStates(smallLedger);
    for (const { counts, total, summaries, records } of [...documents, all]) {
      expect(sum(counts)).toBe(total);
      expect(sum(summaries)).toBe(records.total);
      expect(records.moving + records.other + records.none).toBe(records.total);
    }
    expect(all.records).toEqual({ total: 6, moving: 4, other: 1, none: 1 });
  });
});

describe('due and done', () => {
  test('a promise falls due on its own date, or on that of a term that binds it, and is kept from the last possible day of what shows it', () => {
    expect(countDueAndDone(smallLedger).steps).toEqual([
      { day: '2020-12-31', due: 2, done: 0 },
      { day: '2021-02-28', due: 2, done: 1 },
      { day: '2021-12-31', due: 4, done: 1 },
      { day: '2023-01-01', due: 4, done: 1 },
    ]);
  });

  test('the year of an aim dates nothing, nor does a term a promise that is not core', () => {
    expect(countDueAndDone(ofMeasures(measure('xinghe/1')))).toMatchObject({ total: 0 });
    expect(countDueAndDone(ofMeasures(measureOf('plan/1')))).toMatchObject({ total: 1, own: 0 });
  });

  test('a due date after the data date belongs to the total only; a reading in doubt is counted', () => {
    expect(countDueAndDone(smallLedger)).toMatchObject({ total: 5, own: 3, ambiguous: 1 });
  });

  test('what can never be kept is told', () => {
    const { continuing } = countDueAndDone(smallLedger);
    expect(continuing).toBe(1);
    expect(dueAndDone(smallLedger).caption.join('')).toContain('其中 1 项说的是持续去做，最高核定为“运行中”');
  });

  test('what is withdrawn is no longer kept', () => {
    const first = measureOf('xinghe/1');
    const withdrawal = fact('ev-9', { elements: ['e1'], kind: 'reversal', date: '2022-07-01' });
    const evidence = [...first.ledger.evidence, withdrawal];
    const { steps } = countDueAndDone(ofMeasures({ ...first, ledger: { ...first.ledger, evidence } }));
    expect(steps.map(({ done }) => done)).toEqual([0, 1, 0, 0]);
  });
});

test('a theme counts measures and those with a moving record for each document; a theme without measures is left out', () => {
  const { themes, covered } = countThemes(smallLedger);
  expect(themes).toEqual([
    {
      name: '诉讼服务与立案',
      cells: [
        { measures: 3, withEvidence: 3 },
        { measures: 2, withEvidence: 1 },
        { measures: 0, withEvidence: 0 },
      ],
    },
    {
      name: '组织实施',
      cells: [
        { measures: 1, withEvidence: 1 },
        { measures: 0, withEvidence: 0 },
        { measures: 1, withEvidence: 0 },
      ],
    },
  ]);
  expect(covered).toBe(2);
});

describe('the timeline of documents', () => {
  const { lines } = countTimeline(smallLedger);

  test('a line holds everything dated about its document; one without dates stays empty', () => {
    expect(lines.map(({ name, due, evidence, counted }) => ({ name, due, evidence, counted }))).toEqual([
      { name: '星河市意见', due: 3, evidence: 6, counted: 5 },
      { name: '银河区方案', due: 0, evidence: 2, counted: 1 },
      { name: '王某文章', due: 0, evidence: 0, counted: 0 },
    ]);
    expect(lines[2]?.events).toEqual([]);
  });

  test('an aim is told by its year and draws no term; a term that binds the tasks ends on its day', () => {
    const own = lines.map(({ term, events }) => [
      term,
      events.filter(({ what }) => what === 'term' || what === 'aim').map(({ what, date }) => `${date} ${what}`),
    ]);
    expect(own).toEqual([
      [undefined, ['2022 aim']],
      ['2021-12-31', ['2021-12-31 term']],
      [undefined, []],
    ]);
  });
});

describe('indicators', () => {
  test('every target stands with the figures published on its own element, oldest first', () => {
    const { list, reported } = countIndicators(smallLedger);
    expect(list.map(({ target, reports }) => [target.metric, reports.map(({ date }) => date)])).toEqual([
      ['网上立案率', ['2022-05', '2022']],
      ['人员配比', []],
    ]);
    expect(reported).toBe(1);
  });

  test('every figure published on an indicator counts, a baseline or one of another level too, and the note says so', () => {
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
    const { reported, table } = countIndicators(ofMeasures(measure('xinghe/1', { elements: [target], evidence })));
    expect(reported).toBe(1);
    expect(table.note).toContain('找到公布数字的 1 项（其中只有背景或上级数字的 1 项）');
  });

  test('a target without a figure says so in its row', () => {
    expect(writtenRows(countIndicators(smallLedger).table).at(-1)).toContain('未见公布数字');
  });

  test('the year of an aim is told as such, a term that binds as a date', () => {
    const target = element('e1', {
      kind: 'target',
      target: { metric: '站点', operator: 'equal', value: 9, unit: '个' },
    });
    const said = ['xinghe/9', 'plan/9', 'article/9'].map((id) => {
      const [indicator] = countIndicators(ofMeasures(measure(id, { elements: [target] }))).list;
      return indicator && sayWhen(indicator);
    });
    expect(said).toEqual(['原文没有期限，文件的总目标年份 2022', '文件自定期限 2021-12-31', '原文没有期限']);
  });
});

describe('disclosure', () => {
  const every = (audience: 'public' | 'superior' | 'internal' | 'unstated', until?: string) =>
    element('e1', { kind: 'cycle', cycle: { every: 'quarter', words: '每季度', audience, ...(until && { until }) } });

  test('of a cycle promised to the public, whole periods between the document’s date and the end of its term are expected', () => {
    const { cycles, expected, found } = countDisclosure(smallLedger);
    expect(cycles.map(({ words }) => words)).toEqual(['每季度公布']);
    expect(cycles[0]?.reports.map(({ period }) => period.name)).toEqual([
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
    expect([expected, found]).toEqual([11, 1]);
  });

  test('where the term is not over, periods end with the data date', () => {
    const [cycle] = countDisclosure({ ...smallLedger, site: { ...smallLedger.site, dataDate: '2020-10-15' } }).cycles;
    expect(cycle?.reports.map(({ period }) => period.name)).toEqual(['2020-Q2', '2020-Q3']);
  });

  test('without a term, periods end with the text’s own end, else with the document’s year, and never with the data date', () => {
    const untermed = (cycle: ReturnType<typeof every>) => {
      const one = measure('xinghe/9', { elements: [cycle] });
      return countDisclosure(ofMeasures({ ...one, document: { ...one.document, term: undefined } })).cycles[0];
    };
    expect(untermed(every('public'))).toMatchObject({ to: '2020-12-31', reports: { length: 3 } });
    expect(untermed(every('public', '2021-06-30'))).toMatchObject({ to: '2021-06-30', reports: { length: 5 } });
  });

  test.each(['superior', 'internal', 'unstated'] as const)('a report to %s is not expected in public', (audience) => {
    const evidence = [fact('ev-1', { elements: ['e1'], kind: 'report-published', period: '2020-Q3' })];
    const counted = countDisclosure(ofMeasures(measure('xinghe/9', { elements: [every(audience)], evidence })));
    expect(counted).toMatchObject({ cycles: [], expected: 0, found: 0, notPublic: 1 });
    expect(counted.table.rows[0]?.at(-1)).toBe('原文没有说要公开');
  });

  test('the cycles that are not counted are listed, each with its reason', () => {
    const { listed, table } = countDisclosure(smallLedger);
    expect(listed.map(({ words, why }) => [words, why])).toEqual([
      ['每半年报送', 'not-public'],
      ['每周发布', 'weekly'],
      ['每月通报', 'undated'],
    ]);
    expect(table.rows.slice(-3).map((row) => row.at(-1))).toEqual([
      '原文没有说要公开',
      '按周的报告没有通行的期名，不逐期列出',
      '文件没有载明日期，列不出应公开的各期',
    ]);
  });

  test('where nothing is promised to the public, the title says so and counts no period', () => {
    const { title } = disclosure(ofMeasures(measure('xinghe/9', { elements: [every('internal')] })));
    expect(title).toBe('1 项定期报告、通报一类的承诺，原文没有说要公开');
  });

  test('background facts are not reports', () => {
    const evidence = [
      fact('ev-1', { elements: ['e1'], kind: 'report-published', period: '2021-Q1', scope: 'context' }),
    ];
    expect(countDisclosure(ofMeasures(measure('xinghe/9', { elements: [every('public')], evidence }))).found).toBe(0);
  });
});

describe('the timeline of a measure', () => {
  test('holds the document’s date, the year of its aim, the measure’s own due dates and its evidence', () => {
    const { line } = countMeasureTimeline(measureOf('xinghe/1'));
    expect(line.events.map(({ what, date }) => `${date} ${what}`)).toEqual([
      '2020-02-10 issued',
      '2020-03-01 evidence',
      '2020-12-31 due',
      '2021-02 evidence',
      '2022 aim',
    ]);
  });

  test('says that the year of an aim is not its due date, and nothing of it where there is none', () => {
    const captionOf = (id: string) => measureTimeline(measureOf(id), smallLedger.site)?.caption.join('');
    expect(captionOf('xinghe/1')).toContain('“总目标年份”是文件整体目标的年份，不是本条的期限。');
    expect(captionOf('plan/1')).not.toContain('总目标');
  });

  test('is not drawn where nothing has a date', () => {
    expect(measureTimeline(measureOf('article/1-1'), smallLedger.site)).toBeUndefined();
  });
});
