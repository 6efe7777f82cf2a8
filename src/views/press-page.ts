import type { Catalogue } from '#catalogue/catalogue.ts';
import { countStates } from '#charts/states-by-document/count.ts';
import { chartNames } from '#charts/chart.ts';
import { progressStates } from '#domain/progress.ts';
import { stateMeanings } from '#text/state-meanings.ts';
import type { Addresses } from './addresses.ts';
import { chartPlace } from './chart-embed.ts';
import { chartFormats, chartOf, portalOf } from './charts.ts';
import { dayView, type DayView, type Link, type PageMeta } from './page.ts';
import { stateView, type StateView } from './progress.ts';
import { quotableFigures, type QuotableFigure } from './quotable-figures.ts';

/** Everything that `/press/` shows. */
export interface PressPage extends PageMeta {
  readonly dataDate: DayView;
  readonly figures: readonly QuotableFigure[];
  /** Each document by itself, in the order of the ledger. */
  readonly documents: readonly {
    readonly name: Link;
    readonly issued: string;
    readonly withEvidence: string;
    readonly complete: string;
    readonly unassessed: string;
  }[];
  readonly states: readonly (StateView & { readonly says: string; readonly saysNot: string })[];
  /** Each chart: the place where it stands, with the code to embed it, and its files. */
  readonly charts: readonly { readonly place: Link; readonly files: readonly Link[] }[];
  readonly contact: string | undefined;
}

export function pressPage(catalogue: Catalogue, addresses: Addresses): PressPage {
  return {
    title: '报道参考',
    description: '报道和写作时怎样引用，可以引用的数字，各级进展说明什么、不说明什么，图表、联系和更正。',
    crumbs: [],
    dataDate: dayView(catalogue.site.dataDate),
    figures: quotableFigures(catalogue, addresses),
    documents: documentRows(catalogue, addresses),
    states: progressStates.map((state) => ({ ...stateView(state), ...stateMeanings[state] })),
    charts: chartNames.map((name) => ({
      place: { name: chartOf(catalogue, name).title, href: chartPlace(name, addresses) },
      files: chartFormats.map((format) => ({
        name: format.toUpperCase(),
        href: addresses.chart(`${name}.${format}`),
      })),
    })),
    contact: catalogue.site.contact,
  };
}

function documentRows(catalogue: Catalogue, addresses: Addresses): PressPage['documents'] {
  const counted = countStates(portalOf(catalogue)).documents;
  return catalogue.documents.flatMap(({ id, short, issued }, at) => {
    const count = counted[at];
    if (!count) return [];
    const of = (n: number | undefined) => `${n ?? 0}/${count.total}`;
    return [
      {
        name: { name: short, href: addresses.document(id) },
        issued: issued.date ?? '未载明',
        withEvidence: of(count.withEvidence),
        complete: `${of(count.floor)} 至 ${of(count.ceiling)}`,
        unassessed: of(count.counts.find(({ state }) => state === 'unassessed')?.count),
      },
    ];
  });
}
