import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Addresses } from './addresses.ts';

/** Fewest and most measures that stand side by side. */
export const COMPARED = { least: 2, most: 4 } as const;

/** Everything that `/compare/` shows before anything is chosen: every measure to choose from, by document. */
export function comparePage(catalogue: Catalogue, addresses: Addresses) {
  return {
    title: '对比',
    description: '把两到四条举措并排看：原文、承诺、期限和责任主体。',
    crumbs: [],
    themes: addresses.themes,
    groups: catalogue.documents.map(({ short, measures }) => ({
      name: short,
      options: measures.map(({ id, number, title }) => ({ id, label: `${number} ${title}` })),
    })),
  };
}
