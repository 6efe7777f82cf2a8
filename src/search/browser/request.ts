import { filterNames, sortings, type Filters, type Sorting } from '../selection.ts';

/** What the search page is asked, as its address says it. */
export interface Request {
  readonly input: string;
  /** True where words are to be taken as typed. */
  readonly literal: boolean;
  readonly filters: Filters;
  readonly sorting: Sorting;
}

export function requestOf(query: URLSearchParams): Request {
  const sorting = sortings.find((name) => name === query.get('sort'));
  return {
    input: query.get('q') ?? '',
    literal: query.get('literal') === '1',
    filters: Object.fromEntries(filterNames.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : []))),
    sorting: sorting ?? 'relevance',
  };
}

/** The query part of the address, with its question mark; empty where nothing is asked. */
export function addressOf({ input, literal, filters, sorting }: Request): string {
  const query = new URLSearchParams({
    ...(input.trim() ? { q: input } : {}),
    ...filters,
    ...(sorting === 'relevance' ? {} : { sort: sorting }),
    ...(literal ? { literal: '1' } : {}),
  }).toString();
  return query ? `?${query}` : '';
}
