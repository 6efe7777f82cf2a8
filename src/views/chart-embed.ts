import { sourceLine, type Chart, type ChartName } from '#charts/chart.ts';
import { RUBRIC } from '#domain/progress.ts';
import { chartSubjects } from '#text/chart-subjects.ts';
import type { Addresses } from './addresses.ts';
import { chartOf } from './charts.ts';
import { embedBox, type EmbedBoxView, type EmbedPortal } from './embed-code.ts';
import { figureHeight, frameHeight, SOURCE_HEIGHT } from './embed-height.ts';
import { dayView, type DayView, type Link } from './page.ts';

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
export function chartEmbed({ catalogue, addresses }: Omit<EmbedPortal, 'host'>, name: ChartName): ChartEmbed {
  const { dataDate, title } = catalogue.site;
  const chart = chartOf(catalogue, name);
  return {
    fileTitle: `${chartSubjects[name]} - ${title}`,
    chart,
    caption: captionWithoutSource(chart, dataDate),
    dataDate: dayView(dataDate),
    page: chartPlace(name, addresses),
    links: [
      { name: `状态按规则 ${RUBRIC} 推出`, href: `${addresses.methodology}#states` },
      { name: '数据（CSV）', href: addresses.chart(`${name}.csv`) },
    ],
  };
}

/** The box below a chart; `undefined` where the chart stands by itself nowhere, as the small timeline of a measure. */
export function chartEmbedBox(chart: Chart, portal: EmbedPortal): EmbedBoxView | undefined {
  const { name } = chart;
  const { site } = portal.catalogue;
  if (name === 'measure-timeline') return undefined;
  return embedBox(
    {
      address: portal.addresses.embedChart(name),
      title: `${chartSubjects[name]}（${site.title}）`,
      height: frameHeight(figureHeight(chart, captionWithoutSource(chart, site.dataDate)) + SOURCE_HEIGHT),
      hasDownload: true,
    },
    portal,
  );
}

/** How to read a chart, without the line that an embed tells with links. */
export function captionWithoutSource(chart: Chart, dataDate: string): readonly string[] {
  return chart.caption.filter((line) => line !== sourceLine(dataDate));
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
