import { intervalNames } from '#text/names.ts';
import { disclosureJson } from '../api-progress.ts';
import { measureId, oneOf } from './datatypes.ts';
import { sheetOf } from './sheet.ts';

const every = oneOf(intervalNames);

/** `/data/disclosure.csv`: what `/api/v1/disclosure.json` holds, a line an expected report. */
export const disclosure = sheetOf({
  title: '定期报告',
  primaryKey: ['measure', 'element', 'period'],
  rows: disclosureJson,
  columns: [
    {
      name: 'measure',
      title: '举措编号',
      description: '答应定期报告的举措，见 measures.csv 的 id',
      datatype: measureId,
      cell: ({ measure }) => measure,
    },
    {
      name: 'element',
      title: '要素编号',
      description: '是举措的哪一项要素',
      datatype: 'string',
      cell: ({ element }) => element,
    },
    {
      name: 'text',
      title: '承诺',
      description: '本站用自己的话写的承诺',
      datatype: 'string',
      cell: ({ text }) => text,
    },
    {
      name: 'every',
      title: '周期',
      description: `多久一次：${every.words}`,
      datatype: every.datatype,
      cell: (row) => row.every,
    },
    {
      name: 'period',
      title: '期',
      description: '哪一期：2021（年）、2021-H1（上半年）、2021-Q1（第一季度）或 2021-03（月）',
      datatype: { base: 'string', format: '^\\d{4}(?:-(?:H[12]|Q[1-4]|\\d{2}))?$' },
      cell: ({ period }) => period,
    },
    { name: 'start', title: '起', description: '这一期的第一天', datatype: 'date', cell: ({ start }) => start },
    { name: 'end', title: '止', description: '这一期的最后一天', datatype: 'date', cell: ({ end }) => end },
    {
      name: 'found',
      title: '公开记录',
      description: '表明这一期已报告的证据的编号，见 evidence.csv 的 id；没有找到就留空',
      datatype: 'string',
      separator: ' ',
      mayBeEmpty: true,
      cell: ({ found }) => found,
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
