import type { Catalogue } from '#catalogue/catalogue.ts';
import { comparePage as words } from '#words/compare-page.ts';
import type { Addresses } from './addresses.ts';
import { OWN_PAGES } from './page-rights.ts';

/** Fewest and most measures that stand side by side. */
export const COMPARED = { least: 2, most: 4 } as const;

/** Everything that `/compare/` shows before anything is chosen: every measure to choose from, by document. */
export function comparePage(catalogue: Catalogue, addresses: Addresses) {
  return {
    title: words.title,
    description: words.description,
    crumbs: [],
    rights: [OWN_PAGES],
    themes: addresses.themes,
    groups: catalogue.documents.map(({ short, measures }) => ({
      name: short,
      options: measures.map(({ id, number, title }) => ({ id, label: `${number} ${title}` })),
    })),
  };
}
