import type { Measure } from '#catalogue/catalogue.ts';
import type { Chart } from '#charts/chart.ts';
import { measureTimeline } from '#charts/measure-timeline/chart.ts';
import { displayed } from '#source-text/display.ts';
import { assessment as assessmentWords } from '#words/assessment.ts';
import { embed as words } from '#words/embed.ts';
import { kindNames } from '#words/names.ts';
import { quotation as quotationWords } from '#words/quotation.ts';
import { siteFrame } from '#words/site-frame.ts';
import { captionWithoutSource } from './chart-embed.ts';
import { embedBox, type EmbedBoxView } from './embed-code.ts';
import {
  AROUND,
  BETWEEN,
  figureHeight,
  frameHeights,
  rowHeight,
  SMALL,
  sourceHeight,
  textHeight,
  type Frame,
  type Setting,
} from './embed-height.ts';
import { dayView, type DayView, type Link } from './page.ts';
import type { Portal } from './portal.ts';
import { stripView, type StripView } from './strip.ts';
import { attributionOf, slipsIn, type Attribution, type SlipNote } from './quotation.ts';

/** Everything that `/embed/measures/<document>/<number>/` shows. */
export interface MeasureEmbed {
  /** The title of the file, for those who open it by itself. */
  readonly fileTitle: string;
  /** Document, kind and number on one line. */
  readonly place: string;
  readonly title: string;
  readonly strip: StripView;
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

export function measureEmbed(measure: Measure, { catalogue, addresses, origin }: Portal): MeasureEmbed {
  const { document, number, kind, title, span, assessment } = measure;
  const { site } = catalogue;
  const page = addresses.measure(measure.id);
  const chart = measureTimeline(measure, site);
  return {
    fileTitle: words.fileTitle(title, document.short, number, site.title),
    place: words.place(document.short, kindNames[kind], number),
    title,
    strip: stripView(assessment),
    dataDate: dayView(site.dataDate),
    caution: assessment.promises.some(({ core, state }) => core && state === 'unassessed')
      ? words.unassessed
      : undefined,
    why: `${page}#why`,
    quotation: span.paragraphs.map(({ text }) => displayed(text)),
    attribution: attributionOf(document, addresses),
    slips: slipsIn(document, measure.quote),
    timeline: chart && { chart, caption: captionWithoutSource(chart, site) },
    permalink: { name: origin ? new URL(page, origin).href : words.permalink, href: page },
  };
}

/** The box on a measure's page. */
export function measureEmbedBox(measure: Measure, portal: Portal): EmbedBoxView {
  const { id, title, document, number } = measure;
  const { site } = portal.catalogue;
  const embed = measureEmbed(measure, portal);
  return embedBox(
    {
      address: portal.addresses.embedMeasure(id),
      title: words.measureTitle(document.short, number, title, site.title),
      heights: frameHeights((frame) => heightOf(embed, words.source(site.title), frame)),
      hasDownload: false,
    },
    portal,
  );
}

/** How its parts are set (`embed.css`): the words of its standing, its quotation, and the facts of its source beside their names. */
const STANDING: Setting = { size: 17, line: 29 };
const QUOTED: Setting = { size: 18, line: 34.2, inset: 15 };
const FACTS: Setting = { size: 14, line: 23.8, inset: 76 };

function heightOf(embed: MeasureEmbed, source: string, frame: Frame): number {
  const { place, title, strip, dataDate, caution, quotation, attribution, slips, timeline, permalink } = embed;
  const parts = [
    textHeight([place], SMALL, frame),
    textHeight([title], frame.wide ? { size: 23, line: 32.2 } : { size: 19, line: 26.6 }, frame),
    // A mark is as wide as a letter and a half.
    rowHeight([strip.name + '一'.repeat(strip.marks.length * 1.5), strip.words], STANDING, frame) +
      rowHeight([dataDate.label, assessmentWords.why], STANDING, frame),
    ...(caution ? [textHeight([caution], SMALL, frame)] : []),
    textHeight(quotation, QUOTED, frame) + quotation.length * 11,
    textHeight([attribution.title, attribution.by, attribution.number, attribution.issued], FACTS, frame) +
      (slips.length > 0 ? textHeight([quotationWords.slipsText(slips)], FACTS, frame) : 0),
    ...(timeline ? [figureHeight(timeline.chart, timeline.caption, 2, frame) + 8] : []),
    sourceHeight([`${siteFrame.dataDate}${dataDate.label}`, source, permalink.name], frame),
  ];
  return AROUND + parts.reduce((sum, height) => sum + height + BETWEEN, -BETWEEN);
}
