import type { Measure } from '#catalogue/catalogue.ts';
import type { SearchLog } from '#domain/evidence.ts';
import { datasetOf } from '../dataset.ts';
import { address, boolean, day, measureId, text } from '../datatypes.ts';
import { recordOf, value, values } from '../field.ts';

interface SearchForMeasure {
  readonly measure: Measure;
  readonly search: SearchLog;
  /** Its place in the ledger, counted from 1: corrections name it so. */
  readonly place: number;
}

export const searches = datasetOf({
  name: 'searches',
  record: recordOf<SearchForMeasure>()('search', {
    id: value(text, ({ measure, place }) => `${measure.id}#search-${place}`),
    measure: value(measureId, ({ measure }) => measure.id),
    elements: values(text, ({ search }) => search.elements, { empty: 'whole' }),
    date: value(day, ({ search }) => search.date),
    where: value(text, ({ search }) => search.where),
    queries: values(text, ({ search }) => search.queries, undefined, '；'),
    found: value(boolean, ({ search }) => search.found),
    note: value(text, ({ search }) => search.note, { absent: 'none' }),
    url: value(address, ({ measure }, { addresses }) => addresses.measure(measure.id)),
  }),
  rows: ({ catalogue }) =>
    catalogue.measures.flatMap((measure) =>
      measure.ledger.searches.map((search, at) => ({ measure, search, place: at + 1 })),
    ),
  sheet: {
    primaryKey: ['id'],
    columns: ['id', 'measure', 'elements', 'date', 'where', 'queries', 'found', 'note', 'url'],
  },
});
