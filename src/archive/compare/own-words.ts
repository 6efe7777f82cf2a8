import { sourceParts, type OwnChange, type OwnPart, type Rewritten } from './comparison.ts';
import { isSameJson, jsonDifferences, type Json } from './json-differences.ts';
import type { Naming } from './naming.ts';
import { paired } from '#domain/paired.ts';
import type { PublishedMeasure } from './published.ts';

type Pair = readonly [old: PublishedMeasure, now: PublishedMeasure];

const OURS = ['title', 'summary', 'kind'] as const;
const LISTS = ['themes', 'bodies', 'elements'] as const;
/** Names of the measure, the source's words, and what is compared as progress. */
const ELSEWHERE = [...sourceParts, ...['id', 'document', 'number', 'quoteSha256', 'progress', 'timeliness', 'url']];

/** What differs in what we wrote about a measure. */
export function rewriting(pair: Pair, naming: Naming): Rewritten[] {
  const changes = [...plain(pair), ...themes(pair, naming), ...bodies(pair, naming), ...elements(pair), ...order(pair)];
  const known = [...ELSEWHERE, ...OURS, ...LISTS];
  const others = jsonDifferences(...pair, known).map(({ field, from, to }) => change('other', { field, from, to }));
  if (changes.length + others.length === 0) return [];
  return [{ measure: naming.measure(pair[1].id), changes: [...changes, ...others] }];
}

function plain([old, now]: Pair): OwnChange[] {
  return OURS.filter((part) => !isSameJson(old[part], now[part])).map((part) =>
    change(part, { from: (old[part] ?? null) as Json, to: (now[part] ?? null) as Json }),
  );
}

function themes([old, now]: Pair, naming: Naming): OwnChange[] {
  const { added, removed } = paired(old.themes, now.themes, (id) => id);
  const theme = (id: string) => ({ id, name: naming.theme(id) });
  return [
    ...added.map((id) => change('theme', { ...theme(id), to: id })),
    ...removed.map((id) => change('theme', { ...theme(id), from: id })),
  ];
}

function bodies([old, now]: Pair, naming: Naming): OwnChange[] {
  const { added, removed, both } = paired(old.bodies, now.bodies, ({ id }) => id);
  const body = (id: string) => ({ id, name: naming.body(id) });
  return [
    ...added.map(({ id, role }) => change('body', { ...body(id), to: role })),
    ...removed.map(({ id, role }) => change('body', { ...body(id), from: role })),
    ...both.flatMap(([{ id, role: from }, { role: to }]) =>
      from === to ? [] : [change('body', { ...body(id), from, to })],
    ),
  ];
}

function elements([old, now]: Pair): OwnChange[] {
  const { added, removed, both } = paired(old.elements, now.elements, ({ id }) => id);
  return [
    ...added.map((element) => change('element', { id: element.id, to: element as Json })),
    ...removed.map((element) => change('element', { id: element.id, from: element as Json })),
    ...both.flatMap(([from, to]) =>
      jsonDifferences(from, to).map((difference) => change('element', { id: to.id, ...difference })),
    ),
  ];
}

/** A list of the same entries in another order. */
function order([old, now]: Pair): OwnChange[] {
  return LISTS.flatMap((list) => {
    const [from, to] = [idsOf(old[list]), idsOf(now[list])];
    if (isSameJson(from, to) || !isSameJson([...from].sort(), [...to].sort())) return [];
    return [change('order', { id: list, from, to })];
  });
}

const idsOf = (list: readonly (string | { readonly id: string })[]) =>
  list.map((entry) => (typeof entry === 'string' ? entry : entry.id));

const change = (part: OwnPart, given: Partial<OwnChange>): OwnChange => ({
  ...{ part, id: null, name: null, field: null, from: null, to: null },
  ...given,
});
