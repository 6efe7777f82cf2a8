import MiniSearch from 'minisearch';
import type { Engine, MeasureText } from '../engine.ts';
import { inMemory } from '../in-memory.ts';
import { bigrams, charactersAndBigrams, words } from './tokens.ts';

/** MiniSearch with its own ranking, and one token for each two characters that follow each other. */
export const miniSearchBigrams = (texts: readonly MeasureText[]) =>
  miniSearch('MiniSearch, character bigrams', texts, bigrams);

/** MiniSearch with single characters besides: of what a tokenizer without a dictionary can do, this finds most. */
export const miniSearchCharactersAndBigrams = (texts: readonly MeasureText[]) =>
  miniSearch('MiniSearch, characters and bigrams', texts, charactersAndBigrams);

/** MiniSearch with the words that Intl.Segmenter finds. */
export const miniSearchWords = (texts: readonly MeasureText[]) =>
  miniSearch('MiniSearch, Intl.Segmenter words', texts, words);

function miniSearch(
  name: string,
  texts: readonly MeasureText[],
  tokenize: (text: string) => string[],
): Promise<Engine> {
  const index = new MiniSearch<MeasureText>({ fields: ['quote'], tokenize });
  index.addAll(texts);
  return inMemory({
    name,
    index: JSON.stringify(index),
    library: `export { default } from 'minisearch';`,
    rank: (query) => index.search(query).map(({ id }) => String(id)),
  });
}
