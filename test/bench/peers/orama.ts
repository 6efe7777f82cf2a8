import { create, insertMultiple, save, search } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import type { Engine, MeasureText } from '../engine.ts';
import { inMemory } from '../in-memory.ts';

const LIBRARY = `
  export { create, load, search } from '@orama/orama';
  export { createTokenizer } from '@orama/tokenizers/mandarin';
`;

/** Orama with its Mandarin tokenizer and its own ranking. Its index holds the texts too. */
export async function oramaMandarin(texts: readonly MeasureText[]): Promise<Engine> {
  const database = create({
    schema: { quote: 'string' },
    sort: { enabled: false },
    components: { tokenizer: createTokenizer() },
  });
  await insertMultiple(database, [...texts]);
  return inMemory({
    name: 'Orama, Mandarin tokenizer',
    index: JSON.stringify(save(database)),
    library: LIBRARY,
    async rank(query) {
      const { hits } = await search(database, { term: query, limit: texts.length });
      return hits.map(({ id }) => id);
    },
  });
}
