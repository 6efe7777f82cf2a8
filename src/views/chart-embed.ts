import { sourceLine, type Chart, type ChartName } from '#charts/chart.ts';
import type { Site } from '#domain/site.ts';
import { RUBRIC } from '#domain/state.ts';
import { chartSubjects } from '#words/chart-subjects.ts';
import { embed as words } from '#words/embed.ts';
import { siteFrame } from '#words/site-frame.ts';
import type { Addresses } from './addresses.ts';
import { chartOf } from './charts.ts';
import { embedBox, type EmbedBoxView } from './embed-code.ts';
import { AROUND, BETWEEN, figureHeight, frameHeights, sourceHeight } from './embed-height.ts';
import { dayView, type DayView, type Link } from './page.ts';
import type { Portal } from './portal.ts';

/** Everything that `/embed/charts/<chart>/` shows. */
export interface ChartEmbed {
  /** The title of the file, for those who open it by itself. */
  readonly fileTitle: string;
  readonly chart: Chart;
  /** How to read the chart; its data date and its source are told apart from it. */
  readonly caption: readonly string[];
  readonly dataDate: DayView;
  /** The page on which the chart stands, and the place there. */
  readonly page: string;
  /** The rule by which its states are derived, and its numbers. */
  readonly links: readonly Link[];
}

/** @param name of one of the charts of the portal as a whole. */
export function chartEmbed({ catalogue, addresses }: Omit<Portal, 'origin'>, name: ChartName): ChartEmbed {
  const { site } = catalogue;
  const chart = chartOf(catalogue, name);
  return {
    fileTitle: siteFrame.pageTitle(chartSubjects[name], site.title),
    chart,
    caption: captionWithoutSource(chart, site),
    dataDate: dayView(site.dataDate),
    page: chartPlace(name, addresses),
    links: [
      { name: words.rule(RUBRIC), href: `${addresses.methodology}#states` },
      { name: words.csv, href: addresses.chart(`${name}.csv`) },
    ],
  };
}

/** The box below a chart; `undefined` where the chart stands by itself nowhere, as the small timeline of a measure. */
export function chartEmbedBox(chart: Chart, portal: Portal): EmbedBoxView | undefined {
  const { name } = chart;
  const { site } = portal.catalogue;
  if (name === 'measure-timeline') return undefined;
  const said = [
    `${siteFrame.dataDate}${dayView(site.dataDate).label}`,
    words.source(site.title),
    words.rule(RUBRIC),
    words.csv,
  ];
  return embedBox(
    {
      address: portal.addresses.embedChart(name),
      title: words.chartTitle(chartSubjects[name], site.title),
      heights: frameHeights((frame) =>
        [
          AROUND,
          figureHeight(chart, captionWithoutSource(chart, site), 1, frame),
          BETWEEN,
          sourceHeight(said, frame),
        ].reduce((sum, height) => sum + height),
      ),
      hasDownload: true,
    },
    portal,
  );
}

/** How to read a chart, without the line that an embed tells with links. */
export function captionWithoutSource(chart: Chart, site: Site): readonly string[] {
  return chart.caption.filter((line) => line !== sourceLine(site));
}

/** Where a chart of the portal stands: the page and the place there. */
export function chartPlace(name: ChartName, addresses: Addresses): string {
  return `${pageOf(name, addresses)}#chart-${name}`;
}

function pageOf(name: ChartName, addresses: Addresses): string {
  switch (name) {
    case 'states-by-document':
      return addresses.home;
    case 'themes-by-documents':
      return addresses.themes;
    case 'indicators':
      return addresses.indicators;
    case 'due-and-done':
    case 'timeline':
    case 'disclosure':
      return addresses.timeline;
  }
}
