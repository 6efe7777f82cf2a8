import { progressNames } from '#text/names.ts';
import { changesJson } from '../api-progress.ts';
import { measureId, oneOf } from './datatypes.ts';
import { sheetOf } from './sheet.ts';

const state = oneOf(progressNames);

/** `/data/changes.csv`: what `/api/v1/changes.json` holds, a line a change of a state. */
export const changes = sheetOf({
  title: '核定进展的变动',
  primaryKey: ['measure', 'day'],
  rows: changesJson,
  columns: [
    {
      name: 'measure',
      title: '举措编号',
      description: '进展改变的举措，见 measures.csv 的 id',
      datatype: measureId,
      cell: ({ measure }) => measure,
    },
    {
      name: 'day',
      title: '日期',
      description: '从哪一天起是新的进展',
      datatype: 'date',
      cell: ({ day }) => day,
    },
    {
      name: 'from',
      title: '原来的进展',
      description: `改变之前的核定进展：${state.words}`,
      datatype: state.datatype,
      cell: ({ from }) => from,
    },
    {
      name: 'to',
      title: '新的进展',
      description: '改变之后的核定进展，取值与 from 相同',
      datatype: state.datatype,
      cell: ({ to }) => to,
    },
    {
      name: 'evidence',
      title: '证据',
      description: '那一天得知的证据的编号，见 evidence.csv 的 id；由检索记录引起的留空',
      datatype: 'string',
      separator: ' ',
      mayBeEmpty: true,
      cell: ({ evidence }) => evidence,
    },
    {
      name: 'rubric',
      title: '规则版本',
      description: '推出进展所用规则的编号',
      datatype: 'integer',
      cell: ({ rubric }) => rubric,
    },
    {
      name: 'url',
      title: '页面地址',
      description: '举措页面在网站上的路径',
      datatype: 'anyURI',
      cell: ({ url }) => url,
    },
  ],
});
