import { measureId, wholePattern, type Datatype } from './datatypes.ts';
import type { Dataset } from './dataset.ts';
import type { Described, Field } from './field.ts';
import { chinese, english, type Words } from './languages.ts';
import { sayingOf, type Saying } from './saying.ts';

/** The JSON Schema (2020-12) of what the API has of a dataset. Titles and descriptions are in Chinese and in English. */
export function jsonSchemaOf(dataset: Dataset): object {
  const about = annotated((words) => words.datasetWords[dataset.name]);
  const entry = recordSchema(dataset.record);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...about,
    ...(dataset.isByMeasure
      ? { type: 'object', propertyNames: valueSchema(measureId), additionalProperties: entry }
      : { type: 'array', items: entry }),
  };
}

function recordSchema(record: Described): object {
  const fields = Object.entries(record.fields);
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(([name, field]) => [
        name,
        { ...annotated((words) => sayingOf(record, name, words)), ...fieldSchema(field) },
      ]),
    ),
    required: fields.filter(([, { mayLack }]) => !(mayLack && 'absent' in mayLack)).map(([name]) => name),
    additionalProperties: false,
  };
}

function fieldSchema({ type, mayLack }: Field<never>): object {
  const mayBeEmpty = mayLack !== undefined && 'empty' in mayLack;
  const schema =
    type.is === 'value'
      ? valueSchema(type.datatype, mayBeEmpty)
      : type.is === 'record'
        ? recordSchema(type.record)
        : {
            type: 'array',
            items: type.is === 'values' ? valueSchema(type.datatype) : recordSchema(type.record),
            ...(mayBeEmpty ? {} : { minItems: 1 }),
          };
  return mayLack && 'null' in mayLack ? { anyOf: [schema, { type: 'null' }] } : schema;
}

function valueSchema(datatype: Datatype, mayBeEmpty = false): object {
  const { base, vocabulary, isNumberIfOne } = datatype;
  const pattern = wholePattern(datatype);
  if (vocabulary) return { type: 'string', enum: Object.keys(chinese.values[vocabulary]) };
  if (base === 'integer' || base === 'number' || base === 'boolean') return { type: base };
  const text = {
    type: 'string',
    ...(base === 'date' ? { format: 'date' } : {}),
    ...(base === 'anyURI' ? { format: 'uri-reference' } : {}),
    ...(pattern === undefined ? {} : { pattern: `^${pattern}$` }),
    ...(base === 'string' && pattern === undefined && !mayBeEmpty ? { minLength: 1 } : {}),
  };
  return isNumberIfOne ? { anyOf: [{ type: 'number' }, text] } : text;
}

function annotated(say: (words: Words) => Saying): Saying {
  const [one, other] = [say(chinese), say(english)];
  return { title: `${one.title} · ${other.title}`, description: `${one.description}\n${other.description}` };
}
