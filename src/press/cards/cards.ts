import type { Catalogue, Document, Measure } from '#catalogue/catalogue.ts';
import { chineseDate } from '#domain/calendar.ts';
import type { Site } from '#domain/site.ts';
import type { Theme } from '#domain/theme.ts';
import { unassessedMeaning } from '#text/interface.ts';
import { flagNames, kindNames } from '#text/names.ts';
import { measureTimelineScene } from '#views/charts.ts';
import { countsOf } from '#views/documents-page.ts';
import { countsView, stateView } from '#views/progress.ts';
import { measuresOn } from '#views/theme-page.ts';
import type { Card, CardSource } from './card.ts';

/** Every card of the portal, each at an address of its own: home, documents, measures, themes. */
export function cardsOf(catalogue: Catalogue): Card[] {
  const cards = [
    homeCard(catalogue),
    ...catalogue.documents.map((document) => documentCard(catalogue.site, document)),
    ...catalogue.measures.map((measure) => measureCard(catalogue.site, measure)),
    ...catalogue.themes.map((theme) => themeCard(catalogue, theme)),
  ];
  const twice = cards.find(({ path }, at) => cards.findIndex((other) => other.path === path) !== at);
  if (twice) throw new Error(`两张分享图都在 cards/${twice.path}.png：请给${twice.subject}换一个编号。`);
  return cards;
}

const SITE = 'content/site.yaml';

function inDocument(document: Document, field: 'title' | 'short' | 'issuer'): CardSource {
  return { words: document[field], file: `content/documents/${document.id}.yaml`, at: [field] };
}

function homeCard(catalogue: Catalogue): Card {
  const { site, documents, measures, themes } = catalogue;
  return {
    path: 'home',
    sources: [
      { words: site.title, file: SITE, at: ['title'] },
      { words: site.titleEnglish, file: SITE, at: ['titleEnglish'] },
    ],
    subject: '首页',
    kind: site.titleEnglish,
    title: site.title,
    about: [
      '每一条司法改革举措一个页面：原文怎么说、谁负责、什么时候、有什么公开证据。',
      `${documents.length} 个文件，${measures.length} 条举措和要求，${themes.length} 个专题`,
    ],
    counts: countsView(measures).counts,
    asOf: chineseDate(site.dataDate),
  };
}

function documentCard({ title: portal, dataDate }: Site, document: Document): Card {
  const counts = countsOf(document).map(({ name, count }) => `${count} 条${name}`);
  return {
    path: document.id,
    sources: [inDocument(document, 'title'), inDocument(document, 'short'), inDocument(document, 'issuer')],
    subject: `文件 ${document.id} `,
    portal,
    kind: '文件',
    within: document.short,
    title: document.title,
    about: [
      document.author ? `${document.author.name}，${document.author.post}` : `发文机关：${document.issuer}`,
      [document.issued.date ? chineseDate(document.issued.date) : '成文日期未载明', ...counts].join('，'),
    ],
    counts: countsView(document.measures).counts,
    asOf: chineseDate(dataDate),
  };
}

function measureCard({ title: portal, dataDate }: Site, measure: Measure): Card {
  const { assessment } = measure;
  const timeline = measureTimelineScene(measure, dataDate);
  return {
    path: measure.id,
    sources: [
      { words: measure.title, file: `content/measures/${measure.id}.mdx`, at: ['title'] },
      inDocument(measure.document, 'short'),
    ],
    subject: `${kindNames[measure.kind]} ${measure.id} `,
    portal,
    kind: `${kindNames[measure.kind]} ${measure.number}`,
    within: measure.document.short,
    title: measure.title,
    about: [],
    state: {
      ...stateView(assessment.state),
      notes: notesOf(measure),
    },
    asOf: chineseDate(dataDate),
    ...(timeline && { timeline }),
  };
}

/** What has to be said beside a state, so that it is not taken for more, or for less, than it says. */
function notesOf({ ledger, assessment }: Measure): string[] {
  if (assessment.state !== 'unassessed') return assessment.flags.map((flag) => flagNames[flag]);
  return [ledger.evidence.length > 0 ? '核心要素尚无可用的证据，不代表未落实' : unassessedMeaning];
}

function themeCard(catalogue: Catalogue, theme: Theme): Card {
  const measures = measuresOn(catalogue, theme);
  const at = catalogue.themes.indexOf(theme);
  const documents = new Set(measures.map(({ document }) => document.id)).size;
  return {
    path: `themes/${theme.id}`,
    sources: (['name', 'sentence'] as const).map((field): CardSource => ({
      words: theme[field],
      file: 'content/themes.yaml',
      at: [at, field],
    })) as [CardSource, CardSource],
    subject: `专题 ${theme.id} `,
    portal: catalogue.site.title,
    kind: '专题',
    title: theme.name,
    about: [theme.sentence, `${documents} 个文件里的 ${measures.length} 条举措和要求`],
    counts: countsView(measures).counts,
    asOf: chineseDate(catalogue.site.dataDate),
  };
}
