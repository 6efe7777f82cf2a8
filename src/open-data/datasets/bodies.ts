import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Body } from '#domain/body.ts';
import type { Role } from '#domain/measure.ts';
import { datasetOf } from '../dataset.ts';
import { address, measureId, text, wordOf } from '../datatypes.ts';
import { parts, recordOf, value, values } from '../field.ts';

const measureOfBody = recordOf<{ readonly id: string; readonly role: Role }>()('measureOfBody', {
  id: value(measureId, ({ id }) => id),
  role: value(wordOf('role'), ({ role }) => role),
});

const measuresOf = (body: Body, { measures }: Catalogue) =>
  measures.flatMap(({ id, bodies }) => bodies.filter((one) => one.body === body).map(({ role }) => ({ id, role })));

export const bodies = datasetOf<Body>({
  name: 'bodies',
  record: recordOf<Body>()('body', {
    id: value(text, ({ id }) => id),
    name: value(text, ({ name }) => name),
    aliases: values(text, ({ aliases }) => aliases, { empty: 'none' }, '；'),
    kind: value(wordOf('bodyKind'), ({ kind }) => kind),
    level: value(wordOf('bodyLevel'), ({ level }) => level),
    place: value(text, ({ place }) => place),
    creditCode: value(text, ({ creditCode }) => creditCode?.code, { absent: 'notKnown' }),
    note: value(text, ({ note }) => note),
    measures: parts(measureOfBody, (body, { catalogue }) => measuresOf(body, catalogue), { empty: 'none' }),
    url: value(address, ({ id }, { addresses }) => addresses.body(id)),
  }),
  rows: ({ catalogue }) => catalogue.bodies,
  sheet: {
    primaryKey: ['id'],
    columns: [
      'id',
      'name',
      'aliases',
      'kind',
      'level',
      'place',
      'creditCode',
      'note',
      [
        'measures',
        values(text, (body, { catalogue }) => measuresOf(body, catalogue).map(({ id, role }) => `${id}:${role}`), {
          empty: 'none',
        }),
      ],
      'url',
    ],
  },
});
