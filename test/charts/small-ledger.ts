import type { Element } from '#domain/element.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { ChartMeasure, Portal } from '#charts/records.ts';

/** A fact with what a test says of it; the rest is the plainest that can be. */
export function fact(id: string, said: Partial<Evidence>): Evidence {
  return {
    id,
    elements: [],
    date: '2021-06-30',
    recorded: '2023-01-01',
    kind: 'rule-in-force',
    scope: 'direct',
    tier: 'T1',
    ownReport: false,
    statement: '星河市公布了一项规定。',
    source: { title: '星河市规定', publisher: '星河市人民法院' },
    reliability: 'official',
    ...said,
  };
}

export function element(id: string, said: Partial<Element> = {}): Element {
  return { id, kind: 'deliverable', text: '建立一项制度', words: '建立制度', core: true, ...said };
}

export function measure(id: string, said: Partial<ChartMeasure> = {}): ChartMeasure {
  const [document = '', number = ''] = id.split('/');
  return {
    id,
    document,
    number,
    title: '建立制度',
    themes: ['filing'],
    elements: [element('e1')],
    evidence: [],
    state: 'unassessed',
    ...said,
  };
}

const delivered = [
  fact('ev-1', { elements: ['e1'], kind: 'rule-in-force', date: '2020-03-01' }),
  fact('ev-2', { elements: ['e1'], kind: 'element-delivered', date: '2021-02' }),
];

/** Two documents: one dated, with a term, due dates, a target and a cycle; one article without any date. */
export const smallLedger: Portal = {
  dataDate: '2023-01-01',
  documents: [
    { id: 'xinghe', short: '星河市意见', issued: '2020-02-10', term: { due: '2022-12-31' } },
    { id: 'article', short: '王某文章', issued: undefined, term: undefined },
  ],
  themes: [
    { id: 'filing', name: '诉讼服务与立案' },
    { id: 'reports', name: '组织实施' },
    { id: 'unused', name: '没有举措的专题' },
  ],
  measures: [
    measure('xinghe/1', {
      state: 'complete',
      elements: [element('e1', { kind: 'deadline', due: { date: '2020-12-31', words: '2020年底前' } })],
      evidence: delivered,
    }),
    measure('xinghe/2', {
      state: 'deployed',
      elements: [
        element('e1', {
          kind: 'deadline',
          due: { date: '2020-12-31', words: '2021年前', other: { date: '2021-12-31', why: '也可含当年' } },
        }),
        element('e2', {
          kind: 'target',
          target: { metric: '网上立案率', operator: 'at-least', value: 80, unit: '%' },
          due: { date: '2025-12-31', words: '2025年底前' },
        }),
        element('e3', {
          kind: 'target',
          target: { metric: '人员配比', operator: 'equal', value: '1:1:1', unit: '比' },
        }),
      ],
      evidence: [
        fact('ev-3', { elements: ['e2'], kind: 'figure-reported', value: 85.5, unit: '%', date: '2022' }),
        fact('ev-4', {
          elements: ['e2'],
          kind: 'figure-reported',
          value: 1200,
          unit: '件',
          date: '2022-05',
          tier: 'T3',
        }),
        fact('ev-5', { elements: ['e2'], scope: 'background', date: '2019-11-08' }),
      ],
    }),
    measure('xinghe/3', {
      state: 'no-evidence-found',
      themes: ['reports', 'filing'],
      elements: [element('e1', { kind: 'cycle', text: '每季度报送', cycle: { every: 'quarter', words: '每季度' } })],
      evidence: [fact('ev-6', { elements: ['e1'], kind: 'element-delivered', date: '2021-04-12' })],
    }),
    measure('article/1-1', {
      themes: ['reports'],
      elements: [element('e1', { kind: 'cycle', text: '每月通报', cycle: { every: 'month', words: '月通报' } })],
    }),
  ],
};
