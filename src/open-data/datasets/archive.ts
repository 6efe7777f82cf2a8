import {
  differencesOf,
  type ComparedMeasure,
  type ComparedState,
  type Differences,
} from '#domain/archive-differences.ts';
import { packageAddress, type ArchivedSnapshot, type Package } from '#domain/archive-record.ts';
import { datasetOf } from '../dataset.ts';
import { address, boolean, day, integer, measureId, sha256, text, textOf, wordOf } from '../datatypes.ts';
import { part, parts, recordOf, value, values } from '../field.ts';
import { elementId } from './elements.ts';

interface PublishedSnapshot {
  readonly snapshot: ArchivedSnapshot;
  readonly before: ArchivedSnapshot | undefined;
}

interface PublishedPackage {
  readonly snapshot: ArchivedSnapshot;
  readonly one: Package;
}

const packagesOf = ({ snapshot }: PublishedSnapshot) => snapshot.packages.map((one) => ({ snapshot, one }));

const packageRecord = recordOf<PublishedPackage>()('package', {
  name: value(text, ({ one }) => one.name),
  size: value(integer, ({ one }) => one.size),
  sha256: value(sha256, ({ one }) => one.sha256),
  address: value(address, ({ snapshot, one }) => packageAddress(snapshot, one)),
});

const addedAndRemoved = recordOf<Differences['documents']>()('addedAndRemoved', {
  added: values(text, ({ added }) => added, { empty: 'none' }),
  removed: values(text, ({ removed }) => removed, { empty: 'none' }),
});

const comparedMeasure = recordOf<ComparedMeasure>()('comparedMeasure', {
  id: value(measureId, ({ id }) => id),
  title: value(text, ({ title }) => title),
});

const comparedPromise = recordOf<ComparedState['promises'][number]>()('comparedPromise', {
  id: value(elementId, ({ id }) => id),
  from: value(wordOf('state'), ({ from }) => from),
  to: value(wordOf('state'), ({ to }) => to),
});

const comparedState = recordOf<ComparedState>()('comparedState', {
  id: value(measureId, ({ id }) => id),
  title: value(text, ({ title }) => title),
  from: value(text, ({ from }) => from),
  to: value(text, ({ to }) => to),
  promises: parts(comparedPromise, ({ promises }) => promises, { empty: 'none' }),
  recomputed: value(boolean, ({ recomputed }) => recomputed),
  evidence: values(text, ({ evidence }) => evidence, { empty: 'none' }),
});

const differences = recordOf<Differences & { readonly since: string }>()('differences', {
  since: value(day, ({ since }) => since),
  documents: part(addedAndRemoved, ({ documents }) => documents),
  added: parts(comparedMeasure, ({ added }) => added, { empty: 'none' }),
  removed: parts(comparedMeasure, ({ removed }) => removed, { empty: 'none' }),
  reworded: parts(comparedMeasure, ({ reworded }) => reworded, { empty: 'none' }),
  states: parts(comparedState, ({ states }) => states, { empty: 'none' }),
  evidence: part(addedAndRemoved, ({ evidence }) => evidence),
});

/** Every published snapshot, newest first. */
export const archive = datasetOf<PublishedSnapshot>({
  name: 'archive',
  record: recordOf<PublishedSnapshot>()('snapshot', {
    date: value(day, ({ snapshot }) => snapshot.date),
    published: value(day, ({ snapshot }) => snapshot.published),
    address: value(address, ({ snapshot }) => snapshot.address),
    commit: value(textOf('[0-9a-f]{40}'), ({ snapshot }) => snapshot.commit),
    inputs: value(sha256, ({ snapshot }) => snapshot.inputs),
    rubric: value(text, ({ snapshot }) => snapshot.rubric),
    packages: parts(packageRecord, packagesOf),
    documents: value(integer, ({ snapshot }) => Object.keys(snapshot.holding.documents).length),
    measures: value(integer, ({ snapshot }) => Object.keys(snapshot.holding.measures).length),
    evidence: value(
      integer,
      ({ snapshot }) => Object.values(snapshot.holding.measures).flatMap((measure) => measure.evidence).length,
    ),
    pages: value(integer, ({ snapshot }) => snapshot.holding.pages.length),
    changes: part(
      differences,
      ({ snapshot, before }) => (before ? { since: before.date, ...differencesOf(before, snapshot) } : null),
      { null: 'notApplicable' },
    ),
    url: value(address, ({ snapshot }, { addresses }) => addresses.snapshot(snapshot.date)),
  }),
  rows: ({ catalogue }) =>
    catalogue.archive.map((snapshot, at) => ({ snapshot, before: catalogue.archive[at - 1] })).reverse(),
  sheet: {
    primaryKey: ['date'],
    columns: [
      'date',
      'published',
      'address',
      'commit',
      'inputs',
      'rubric',
      ['packages', values(address, (row) => packagesOf(row).map(({ snapshot, one }) => packageAddress(snapshot, one)))],
      'documents',
      'measures',
      'evidence',
      'pages',
      'url',
    ],
  },
});
