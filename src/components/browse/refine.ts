/** The chosen value of each facet, at most one a facet. */
export type Choice = ReadonlyMap<string, string>;

/** Whether a row with these `facet:value` marks satisfies every chosen value. */
export function satisfies(facets: ReadonlySet<string>, choice: Choice): boolean {
  return [...choice].every(([facet, value]) => facets.has(`${facet}:${value}`));
}

/** The choice after a reader picks a value: picked anew, or dropped where it was already chosen. */
export function pick(choice: Choice, facet: string, value: string): Choice {
  const next = new Map(choice);
  if (choice.get(facet) === value) next.delete(facet);
  else next.set(facet, value);
  return next;
}

/** How many rows would remain if this value were chosen besides the rest. */
export function countWith(rows: readonly ReadonlySet<string>[], choice: Choice, facet: string, value: string): number {
  const wanted = new Map(choice).set(facet, value);
  return rows.filter((row) => satisfies(row, wanted)).length;
}

/** The choice that an address carries; facets that the page does not offer are ignored. */
export function choiceFrom(query: URLSearchParams, facets: ReadonlySet<string>): Choice {
  return new Map([...query].filter(([facet]) => facets.has(facet)));
}
