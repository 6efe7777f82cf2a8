import type { Measure } from '#catalogue/catalogue.ts';
import type { OfficialStatement } from '#domain/evidence.ts';
import { datasetOf } from '../dataset.ts';
import { address, day, measureId, partialDate, text } from '../datatypes.ts';
import { part, recordOf, value } from '../field.ts';
import { source } from './evidence.ts';

interface StatementOfMeasure {
  readonly measure: Measure;
  readonly statement: OfficialStatement;
  /** Its place in the ledger, counted from 1: corrections name it so. */
  readonly place: number;
}

export const statements = datasetOf({
  name: 'statements',
  record: recordOf<StatementOfMeasure>()('statement', {
    id: value(text, ({ measure, place }) => `${measure.id}#statement-${place}`),
    measure: value(measureId, ({ measure }) => measure.id),
    date: value(partialDate, ({ statement }) => statement.date),
    recorded: value(day, ({ statement }) => statement.recorded),
    quote: value(text, ({ statement }) => statement.quote),
    source: part(source, ({ statement }) => statement.source),
    url: value(address, ({ measure }, { addresses }) => addresses.measure(measure.id)),
  }),
  rows: ({ catalogue }) =>
    catalogue.measures.flatMap((measure) =>
      measure.ledger.statements.map((statement, at) => ({ measure, statement, place: at + 1 })),
    ),
  sheet: {
    primaryKey: ['id'],
    columns: [
      'id',
      'measure',
      'date',
      'recorded',
      'quote',
      ['sourceTitle', 'source.title'],
      ['sourcePublisher', 'source.publisher'],
      ['sourceNumber', 'source.number'],
      ['sourceDate', 'source.date'],
      ['sourceUrl', 'source.url'],
      'url',
    ],
  },
});
