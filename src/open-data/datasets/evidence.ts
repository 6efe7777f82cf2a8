import type { Evidence } from '#domain/evidence.ts';
import { inTextOrder } from '#domain/text-order.ts';
import { datasetOf } from '../dataset.ts';
import { address, boolean, day, measureId, number, partialDate, period, text, wordOf } from '../datatypes.ts';
import { part, recordOf, value, values } from '../field.ts';

type Source = Evidence['source'];

const sourceFields = {
  title: value(text, ({ title }: Source) => title),
  publisher: value(text, ({ publisher }: Source) => publisher),
  url: value(address, ({ url }: Source) => url, { absent: 'notLinked' }),
  date: value(partialDate, ({ date }: Source) => date, { absent: 'notKnown' }),
  number: value(text, (source: Source) => source.number, { absent: 'none' }),
};

/** Where a fact or a statement is made. */
export const source = recordOf<Source>()('source', sourceFields);

type EvidenceOfMeasure = Evidence & { readonly measure: string };

export const evidenceRecord = recordOf<EvidenceOfMeasure>()('evidence', {
  id: value(text, ({ id }) => id),
  elements: values(text, ({ elements }) => elements, { empty: 'whole' }),
  date: value(partialDate, ({ date }) => date),
  recorded: value(day, ({ recorded }) => recorded),
  kind: value(wordOf('evidenceKind'), ({ kind }) => kind),
  scope: value(wordOf('scope'), ({ scope }) => scope),
  tier: value(wordOf('tier'), ({ tier }) => tier),
  covers: value(wordOf('coverage'), ({ covers }) => covers, { absent: 'notApplicable' }),
  ownReport: value(boolean, ({ ownReport }) => ownReport),
  statement: value(text, ({ statement }) => statement),
  metric: value(text, ({ metric }) => metric, { absent: 'none' }),
  value: value(number, (evidence) => evidence.value, { absent: 'none' }),
  unit: value(text, ({ unit }) => unit, { absent: 'none' }),
  period: value(period, (evidence) => evidence.period, { absent: 'notApplicable' }),
  source: part(source, (evidence) => evidence.source),
  via: part(recordOf<Source>()('via', sourceFields), ({ via }) => via, { absent: 'notApplicable' }),
  reliability: value(wordOf('reliability'), ({ reliability }) => reliability),
  note: value(text, ({ note }) => note, { absent: 'none' }),
  measure: value(measureId, ({ measure }) => measure),
});

/** In document order, then by date. */
export const evidence = datasetOf({
  name: 'evidence',
  record: evidenceRecord,
  rows: ({ catalogue }) =>
    catalogue.measures.flatMap(({ id: measure, ledger }) =>
      [...ledger.evidence].sort((a, b) => inTextOrder(a.date, b.date)).map((one) => ({ ...one, measure })),
    ),
  sheet: {
    primaryKey: ['id'],
    columns: [
      'measure',
      'id',
      'elements',
      'date',
      'recorded',
      'kind',
      'scope',
      'tier',
      'covers',
      'ownReport',
      'statement',
      'metric',
      'value',
      'unit',
      'period',
      ['sourceTitle', 'source.title'],
      ['sourcePublisher', 'source.publisher'],
      ['sourceNumber', 'source.number'],
      ['sourceDate', 'source.date'],
      ['sourceUrl', 'source.url'],
      ['viaTitle', 'via.title'],
      ['viaPublisher', 'via.publisher'],
      ['viaUrl', 'via.url'],
      'reliability',
      'note',
    ],
  },
});
