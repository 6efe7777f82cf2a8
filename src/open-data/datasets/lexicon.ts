import type { LexiconEntry } from '#domain/lexicon.ts';
import { datasetOf } from '../dataset.ts';
import { text, wordOf } from '../datatypes.ts';
import { recordOf, value, values } from '../field.ts';

/** The words by which search understands a reader, as `content/lexicon.yaml` has them. */
export const lexicon = datasetOf({
  name: 'lexicon',
  record: recordOf<LexiconEntry>()('lexiconEntry', {
    asked: values(text, ({ asked }) => asked, undefined, '、'),
    also: values(text, ({ also }) => also, undefined, '、'),
    near: values(text, ({ near }) => near, { empty: 'none' }, '、'),
    kind: value(wordOf('lexiconKind'), ({ kind }) => kind),
    reason: value(text, ({ reason }) => reason),
  }),
  rows: ({ catalogue }) => catalogue.lexicon.entries,
  // An entry has no name: each word of `asked` stands in one entry only, but an entry may have several.
  sheet: { primaryKey: [], columns: ['asked', 'also', 'near', 'kind', 'reason'] },
});
