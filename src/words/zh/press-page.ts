import { unassessedMeaning } from './assessment.ts';
import { listText, partsText } from './lists.ts';
import { stateNames, timelinessNames } from './names.ts';

/** A name with the share that it has of a whole: `试点 3/40`. */
const shares = (parts: readonly { readonly name: string; readonly share: string }[]) =>
  partsText(parts.map(({ name, share }) => `${name} ${share}`));

/** The live parts of the page for the press; the words around them are content. */
export const pressPage = {
  /** Who counted, on which day; the words of the sentence follow. */
  counted: (portal: string, day: string, words: string) => `据${portal}统计（截至${day}），${words}。`,
  assessed: (portal: string, day: string, rule: string, words: string) =>
    `据${portal}统计（截至${day}，按其公布的规则 ${rule} 核定），${words}。`,
  collected: {
    name: '收录了多少',
    words: (count: {
      subject: string;
      official: number;
      articles: number;
      total: number;
      measures: number;
      requirements: number;
      elements: number;
      core: number;
    }) =>
      `该台账收录 ${count.official} 份官方的${count.subject}文件和 ${count.articles} 篇报纸署名文章的 ${count.total} 条内容，其中举措 ${count.measures} 条、组织实施要求 ${count.requirements} 条，拆成 ${count.elements} 项可以核查的承诺，其中核心承诺 ${count.core} 项`,
    reading: (subject: string) =>
      `收录的是编辑选定的文件和文章，不是全部${subject}文件，不能推到全国。署名文章是作者自述，不是官方文件。`,
    source: '文件',
  },
  records: {
    name: '多少条有公开证据的记录',
    words: (count: { total: number; moving: string; other: string; none: string }) =>
      `${count.total} 条中，有直接证据或个别地方例子的 ${count.moving} 条，只有背景、别处情况或官方表述的 ${count.other} 条，没有记录的 ${count.none} 条`,
    reading: '三个数加起来是全部。有证据不等于做到；没有记录，也不等于没有做。检索过而没有找到的，算没有记录。',
    source: '举措',
  },
  summaries: {
    name: '各条举措的小结',
    words: (total: number, parts: readonly { name: string; share: string }[]) =>
      `${total} 条按核心承诺的进展数，${shares(parts)}；“${stateNames.unassessed}”指${unassessedMeaning}`,
    reading: '各数加起来是全部。小结只数核心承诺：“有进展”是至少一项有直接证据，不是每一项都有。',
    source: '变动',
  },
  promises: {
    name: '各级进展各有多少项核心承诺',
    words: (total: number, parts: readonly { name: string; share: string }[]) =>
      `${total} 项核心承诺中，${shares(parts)}；“${stateNames.unassessed}”指${unassessedMeaning}`,
    reading: `各数加起来是全部。“${stateNames.unassessed}”：${unassessedMeaning}。引用时请保留最后半句。`,
    source: '各文件的情况',
  },
  kept: {
    name: '兑现了多少',
    words: (floor: string, ceiling: string) =>
      `核心承诺中核定为“${stateNames.kept}”的至少 ${floor} 项；如果把没有相反记录的都算作兑现，至多 ${ceiling} 项`,
    reading: '两个数要一起引用。只引用一个，会把“不知道”说成“没做”或者“做了”。',
    source: '各文件的情况',
  },
  states: {
    /** What each state says, and what it does not. */
    says: '说的是：',
    saysNot: '没有说：',
  },
  due: {
    name: '期限到了多少，兑现多少',
    words: (total: number, parts: readonly { name: string; share: string }[]) =>
      `有期限的承诺有 ${total} 项（自己写明期限的，或者文件规定各项任务完成期限的核心承诺），其中${listText(parts.map(({ name, share }) => `“${name}”的 ${share} 项`))}`,
    reading: `各数加起来是全部。总体目标里的年份不算期限；措辞有歧义的，按本站的读法。“${timelinessNames['due-passed']}”不等于没有做到；持续去做的承诺，没有算兑现的一天，这个标签不会消去。`,
    source: '时间线',
  },
  indicators: {
    name: '写了数字的承诺，公布过几项数字',
    words: (total: number, reported: string) =>
      `原文写了数字的指标有 ${total} 项，其中 ${reported} 项找到过公开的数字（也算背景和别处的数字）`,
    reading: '公布过数字，不等于达到了目标；没有找到，不等于没有公布过。数字出自机构或媒体，本站没有另行核实。',
    source: '指标',
  },
  disclosure: {
    name: '答应向公众公开的定期报告，找得到几期',
    words: (count: { promised: number; toPublic: string; expected: number; found: string }) =>
      count.expected === 0
        ? `文件写了 ${count.promised} 项定期要做的事，其中原文说要向公众公开的 ${count.toPublic} 项，没有列得出期次的`
        : `文件写了 ${count.promised} 项定期要做的事，其中原文说要向公众公开的 ${count.toPublic} 项；到数据日期应公开 ${count.expected} 期，在公开渠道找到 ${count.found} 期`,
    reading: '只数向公众承诺的；原文说向上级或内部报告的、没有说向谁报告的，不算应公开。找不到不等于没有报告。',
    source: '时间线',
  },
  documents: {
    label: '各份文件',
    caption: '各份文件，按收录次序；年份和层级不同，不能排名',
    columns: [
      '文件',
      '成文日期',
      '有直接证据或例子的举措',
      '已兑现的核心承诺（下限至上限）',
      '未核定或检索未见的核心承诺',
    ],
    unstated: '未载明',
    between: (floor: string, ceiling: string) => `${floor} 至 ${ceiling}`,
  },
};
