import type { Catalogue } from '#catalogue/catalogue.ts';
import { chartNames } from '#charts/chart.ts';
import { countStates } from '#charts/states-by-document/count.ts';
import { shareText } from '#words/counts.ts';
import { pressPage } from '#words/press-page.ts';
import type { Addresses } from './addresses.ts';
import { chartPlace } from './chart-embed.ts';
import { chartFormats, chartOf } from './charts.ts';
import type { Link } from './page.ts';

/** What the ledger says of one document by itself. */
export interface DocumentFigure {
  readonly name: Link;
  readonly issued: string;
  /** Measures with a record that can move a state. */
  readonly moving: string;
  /** Core promises kept, from floor to ceiling. */
  readonly kept: string;
  /** Core promises of which nothing is known. */
  readonly unknown: string;
}

/** Each document by itself, in the order of the ledger. */
export function documentFigures(catalogue: Catalogue, addresses: Addresses): DocumentFigure[] {
  const counted = countStates(catalogue).documents;
  return catalogue.documents.flatMap(({ id, short, issued }, at) => {
    const count = counted[at];
    if (!count) return [];
    const unknown = count.counts
      .filter(({ state }) => state === 'unassessed' || state === 'no-evidence-found')
      .reduce((sum, one) => sum + one.count, 0);
    const of = (part: number) => shareText(part, count.total);
    return [
      {
        name: { name: short, href: addresses.document(id) },
        issued: issued.date ?? pressPage.documents.unstated,
        moving: shareText(count.records.moving, count.records.total),
        kept: pressPage.documents.between(of(count.floor), of(count.ceiling)),
        unknown: of(unknown),
      },
    ];
  });
}

/** A chart: the place where it stands, with the code to embed it, and its files. */
export interface ChartFile {
  readonly place: Link;
  readonly files: readonly Link[];
}

export function chartFiles(catalogue: Catalogue, addresses: Addresses): ChartFile[] {
  return chartNames.map((name) => ({
    place: { name: chartOf(catalogue, name).title, href: chartPlace(name, addresses) },
    files: chartFormats.map((format) => ({ name: format.toUpperCase(), href: addresses.chart(`${name}.${format}`) })),
  }));
}
