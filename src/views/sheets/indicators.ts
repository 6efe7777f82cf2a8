import { operatorNames } from '#text/names.ts';
import { indicatorsJson } from '../api-progress.ts';
import { measureId, oneOf } from './datatypes.ts';
import { sheetOf } from './sheet.ts';

const operator = oneOf(operatorNames);

/** `/data/indicators.csv`: what `/api/v1/indicators.json` holds, a line an element with a number in it. */
export const indicators = sheetOf({
  title: '指标',
  primaryKey: ['measure', 'element'],
  rows: indicatorsJson,
  columns: [
    {
      name: 'measure',
      title: '举措编号',
      description: '指标所在的举措，见 measures.csv 的 id',
      datatype: measureId,
      cell: ({ measure }) => measure,
    },
    {
      name: 'element',
      title: '要素编号',
      description: '指标是举措的哪一项要素',
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
      name: 'words',
      title: '原文',
      description: '写明指标的原文，一字不改',
      datatype: 'string',
      cell: ({ words }) => words,
    },
    {
      name: 'core',
      title: '核心',
      description: '缺了它，举措就不算做到',
      datatype: 'boolean',
      cell: ({ core }) => core,
    },
    {
      name: 'metric',
      title: '指标名称',
      description: '衡量的是什么',
      datatype: 'string',
      cell: ({ metric }) => metric,
    },
    {
      name: 'operator',
      title: '比较',
      description: `与目标值的比较：${operator.words}`,
      datatype: operator.datatype,
      cell: (row) => row.operator,
    },
    {
      name: 'value',
      title: '目标值',
      description: '承诺的数值，或 1:1:1 这样的比',
      datatype: 'string',
      cell: ({ value }) => value,
    },
    { name: 'unit', title: '单位', description: '目标值的单位', datatype: 'string', cell: ({ unit }) => unit },
    {
      name: 'due',
      title: '期限',
      description: '做到它的最后一天；原文没有写就留空',
      datatype: 'date',
      mayBeEmpty: true,
      cell: ({ due }) => due,
    },
    {
      name: 'url',
      title: '页面地址',
      description: '举措页面在网站上的路径',
      datatype: 'anyURI',
      cell: ({ url }) => url,
    },
    {
      name: 'reported',
      title: '公布过的数字',
      description: '公布过的数字，每个写成“日期: 数值 单位 (发布者)”；没有找到就留空',
      datatype: 'string',
      separator: '; ',
      mayBeEmpty: true,
      cell: ({ reported }) =>
        reported.map(({ date, value, unit, publisher }) => `${date}: ${value} ${unit} (${publisher})`),
    },
  ],
});
