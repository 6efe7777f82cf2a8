import { describe, expect, test } from 'vitest';
import type { Numbering } from '#domain/numbering.ts';
import { quoteOf, spansOf } from '#source-text/spans.ts';

const PLAN = `关于优化营商环境的方案
一、总体要求
坚持便民利企。
二、重点任务
(一)推行网上办理。企业开办都能在网上办。
办理情况每季度公布。
(二)压缩办理时限。
三、组织实施
(一)加强领导。落实责任。`;

const PLAN_NUMBERING: Numbering = {
  headings: 'every',
  headingless: [],
  by: [
    { kind: 'measure', chapters: [2], marker: '(一)', number: '{chapter}-{item}' },
    { kind: 'requirement', chapters: [3], marker: '(一)', number: '{chapter}-{item}' },
  ],
};

const TASKS = `一、主要任务
(一)做好服务
1.健全清单制度。围绕同一标准,统一编制清单。
(1)编制事项清单。清单每年更新。
(2)推动告知承诺,选择不少于20个事项开展试点,形成可以复制、可以推广、可以长期坚持的经验和做法。
2.建立评价制度。差评都要整改。
(二)规范检查
3.统一登记
(1)检查都要扫码。扫码才能进门。`;

const TASKS_NUMBERING: Numbering = {
  headings: 'some',
  headingless: ['1'],
  by: [
    { kind: 'measure', chapters: [1], marker: '(1)', number: '{group}-{item}' },
    { kind: 'measure', chapters: [1], marker: '1.', childless: true, number: 't{item}' },
  ],
};

const plan = spansOf(PLAN, PLAN_NUMBERING);
const tasks = spansOf(TASKS, TASKS_NUMBERING);

describe('the measures of a text', () => {
  test('are found by its own numbering, chapter by chapter, each of its kind', () => {
    expect(plan.map(({ number, kind }) => [number, kind])).toEqual([
      ['2-1', 'measure'],
      ['2-2', 'measure'],
      ['3-1', 'requirement'],
    ]);
  });

  test('are items, and tasks only where they have no items, where they stand', () => {
    expect(tasks.map(({ number }) => number)).toEqual(['1-1', '1-2', 't2', '3-1']);
  });

  test('are paragraphs that begin with the words given, where nothing is numbered', () => {
    const spans = spansOf('题目\n先说一段。\n设立服务站,每周坐班。\n再说一段。\n组建帮办队伍。', {
      openings: [
        { number: '1-1', begins: '设立服务站', heading: '设立服务站' },
        { number: '1-2', begins: '组建帮办队伍' },
      ],
    });
    expect(spans.map((span) => [span.number, span.heading, quoteOf(span)])).toEqual([
      ['1-1', '设立服务站', '设立服务站,每周坐班。'],
      ['1-2', '', '组建帮办队伍。'],
    ]);
  });
});

describe('a quotation', () => {
  test('holds each paragraph up to the next number, as it is', () => {
    expect(plan.map(quoteOf)).toEqual([
      '(一)推行网上办理。企业开办都能在网上办。\n办理情况每季度公布。',
      '(二)压缩办理时限。',
      '(一)加强领导。落实责任。',
    ]);
  });

  test('knows its paragraphs by their place in the text', () => {
    expect(plan.map(({ paragraphs }) => paragraphs.map(({ number }) => number))).toEqual([[5, 6], [7], [9]]);
  });
});

describe('the heading of a measure and what stands above it are the words of the source', () => {
  test('where every measure has a heading, it is the first sentence', () => {
    expect(plan[0]).toMatchObject({ heading: '推行网上办理', above: ['二、重点任务'] });
  });

  test('where only some have one, a long first sentence is none, with all its headings above', () => {
    expect(tasks.map(({ heading }) => heading)).toEqual(['编制事项清单', '', '建立评价制度', '检查都要扫码']);
    expect(tasks[0]?.above).toEqual(['一、主要任务', '(一)做好服务', '1.健全清单制度']);
  });

  test('a short first sentence that is no heading is left out by its number', () => {
    const [first] = spansOf(TASKS, { ...TASKS_NUMBERING, headingless: ['1-1'] });
    expect(first?.heading).toBe('');
  });

  test('an item of a task that says more than its heading has the task’s text as its introduction', () => {
    expect(tasks[0]?.introduction?.text).toBe('1.健全清单制度。围绕同一标准,统一编制清单。');
    expect(tasks.map(({ introduction }) => introduction !== undefined)).toEqual([true, true, false, false]);
    expect(plan.map(({ introduction }) => introduction)).toEqual([undefined, undefined, undefined]);
  });
});
