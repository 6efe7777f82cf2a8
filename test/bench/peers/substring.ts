import type { Engine, MeasureText } from '../engine.ts';
import { inMemory } from '../in-memory.ts';

/** The measures in which the query stands as typed, in the order of the texts: the least that any search must find. */
export function substring(texts: readonly MeasureText[]): Promise<Engine> {
  return inMemory({
    name: 'Plain substring',
    index: JSON.stringify(texts),
    library: '',
    rank: (query) => texts.filter(({ quote }) => quote.includes(query)).map(({ id }) => id),
  });
}
