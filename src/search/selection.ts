import { inTextOrder } from '#domain/text-order.ts';
import { foundNames } from '#words/names.ts';
import { searchResults } from '#words/search-results.ts';
import type { Answer } from './rank.ts';
import type { Entry } from './register.ts';

/** By what results can be narrowed. */
export const filterNames = ['kind', 'document', 'theme', 'body', 'state'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** In what order results can stand: best first, as the documents have them, or by their last due date. */
export const sortings = ['relevance', 'document', 'due'] as const;
export type Sorting = (typeof sortings)[number];

/** Results of one kind of page. */
export interface Group {
  readonly name: string;
  readonly answers: readonly Answer[];
}

/** Measures first: they are what the portal is about. Requirements stand among them. */
const groups: readonly { readonly name: string; readonly kinds: readonly string[] }[] = [
  { name: searchResults.measures, kinds: [foundNames.measure, foundNames.requirement] },
  { name: foundNames.document, kinds: [foundNames.document] },
  { name: foundNames.theme, kinds: [foundNames.theme] },
  { name: foundNames.body, kinds: [foundNames.body] },
  { name: foundNames.term, kinds: [foundNames.term] },
];

/** The answers that pass the filters, by kind of page and in the order asked for. */
export function selection(
  answers: readonly Answer[],
  entries: readonly Entry[],
  filters: Filters,
  sorting: Sorting,
): Group[] {
  const kept = answers.filter(({ record }) => passes(entries[record], filters));
  const sorted = sorting === 'relevance' ? kept : [...kept].sort((a, b) => order(a, b, entries, sorting));
  return groups
    .map(({ name, kinds }) => ({
      name,
      answers: sorted.filter(({ record }) => kinds.includes(entries[record]?.kind ?? '')),
    }))
    .filter((group) => group.answers.length > 0);
}

function passes(entry: Entry | undefined, { kind, document, theme, body, state }: Filters): boolean {
  return (
    entry !== undefined &&
    (!kind || entry.kind === kind) &&
    (!document || entry.document === document) &&
    (!theme || entry.themes.includes(theme)) &&
    (!body || entry.bodies.includes(body)) &&
    (!state || entry.state === state)
  );
}

/** Undated records come after all dated ones. */
function order(a: Answer, b: Answer, entries: readonly Entry[], sorting: Sorting): number {
  const due = ({ record }: Answer) => entries[record]?.due ?? '9999';
  return (sorting === 'due' ? inTextOrder(due(a), due(b)) : 0) || a.record - b.record;
}
