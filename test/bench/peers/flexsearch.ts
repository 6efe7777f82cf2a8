import { Index } from 'flexsearch';
import type { Engine, MeasureText } from '../engine.ts';
import { inMemory } from '../in-memory.ts';

/** FlexSearch with one token a character: a measure is found where all characters of the query stand in it. */
export const flexSearchCharacters = (texts: readonly MeasureText[]) =>
  flexSearch('FlexSearch, characters', texts, { suggest: false });

/** The same with FlexSearch's `suggest`: measures that lack some of the characters come after those that have all. */
export const flexSearchSuggesting = (texts: readonly MeasureText[]) =>
  flexSearch('FlexSearch, characters, suggest', texts, { suggest: true });

async function flexSearch(
  name: string,
  texts: readonly MeasureText[],
  { suggest }: { suggest: boolean },
): Promise<Engine> {
  const index = new Index({ encode: charactersOf });
  for (const { id, quote } of texts) index.add(id, quote);
  const parts: string[] = [];
  index.export((key: string, data: string) => void parts.push(key, data));
  return inMemory({
    name,
    index: parts.join('\n'),
    library: `export { Index } from 'flexsearch';`,
    rank: (query) => index.search(query, { limit: texts.length, suggest }).map(String),
  });
}

// The encoder that FlexSearch's documentation gives for Chinese. Its preset Charset.CJK takes a space in the query for a character
// that must be found, and reaches less here.
function charactersOf(text: string): string[] {
  return [...text.toLowerCase().replaceAll(/\s+/gu, '')];
}
