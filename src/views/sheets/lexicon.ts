import type { LexiconKind } from '#domain/lexicon-kind.ts';
import { oneOf } from './datatypes.ts';
import { sheetOf } from './sheet.ts';

const kind = oneOf({
  everyday: '日常说法',
  same: '同一事物的另一个名称',
  abbreviation: '简称',
  region: '其他地区的说法',
  slip: '常见的错字',
  english: '英文',
} satisfies Record<LexiconKind, string>);

/** `/data/lexicon.csv`: the words by which search understands a reader, as `content/lexicon.yaml` has them. */
export const lexicon = sheetOf({
  title: '搜索词表',
  // An entry has no name: each word of `asked` stands in one entry only, but an entry may have several.
  primaryKey: [],
  rows: (catalogue) => catalogue.lexicon.entries,
  columns: [
    {
      name: 'asked',
      title: '读者的词',
      description: '读者会输入的词',
      datatype: 'string',
      separator: '、',
      cell: ({ asked }) => asked,
    },
    {
      name: 'also',
      title: '意思相同的词',
      description: '原文里意思相同的词，搜索时同等看待',
      datatype: 'string',
      separator: '、',
      cell: ({ also }) => also,
    },
    {
      name: 'near',
      title: '意思相近的词',
      description: '原文里意思相近的词，搜索时分量较轻；没有就留空',
      datatype: 'string',
      separator: '、',
      mayBeEmpty: true,
      cell: ({ near }) => near,
    },
    {
      name: 'kind',
      title: '种类',
      description: `两边的词是什么关系：${kind.words}`,
      datatype: kind.datatype,
      cell: (row) => row.kind,
    },
    {
      name: 'reason',
      title: '理由',
      description: '没有这一条，读者会漏掉什么',
      datatype: 'string',
      cell: ({ reason }) => reason,
    },
  ],
});
