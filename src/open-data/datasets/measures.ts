import type { Measure } from '#catalogue/catalogue.ts';
import type { AssessedPromise, Assessment } from '#domain/measure-state.ts';
import { timelinessNow } from '#views/assessment.ts';
import { datasetOf } from '../dataset.ts';
import { address, boolean, day, integer, measureId, sha256, text, wordOf } from '../datatypes.ts';
import { part, parts, recordOf, value, values } from '../field.ts';
import { element, elementId } from './elements.ts';

const bodyOfMeasure = recordOf<Measure['bodies'][number]>()('bodyOfMeasure', {
  id: value(text, ({ body }) => body.id),
  role: value(wordOf('role'), ({ role }) => role),
});

const promiseProgress = recordOf<AssessedPromise>()('promiseProgress', {
  id: value(elementId, ({ id }) => id),
  state: value(wordOf('state'), ({ state }) => state),
  since: value(day, ({ since }) => since, { null: 'notApplicable' }),
  by: values(text, ({ by }) => by.map(({ id }) => id), { empty: 'notRecorded' }),
  ownAccount: value(boolean, ({ ownAccount }) => ownAccount),
});

const coreOf = ({ promises }: Assessment) => promises.filter(({ core }) => core);

const progress = recordOf<Assessment>()('progress', {
  rubric: value(integer, ({ rubric }) => rubric),
  summary: value(wordOf('summary'), ({ summary }) => summary),
  since: value(day, ({ since }) => since, { null: 'notApplicable' }),
  flags: values(wordOf('flag'), ({ flags }) => flags, { empty: 'none' }),
  core: parts(promiseProgress, coreOf),
});

/** A measure as its own file of the API gives it. */
export const measure = recordOf<Measure>()('measure', {
  id: value(measureId, ({ id }) => id),
  document: value(text, ({ document }) => document.id),
  number: value(text, ({ number }) => number),
  kind: value(wordOf('kind'), ({ kind }) => kind),
  heading: value(text, ({ span }) => span.heading, { empty: 'none' }),
  quote: value(text, ({ quote }) => quote),
  quoteSha256: value(sha256, ({ quoteSha256 }) => quoteSha256),
  title: value(text, ({ title }) => title),
  summary: value(text, ({ summary }) => summary),
  chapter: value(text, ({ span }) => span.above[0] ?? '', { empty: 'none' }),
  group: value(text, ({ span }) => span.above.slice(1).join(' / '), { empty: 'none' }),
  themes: values(text, ({ themes }) => themes.map(({ id }) => id)),
  bodies: parts(bodyOfMeasure, ({ bodies }) => bodies),
  elements: parts(element, ({ elements }) => elements),
  progress: part(progress, ({ assessment }) => assessment),
  timeliness: value(wordOf('timeliness'), (one, { catalogue }) => timelinessNow(one, catalogue.site.dataDate)),
  url: value(address, ({ id }, { addresses }) => addresses.measure(id)),
});

export const measures = datasetOf<Measure>({
  name: 'measures',
  record: measure,
  rows: ({ catalogue }) => catalogue.measures,
  sheet: {
    primaryKey: ['id'],
    columns: [
      'id',
      'document',
      'number',
      'kind',
      'heading',
      'quote',
      'quoteSha256',
      'title',
      'summary',
      'chapter',
      'group',
      'themes',
      ['bodies', values(text, ({ bodies }) => bodies.map(({ body, role }) => `${body.id}:${role}`))],
      ['elements', value(integer, ({ elements }) => elements.length)],
      'timeliness',
      'url',
      ['progress', 'progress.summary'],
      ['core', values(text, ({ assessment }) => coreOf(assessment).map(({ id, state }) => `${id}:${state}`))],
      ['since', 'progress.since'],
      ['rubric', 'progress.rubric'],
    ],
  },
});
