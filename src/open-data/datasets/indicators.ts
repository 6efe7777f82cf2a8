import type { Measure } from '#catalogue/catalogue.ts';
import { indicatorsIn, type Indicator } from '#domain/indicator.ts';
import { datasetOf } from '../dataset.ts';
import { address, boolean, day, measureId, number, partialDate, text, wordOf } from '../datatypes.ts';
import { along, parts, recordOf, value, values } from '../field.ts';
import { elementId, target } from './elements.ts';

type Row = Indicator<Measure>;

type Figure = Row['figures'][number];

const reported = recordOf<Figure>()('reported', {
  evidence: value(text, ({ id }) => id),
  date: value(partialDate, ({ date }) => date),
  value: value(number, (figure) => figure.value),
  unit: value(text, ({ unit }) => unit),
  metric: value(text, ({ metric }) => metric ?? null, { null: 'none' }),
  publisher: value(text, ({ source }) => source.publisher),
  scope: value(wordOf('scope'), ({ scope }) => scope),
});

/** Every element with a number in it, and the figures reported on it. */
export const indicators = datasetOf<Row>({
  name: 'indicators',
  record: recordOf<Row>()('indicator', {
    measure: value(measureId, ({ measure }) => measure.id),
    element: value(elementId, ({ element }) => element.id),
    text: value(text, ({ element }) => element.text),
    words: value(text, ({ element }) => element.words),
    core: value(boolean, ({ element }) => element.core),
    ...along(target.fields, (row: Row) => row.target),
    due: value(day, ({ element }) => element.due?.date ?? null, { null: 'notStated' }),
    reported: parts(reported, ({ figures }) => figures, { empty: 'notRecorded' }),
    url: value(address, ({ measure }, { addresses }) => addresses.measure(measure.id)),
  }),
  rows: ({ catalogue }) => indicatorsIn(catalogue.measures),
  sheet: {
    primaryKey: ['measure', 'element'],
    columns: [
      'measure',
      'element',
      'text',
      'words',
      'core',
      'metric',
      'operator',
      'value',
      'unit',
      'due',
      'url',
      [
        'reported',
        values(
          text,
          ({ figures }) => figures.map((one) => `${one.date}: ${one.value} ${one.unit} (${one.source.publisher})`),
          { empty: 'notRecorded' },
          '; ',
        ),
      ],
    ],
  },
});
