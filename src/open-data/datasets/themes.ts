import type { Theme } from '#domain/theme.ts';
import { measuresOn } from '#views/theme-page.ts';
import { datasetOf } from '../dataset.ts';
import { address, measureId, text } from '../datatypes.ts';
import { recordOf, value, values } from '../field.ts';

export const themes = datasetOf({
  name: 'themes',
  record: recordOf<Theme>()('theme', {
    id: value(text, ({ id }) => id),
    name: value(text, ({ name }) => name),
    sentence: value(text, ({ sentence }) => sentence),
    measures: values(measureId, (theme, { catalogue }) => measuresOn(catalogue, theme).map(({ id }) => id), {
      empty: 'none',
    }),
    url: value(address, ({ id }, { addresses }) => addresses.theme(id)),
  }),
  rows: ({ catalogue }) => catalogue.themes,
  sheet: { primaryKey: ['id'], columns: ['id', 'name', 'sentence', 'measures', 'url'] },
});
