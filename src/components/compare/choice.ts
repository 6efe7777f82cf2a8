/** The measures that an address asks to compare: known ones, each once, at most `most`. */
export function chosenFrom(query: URLSearchParams, known: ReadonlySet<string>, most: number): string[] {
  const asked = (query.get('m') ?? '').split(',').map((id) => id.trim());
  return [...new Set(asked)].filter((id) => known.has(id)).slice(0, most);
}

/** The address part that carries a choice; empty where nothing is chosen. */
export function queryFor(chosen: readonly string[]): string {
  return chosen.length === 0 ? '' : `?m=${chosen.join(',')}`;
}
