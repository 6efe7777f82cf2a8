import { recordedOf } from '#catalogue/join.ts';
import type { Element } from '#domain/element.ts';
import type { Evidence, Ledger, SearchLog } from '#domain/evidence.ts';
import { assess } from '#domain/measure-state.ts';
import type { ChartedCatalogue, ChartedDocument, ChartedMeasure } from '#charts/charted.ts';

const DATA_DATE = '2023-01-01';

/** A fact with what a test says of it; the rest is the plainest that can be. */
export function fact(id: string, said: Partial<Evidence>): Evidence {
  return {
    id,
    elements: [],
    date: '2021-06-30',
    recorded: '2023-01-01',
    kind: 'instrument-issued',
    scope: 'direct',
    tier: 'T1',
    covers: 'whole',
    ownReport: false,
    statement: '星河市公布了一项规定。',
    source: { title: '星河市规定', publisher: '星河市人民法院' },
    reliability: 'official',
    ...said,
  };
}

export function element(id: string, said: Partial<Element> = {}): Element {
  return {
    id,
    kind: 'deliverable',
    text: '建立一项制度',
    words: '建立制度',
    shownBy: 'instrument',
    core: true,
    ...said,
  };
}

const xinghe: ChartedDocument = {
  id: 'xinghe',
  short: '星河市意见',
  issued: { date: '2020-02-10' },
  published: {},
  term: { due: '2022-12-31', words: '三年', binds: 'aim' },
};
const plan: ChartedDocument = {
  id: 'plan',
  short: '银河区方案',
  issued: {},
  published: {},
  term: { from: '2021-03-01', due: '2021-12-31', words: '2021年底前全面完成', binds: 'tasks' },
};
const article: ChartedDocument = { id: 'article', short: '王某文章', issued: {}, published: {}, term: undefined };
const documents = [xinghe, plan, article];

interface SaidOfMeasure {
  readonly themes: readonly string[];
  readonly elements: readonly Element[];
  readonly evidence: readonly Evidence[];
  readonly searches: readonly SearchLog[];
}

/** A measure with its states derived by the rule. */
export function measure(id: string, said: Partial<SaidOfMeasure> = {}): ChartedMeasure {
  const [name, number = ''] = id.split('/');
  const document = documents.find((one) => one.id === name) ?? xinghe;
  const elements = said.elements ?? [element('e1')];
  const ledger: Ledger = { evidence: [...(said.evidence ?? [])], statements: [], searches: [...(said.searches ?? [])] };
  return {
    id,
    document,
    number,
    kind: 'measure' as const,
    title: '建立制度',
    themes: (said.themes ?? ['filing']).map((theme) => ({ id: theme })),
    elements,
    ledger,
    assessment: assess(recordedOf(elements, ledger, document), DATA_DATE),
  };
}

/**
 * Three documents: one dated, with the year of an aim, due dates, targets and cycles; one whose term binds its tasks; one article without
 * any date.
 */
export const smallLedger: ChartedCatalogue = {
  site: { title: '星河台账', dataDate: DATA_DATE },
  documents,
  themes: [
    { id: 'filing', name: '诉讼服务与立案' },
    { id: 'reports', name: '组织实施' },
    { id: 'unused', name: '没有举措的专题' },
  ],
  measures: [
    measure('xinghe/1', {
      elements: [element('e1', { kind: 'deadline', due: { date: '2020-12-31', words: '2020年底前' } })],
      evidence: [
        fact('ev-1', { elements: ['e1'], covers: 'part', date: '2020-03-01' }),
        fact('ev-2', { elements: ['e1'], date: '2021-02' }),
      ],
    }),
    measure('xinghe/2', {
      elements: [
        element('e1', {
          kind: 'deadline',
          due: { date: '2020-12-31', words: '2021年前', other: { date: '2021-12-31', why: '也可含当年' } },
        }),
        element('e2', {
          kind: 'target',
          shownBy: 'figure',
          target: { metric: '网上立案率', operator: 'at-least', value: 80, unit: '%' },
          due: { date: '2025-12-31', words: '2025年底前' },
        }),
        element('e3', {
          kind: 'target',
          shownBy: 'figure',
          core: false,
          target: { metric: '人员配比', operator: 'equal', value: '1:1:1', unit: '比' },
        }),
      ],
      evidence: [
        fact('ev-3', {
          elements: ['e2'],
          kind: 'figure-reported',
          covers: 'part',
          value: 75.5,
          unit: '%',
          date: '2022',
        }),
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
      themes: ['reports', 'filing'],
      elements: [
        element('e1', {
          kind: 'cycle',
          shownBy: 'report',
          text: '每季度公布',
          cycle: { every: 'quarter', words: '每季度', audience: 'public', told: '向社会公布' },
        }),
        element('e2', {
          kind: 'cycle',
          shownBy: 'report',
          core: false,
          text: '每半年报送',
          cycle: { every: 'half-year', words: '每半年', audience: 'superior', told: '报送' },
        }),
        element('e3', {
          kind: 'cycle',
          shownBy: 'report',
          core: false,
          text: '每周发布',
          cycle: { every: 'week', words: '每周', audience: 'public', told: '发布' },
        }),
      ],
      evidence: [fact('ev-6', { elements: ['e1'], kind: 'report-published', period: '2021-Q1', date: '2021-04-12' })],
    }),
    measure('plan/1', {
      elements: [element('e1'), element('e2', { core: false })],
      evidence: [fact('ev-7', { scope: 'context', date: '2021-05-06' })],
    }),
    measure('plan/2', {
      elements: [element('e1', { shownBy: 'activity' })],
      evidence: [fact('ev-8', { elements: ['e1'], kind: 'not-started', tier: 'T2', date: '2021-08-01' })],
    }),
    measure('article/1-1', {
      themes: ['reports'],
      elements: [
        element('e1', {
          kind: 'cycle',
          shownBy: 'report',
          text: '每月通报',
          cycle: { every: 'month', words: '月通报', audience: 'public', told: '通报' },
        }),
      ],
      searches: [{ date: '2022-11-02', where: '虚构的网站', queries: ['通报'], found: false, elements: [] }],
    }),
  ],
};
