import type { Catalogue } from '#catalogue/catalogue.ts';
import { summaries } from '#domain/state.ts';
import { searchForm as words } from '#words/search-form.ts';
import { foundNames, summaryNames } from '#words/names.ts';
import type { PageRight } from './page-rights.ts';

/** The index is read by a programme in WebAssembly. */
const rights: readonly PageRight[] = ['webassembly'];

/** Everything that `/search/` shows before anything is asked: the filters and their values. */
export function searchPage(catalogue: Catalogue) {
  return {
    title: words.title,
    description: words.description,
    crumbs: [],
    rights,
    filters: [
      { name: 'kind', label: words.filters.kind, values: Object.values(foundNames) },
      { name: 'document', label: words.filters.document, values: catalogue.documents.map(({ short }) => short) },
      { name: 'theme', label: words.filters.theme, values: catalogue.themes.map(({ name }) => name) },
      // The bodies are many: the page takes them from the register of search, which it reads anyway.
      { name: 'body', label: words.filters.body, values: [] },
      {
        name: 'state',
        label: words.filters.state,
        values: summaries
          .filter((summary) => catalogue.measures.some(({ assessment }) => assessment.summary === summary))
          .map((summary) => summaryNames[summary]),
      },
    ],
    sortings: [
      { name: 'relevance', label: words.sortings.relevance },
      { name: 'document', label: words.sortings.document },
      { name: 'due', label: words.sortings.due },
    ],
  };
}
