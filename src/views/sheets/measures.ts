import { kindNames, progressNames, timelinessNames } from '#text/names.ts';
import { measuresJson } from '../api.ts';
import { hash, measureId, oneOf } from './datatypes.ts';
import { sheetOf } from './sheet.ts';

const kind = oneOf(kindNames);
const state = oneOf(progressNames);
const timeliness = oneOf(timelinessNames);

/** `/data/measures.csv`: what `/api/v1/measures.json` holds, a line a measure. */
export const measures = sheetOf({
  title: '举措和组织实施要求',
  primaryKey: ['id'],
  rows: measuresJson,
  columns: [
    {
      name: 'id',
      title: '举措编号',
      description: '文件编号加举措编号，写成“文件/编号”，永不改变',
      datatype: measureId,
      cell: ({ id }) => id,
    },
    {
      name: 'document',
      title: '文件编号',
      description: '举措所在文件的编号',
      datatype: 'string',
      cell: ({ document }) => document,
    },
    {
      name: 'number',
      title: '编号',
      description: '举措在文件自己编号里的号',
      datatype: 'string',
      cell: ({ number }) => number,
    },
    {
      name: 'kind',
      title: '种类',
      description: `种类：${kind.words}`,
      datatype: kind.datatype,
      cell: (row) => row.kind,
    },
    {
      name: 'heading',
      title: '原文标题句',
      description: '原文自己的标题句，不含编号；原文没有就留空',
      datatype: 'string',
      mayBeEmpty: true,
      cell: ({ heading }) => heading,
    },
    {
      name: 'quote',
      title: '原文',
      description: '这一条完整的存档原文，一字不改，含编号和标题句；分段处是换行符',
      datatype: 'string',
      cell: ({ quote }) => quote,
    },
    {
      name: 'quoteSha256',
      title: '原文的 SHA-256',
      description: 'measures.json 里 quote 的 UTF-8 字节的 SHA-256',
      datatype: hash,
      cell: ({ quoteSha256 }) => quoteSha256,
    },
    { name: 'title', title: '标题', description: '本站写的标题', datatype: 'string', cell: ({ title }) => title },
    {
      name: 'summary',
      title: '摘要',
      description: '本站写的摘要',
      datatype: 'string',
      cell: ({ summary }) => summary,
    },
    {
      name: 'chapter',
      title: '章',
      description: '所在一章的标题，照原文；原文没有就留空',
      datatype: 'string',
      mayBeEmpty: true,
      cell: ({ chapter }) => chapter,
    },
    {
      name: 'group',
      title: '章以下的标题',
      description: '章和举措之间各级标题，照原文，以“ / ”隔开；没有就留空',
      datatype: 'string',
      mayBeEmpty: true,
      cell: ({ group }) => group,
    },
    {
      name: 'themes',
      title: '专题',
      description: '专题编号，一至四个，见 themes.json',
      datatype: 'string',
      separator: ' ',
      cell: ({ themes }) => themes,
    },
    {
      name: 'bodies',
      title: '责任主体',
      description: '责任主体编号和角色，写成“编号:角色”；角色是 lead（牵头）或 participant（配合），编号见 bodies.json',
      datatype: 'string',
      separator: ' ',
      cell: ({ bodies }) => bodies.map(({ id, role }) => `${id}:${role}`),
    },
    {
      name: 'elements',
      title: '要素数',
      description: '这一条有几项可以核查的要素',
      datatype: 'integer',
      cell: ({ elements }) => elements.length,
    },
    {
      name: 'timeliness',
      title: '时限',
      description: `数据日期当天的时限状况：${timeliness.words}`,
      datatype: timeliness.datatype,
      cell: (row) => row.timeliness,
    },
    {
      name: 'url',
      title: '页面地址',
      description: '举措页面在网站上的路径',
      datatype: 'anyURI',
      cell: ({ url }) => url,
    },
    {
      name: 'state',
      title: '核定进展',
      description: `数据日期当天的核定进展：${state.words}；未核定是说本站尚无记录，不代表未落实`,
      datatype: state.datatype,
      cell: ({ progress }) => progress.state,
    },
    {
      name: 'since',
      title: '进展起始日',
      description: '从哪一天起是这个进展；未核定的留空',
      datatype: 'date',
      mayBeEmpty: true,
      cell: ({ progress }) => progress.since,
    },
    {
      name: 'rubric',
      title: '规则版本',
      description: '推出进展所用规则的编号',
      datatype: 'integer',
      cell: ({ progress }) => progress.rubric,
    },
  ],
});
