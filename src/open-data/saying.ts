import type { Described, Field, Missing } from './field.ts';
import type { Words } from './languages.ts';

/** A title and a description in one language. */
export interface Saying {
  readonly title: string;
  readonly description: string;
}

/** What a field is, in one language: what it means, the words of its vocabulary, and what no value says. */
export function sayingOf(
  { name, fields }: Described,
  field: string,
  words: Words,
  missing = fields[field] && missingOf(fields[field]),
): Saying {
  const said: Readonly<Record<string, Saying>> = words.fieldWords[name];
  return sayingWith(said[field], fields[field], words, missing);
}

/** Words with those that follow from what the field is. @throws {Error} where there are none. */
export function sayingWith(
  said: Saying | undefined,
  field: Pick<Field<never>, 'type'> | undefined,
  words: Words,
  missing: Missing | undefined,
): Saying {
  if (!said || !field) throw new Error('A field of the open data has no words.');
  const { title, description } = said;
  const vocabulary = 'datatype' in field.type ? field.type.datatype.vocabulary : undefined;
  const explained = vocabulary ? words.describedWords(description, words.values[vocabulary]) : description;
  return { title, description: missing ? words.describedMissing(explained, missing) : explained };
}

/** What no value says, where there may be none. */
export function missingOf({ mayLack }: Pick<Field<never>, 'mayLack'>): Missing | undefined {
  return mayLack && Object.values<Missing>(mayLack)[0];
}
