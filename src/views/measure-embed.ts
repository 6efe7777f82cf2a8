import type { Measure } from '#catalogue/catalogue.ts';
import type { Chart } from '#charts/chart.ts';
import { displayed } from '#source-text/display.ts';
import { unassessedMeaning } from '#text/interface.ts';
import { kindNames } from '#text/names.ts';
import { captionWithoutSource } from './chart-embed.ts';
import { measureTimelineOf } from './charts.ts';
import { embedBox, type EmbedBoxView, type EmbedPortal } from './embed-code.ts';
import { figureHeight, frameHeight, linesOf, quotationHeight, SOURCE_HEIGHT } from './embed-height.ts';
import { dayView, type DayView, type Link } from './page.ts';
import { stateView, type StateView } from './progress.ts';
import { attributionOf, slipsIn, type Attribution, type SlipNote } from './quotation.ts';

/** Everything that `/embed/measures/<document>/<number>/` shows. */
export interface MeasureEmbed {
  /** The title of the file, for those who open it by itself. */
  readonly fileTitle: string;
  /** Document, kind and number on one line. */
  readonly place: string;
  readonly title: string;
  readonly state: StateView;
  readonly dataDate: DayView;
  /** Said where nothing is assessed: that this is about the portal's records. */
  readonly caution: string | undefined;
  /** Where the page says why this is its state. */
  readonly why: string;
  /** The verbatim text by paragraph, set for display. */
  readonly quotation: readonly string[];
  readonly attribution: Attribution;
  readonly slips: readonly SlipNote[];
  readonly timeline: { readonly chart: Chart; readonly caption: readonly string[] } | undefined;
  /** Its page; named by the full address where the host is known. */
  readonly permalink: Link;
}

export function measureEmbed(measure: Measure, { catalogue, addresses, host }: EmbedPortal): MeasureEmbed {
  const { document, number, kind, title, span, assessment } = measure;
  const { site } = catalogue;
  const page = addresses.measure(measure.id);
  const chart = measureTimelineOf(measure, site.dataDate);
  return {
    fileTitle: `${title}（${document.short} ${number}）- ${site.title}`,
    place: `${document.short} · ${kindNames[kind]} ${number}`,
    title,
    state: stateView(assessment.state),
    dataDate: dayView(site.dataDate),
    caution: assessment.state === 'unassessed' ? `未核定的意思：${unassessedMeaning}。` : undefined,
    why: `${page}#why`,
    quotation: span.paragraphs.map(({ text }) => displayed(text)),
    attribution: attributionOf(document, addresses),
    slips: slipsIn(document, measure.quote),
    timeline: chart && { chart, caption: captionWithoutSource(chart, site.dataDate) },
    permalink: { name: host ? new URL(page, host).href : '永久链接', href: page },
  };
}

/** The box on a measure's page. */
export function measureEmbedBox(measure: Measure, portal: EmbedPortal): EmbedBoxView {
  const { id, title, document, number } = measure;
  return embedBox(
    {
      address: portal.addresses.embedMeasure(id),
      title: `${document.short} ${number}：${title}（${portal.catalogue.site.title}）`,
      height: heightOf(measureEmbed(measure, portal)),
      hasDownload: false,
    },
    portal,
  );
}

/** Place, state, attribution and the space between. */
const HEAD_AND_ATTRIBUTION = 210;
/** A longer measure scrolls within the frame. */
const MOST = 860;

function heightOf({ title, caution, quotation, slips, timeline }: MeasureEmbed): number {
  const content = [
    HEAD_AND_ATTRIBUTION,
    linesOf([title], 26) * 33,
    caution ? 38 : 0,
    quotationHeight(quotation),
    slips.length > 0 ? 26 : 0,
    timeline ? figureHeight(timeline.chart, timeline.caption) + 20 : 0,
    SOURCE_HEIGHT,
  ];
  return Math.min(MOST, frameHeight(content.reduce((sum, height) => sum + height)));
}
