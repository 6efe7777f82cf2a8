import type { Instrument, Validity } from '#domain/validity.ts';
import { datasetOf } from '../dataset.ts';
import { day, text, wordOf } from '../datatypes.ts';
import { part, recordOf, value, values } from '../field.ts';
import { source } from './evidence.ts';

const validitySearch = recordOf<NonNullable<Validity['search']>>()('validitySearch', {
  date: value(day, ({ date }) => date),
  where: value(text, ({ where }) => where),
  queries: values(text, ({ queries }) => queries, undefined, '；'),
  note: value(text, ({ note }) => note, { absent: 'none' }),
});

export const validity = recordOf<Validity>()('validity', {
  state: value(wordOf('validity'), ({ state }) => state),
  date: value(day, ({ date }) => date, { absent: 'notKnown' }),
  checked: value(day, ({ checked }) => checked, { absent: 'notKnown' }),
  source: part(source, (one) => one.source, { absent: 'none' }),
  search: part(validitySearch, ({ search }) => search, { absent: 'none' }),
  note: value(text, ({ note }) => note, { absent: 'none' }),
});

/** The laws, rules and opinions that evidence cites, with what is known of their validity. */
export const instruments = datasetOf<Instrument>({
  name: 'instruments',
  record: recordOf<Instrument>()('instrument', {
    title: value(text, ({ title }) => title),
    number: value(text, ({ number }) => number, { absent: 'notKnown' }),
    validity: part(validity, (instrument) => instrument.validity),
  }),
  rows: ({ catalogue }) => catalogue.instruments,
  sheet: {
    primaryKey: ['title'],
    columns: [
      'title',
      'number',
      ['validity', 'validity.state'],
      ['validityDate', 'validity.date'],
      ['validityChecked', 'validity.checked'],
      ['validitySource', 'validity.source.title'],
      ['validityUrl', 'validity.source.url'],
      ['validityNote', 'validity.note'],
    ],
  },
});
