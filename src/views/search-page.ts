import type { Catalogue } from '#catalogue/catalogue.ts';
import { progressStates } from '#domain/progress.ts';
import { foundNames, progressNames } from '#text/names.ts';

/** Everything that `/search/` shows before anything is asked: the filters and their values. */
export function searchPage(catalogue: Catalogue) {
  return {
    title: '搜索',
    description: '搜索举措原文、文件、专题、责任主体和法律用语。',
    crumbs: [],
    filters: [
      {
        name: 'kind',
        label: '类别',
        values: Object.values(foundNames),
      },
      { name: 'document', label: '文件', values: catalogue.documents.map(({ short }) => short) },
      { name: 'theme', label: '专题', values: catalogue.themes.map(({ name }) => name) },
      // The bodies are many: the page takes them from the register of search, which it reads anyway.
      { name: 'body', label: '责任主体', values: [] },
      {
        name: 'state',
        label: '核定进展',
        values: progressStates
          .filter((state) => catalogue.measures.some(({ assessment }) => assessment.state === state))
          .map((state) => progressNames[state]),
      },
    ],
    sortings: [
      { name: 'relevance', label: '最相关的在前' },
      { name: 'document', label: '按文件顺序' },
      { name: 'due', label: '按期限先后' },
    ],
  };
}
