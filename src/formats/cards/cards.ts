import type { Catalogue, Document, Measure } from '#catalogue/catalogue.ts';
import { pathOf } from '#catalogue/kind.ts';
import { registry } from '#catalogue/registry.ts';
import { cards as words } from '#words/cards.ts';
import { dateText } from '#words/dates.ts';
import type { Site } from '#domain/site.ts';
import { states } from '#domain/state.ts';
import type { Theme } from '#domain/theme.ts';
import { cautions } from '#words/assessment.ts';
import { flagNames, kindNames } from '#words/names.ts';
import { measureTimelinePlacer } from '#charts/measure-timeline/chart.ts';
import { countsOf } from '#views/documents-page.ts';
import { otherRecordCounts, stateCountsView } from '#views/assessment.ts';
import { stripView, type StripView } from '#views/strip.ts';
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

const SITE = registry.site.files;

function inDocument(document: Document, field: 'title' | 'short' | 'issuer'): CardSource {
  return { words: document[field], path: pathOf(registry.documents.files, { document: document.id }), at: [field] };
}

function homeCard(catalogue: Catalogue): Card {
  const { site, documents, measures, themes } = catalogue;
  return {
    path: 'home',
    sources: [
      { words: site.title, path: SITE, at: ['title'] },
      { words: site.titleEnglish, path: SITE, at: ['titleEnglish'] },
      { words: site.tagline, path: SITE, at: ['tagline'] },
    ],
    subject: '首页',
    kind: site.titleEnglish,
    title: site.title,
    about: [site.tagline, words.contents(documents.length, measures.length, themes.length)],
    counts: countsOn(measures),
    asOf: words.asOf(site.dataDate),
  };
}

function documentCard({ title: portal, dataDate }: Site, document: Document): Card {
  const counts = countsOf(document).map(({ name, count }) => words.count(name, count));
  return {
    path: document.id,
    sources: [inDocument(document, 'title'), inDocument(document, 'short'), inDocument(document, 'issuer')],
    subject: `文件 ${document.id} `,
    portal,
    kind: words.kinds.document,
    within: document.short,
    title: document.title,
    about: [
      document.author ? words.author(document.author.name, document.author.post) : words.issuer(document.issuer),
      words.datedCounts(document.issued.date ? dateText(document.issued.date) : words.undated, counts),
    ],
    counts: countsOn(document.measures),
    asOf: words.asOf(dataDate),
  };
}

function measureCard(site: Site, measure: Measure): Card {
  const { title: portal, dataDate } = site;
  const strip = stripView(measure.assessment);
  const timeline = measureTimelinePlacer(measure, site);
  return {
    path: measure.id,
    sources: [
      {
        words: measure.title,
        path: pathOf(registry.measures.files, { document: measure.document.id, number: measure.number }),
        at: ['title'],
      },
      inDocument(measure.document, 'short'),
    ],
    subject: `${kindNames[measure.kind]} ${measure.id} `,
    portal,
    kind: words.measure(measure.kind, measure.number),
    within: measure.document.short,
    title: measure.title,
    about: [],
    strip: { name: strip.name, marks: strip.marks, says: saysOf(measure, strip) },
    counts: countsOn([measure]),
    asOf: words.asOf(dataDate),
    ...(timeline && { timeline }),
  };
}

/** What has to be said beside the marks, so that they are not taken for more, or for less, than they say. */
function saysOf(measure: Measure, { marks }: StripView): string {
  const said = [
    ...measure.assessment.flags.map((flag) => flagNames[flag]),
    ...states.flatMap((state) => (marks.includes(state) ? (cautions[state] ?? []) : [])),
  ];
  const others = Object.values(otherRecordCounts(measure)).reduce((sum, count) => sum + count, 0);
  return said.map(words.sentence).join('') + (others > 0 ? words.otherRecords(others) : '');
}

function countsOn(measures: readonly Measure[]): Card['counts'] {
  const { total, counts } = stateCountsView(measures);
  return { of: words.promises(total), states: counts };
}

function themeCard(catalogue: Catalogue, theme: Theme): Card {
  const measures = measuresOn(catalogue, theme);
  const at = catalogue.themes.indexOf(theme);
  const documents = new Set(measures.map(({ document }) => document.id)).size;
  return {
    path: `themes/${theme.id}`,
    sources: (['name', 'sentence'] as const).map((field): CardSource => ({
      words: theme[field],
      path: registry.themes.files,
      at: [at, field],
    })) as [CardSource, CardSource],
    subject: `专题 ${theme.id} `,
    portal: catalogue.site.title,
    kind: words.kinds.theme,
    title: theme.name,
    about: [theme.sentence, words.themeCounts(documents, measures.length)],
    counts: countsOn(measures),
    asOf: words.asOf(catalogue.site.dataDate),
  };
}
