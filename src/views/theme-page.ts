import type { Catalogue, Measure } from '#catalogue/catalogue.ts';
import type { Theme } from '#domain/theme.ts';
import { displayed } from '#source-text/display.ts';
import { themesPage as words } from '#words/theme-pages.ts';
import type { Addresses } from './addresses.ts';
import { chartOf } from './charts.ts';
import { feedLink, themeFeed } from './feeds.ts';
import { measureRow, type MeasureRow } from './measure-row.ts';
import { dayView, type DayView, type Link, type PageMeta } from './page.ts';
import { stateCountsView, type StateCountsView } from './assessment.ts';
import { datedFact } from './quotation.ts';

/** One document's measures on a theme, with the opening words of each in the source. */
export interface ThemeColumn {
  readonly document: Link;
  readonly issued: string;
  readonly region: string;
  readonly rows: readonly (MeasureRow & { readonly opening: string })[];
}

/** Everything that `/themes/<theme>/` shows. */
export interface ThemePage extends PageMeta {
  readonly sentence: string;
  readonly total: number;
  readonly states: StateCountsView;
  readonly dataDate: DayView;
  readonly columns: readonly ThemeColumn[];
  /** The first measure of up to four documents, side by side. */
  readonly comparison: string | undefined;
  readonly nearby: readonly (Link & { readonly shared: number })[];
}

/** From which length on the opening words of a quotation are cut, in characters. */
const OPENING = 72;
const NEARBY = 6;
const COMPARABLE = 4;

export function themePage(catalogue: Catalogue, addresses: Addresses, theme: Theme): ThemePage {
  const measures = measuresOn(catalogue, theme);
  const columns = catalogue.documents
    .map((document) => ({ document, of: measures.filter((measure) => measure.document === document) }))
    .filter(({ of }) => of.length > 0);
  const first = columns.flatMap(({ of }) => of[0]?.id ?? []).slice(0, COMPARABLE);
  return {
    title: theme.name,
    description: theme.sentence,
    card: addresses.card(`themes/${theme.id}`),
    crumbs: [{ name: words.title, href: addresses.themes }],
    feeds: [feedLink(themeFeed(theme), addresses)],
    sentence: theme.sentence,
    total: measures.length,
    states: stateCountsView(measures),
    dataDate: dayView(catalogue.site.dataDate),
    columns: columns.map(({ document, of }) => ({
      document: { name: document.short, href: addresses.document(document.id) },
      issued: datedFact(document.issued),
      region: document.place.name,
      rows: of.map((measure) => ({ ...measureRow(measure, addresses), opening: openingOf(measure) })),
    })),
    comparison: first.length > 1 ? addresses.comparison(first) : undefined,
    nearby: nearbyThemes(catalogue, addresses, theme, measures),
  };
}

export function measuresOn(catalogue: Catalogue, theme: Theme): Measure[] {
  return catalogue.measures.filter(({ themes }) => themes.includes(theme));
}

function openingOf({ quote }: Measure): string {
  const characters = [...displayed(quote)];
  return characters.length > OPENING ? `${characters.slice(0, OPENING).join('')}……` : characters.join('');
}

function nearbyThemes(catalogue: Catalogue, addresses: Addresses, theme: Theme, measures: readonly Measure[]) {
  return catalogue.themes
    .filter((other) => other !== theme)
    .map((other) => ({
      name: other.name,
      href: addresses.theme(other.id),
      shared: measures.filter(({ themes }) => themes.includes(other)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, NEARBY);
}

/** Everything that `/themes/` shows. */
export function themesPage(catalogue: Catalogue, addresses: Addresses) {
  return {
    title: words.title,
    description: words.description,
    crumbs: [],
    chart: chartOf(catalogue, 'themes-by-documents'),
    themes: themeRows(catalogue, addresses),
  };
}

/** A theme as lists show it. */
export interface ThemeRow extends Link {
  readonly id: string;
  readonly sentence: string;
  readonly measures: number;
  readonly documents: number;
}

export function themeRows(catalogue: Catalogue, addresses: Addresses): ThemeRow[] {
  return catalogue.themes.map((theme) => {
    const measures = measuresOn(catalogue, theme);
    return {
      id: theme.id,
      name: theme.name,
      href: addresses.theme(theme.id),
      sentence: theme.sentence,
      measures: measures.length,
      documents: new Set(measures.map(({ document }) => document.id)).size,
    };
  });
}
