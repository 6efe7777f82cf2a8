import type { State, Summary } from '#domain/state.ts';
import { chartSubjects } from './chart-subjects.ts';
import { stateNames, summaryNames, termNames } from './names.ts';

const countOf = (state: State) => ({
  title: stateNames[state],
  description: `核定进展是“${stateNames[state]}”的核心承诺有几项`,
});

const columnsByState: Record<State, ReturnType<typeof countOf>> = {
  unassessed: countOf('unassessed'),
  'no-evidence-found': countOf('no-evidence-found'),
  'not-started': countOf('not-started'),
  deployed: countOf('deployed'),
  pilot: countOf('pilot'),
  'in-place': countOf('in-place'),
  'in-operation': countOf('in-operation'),
  kept: countOf('kept'),
};

const measuresOf = (summary: Summary) => ({
  title: `举措：${summaryNames[summary]}`,
  description: `小结是“${summaryNames[summary]}”的举措和组织实施要求有几条`,
});

const columnsBySummary: Record<`measures-${Summary}`, ReturnType<typeof measuresOf>> = {
  'measures-unassessed': measuresOf('unassessed'),
  'measures-no-evidence-found': measuresOf('no-evidence-found'),
  'measures-not-started': measuresOf('not-started'),
  'measures-under-way': measuresOf('under-way'),
  'measures-partly-kept': measuresOf('partly-kept'),
  'measures-kept': measuresOf('kept'),
};

/** The column of files that says in full which measure a row is about. */
export const chartMeasure = { title: '举措', description: '举措的完整编号：文件/编号' };

/** What the tables of the charts hold: of each its subject, what a row is, and its columns. `missing` is what a cell says that has no value; otherwise it is empty. */
export const chartTables = {
  'states-by-document': {
    title: chartSubjects['states-by-document'],
    description: '一份文件一行：数据日期当天处于各级核定进展的核心承诺有几项，各种小结的举措有几条。',
    columns: {
      document: { title: '文件', description: '文件的短名' },
      issued: { title: '成文日期', description: '文件的成文日期，精确到所知的年、月或日', missing: '未载明' },
      total: { title: '核心承诺', description: '文件的核心承诺共有几项' },
      ...columnsByState,
      floor: { title: '已兑现至少', description: '核定为已兑现的核心承诺，未知的都算未兑现' },
      ceiling: { title: '已兑现至多', description: '没有相反记录的核心承诺，都当作已兑现' },
      measures: { title: '条数', description: '文件里的举措和组织实施要求共有几条' },
      ...columnsBySummary,
      moving: { title: '有直接证据或个别地方例子', description: '至少有一条直接证据或个别地方的例子的有几条' },
      other: { title: '只有其他记录', description: '只有背景、上级情况或官方表述的有几条' },
      none: { title: '没有记录', description: '没有任何记录的有几条；检索记录不算' },
    },
  },
  'due-and-done': {
    title: chartSubjects['due-and-done'],
    description: '数目改变的每一天一行：到那一天为止，期限已到的和已兑现的承诺。',
    columns: {
      day: { title: '自哪一天起', description: '从这一天起是这一行的数目' },
      due: { title: '期限已到的承诺', description: '期限已到的承诺有几项' },
      done: { title: '已兑现的承诺', description: '核定为已兑现的有几项' },
      total: {
        title: '有期限的承诺总数',
        description: '原文为它写明期限的要素，加上文件自定期限约束的核心承诺，共有几项',
      },
    },
  },
  'themes-by-documents': {
    title: chartSubjects['themes-by-documents'],
    description: '一个专题在一份文件里一行；没有这个专题的文件不列。',
    columns: {
      theme: { title: '专题', description: '专题的名称' },
      document: { title: '文件', description: '文件的短名' },
      measures: { title: '条数', description: '文件里属于这个专题的条数；一条可以属于几个专题' },
      withEvidence: {
        title: '有直接证据或个别地方例子',
        description: '其中至少有一条直接证据或个别地方的例子的有几条',
      },
    },
  },
  timeline: {
    title: chartSubjects.timeline,
    description: '一个日期一行：文件的日期、自定的期限或总目标年份，要素的期限，证据。',
    columns: {
      document: { title: '文件', description: '文件的短名' },
      date: { title: '日期', description: '精确到来源所写的年、月或日' },
      what: { title: '是什么', description: '文件日期、文件自定期限、总目标年份、要素的期限或证据' },
      number: { title: '编号', description: '举措在文件里的编号' },
      words: { title: '内容', description: '要素的承诺，或证据的种类' },
      scope: { title: '与举措的关系', description: '证据与举措的关系' },
    },
  },
  indicators: {
    title: chartSubjects.indicators,
    description: '每个公布过的数字一行；没有公布数字的指标一行。',
    columns: {
      document: { title: '文件', description: '文件的短名' },
      number: { title: '编号', description: '举措在文件里的编号' },
      metric: { title: '指标', description: '衡量的是什么' },
      operator: { title: '比较', description: '与目标值怎样比较' },
      target: { title: '目标值', description: '承诺的数值，或 1:1:1 这样的比' },
      unit: { title: '单位', description: '目标值的单位' },
      due: { title: '期限', description: '做到它的最后一天' },
      term: { title: termNames.tasks, description: '约束这项承诺的文件总期限的最后一天' },
      aim: { title: termNames.aim, description: '文件整体目标的年份，不是这项承诺的期限' },
      value: { title: '公布的数字', description: '公布的数值', missing: '未见公布数字' },
      reportedUnit: { title: '公布的单位', description: '公布的数值的单位' },
      date: { title: '数字的日期', description: '数字说的是什么时候，精确到来源所写的年、月或日' },
      publisher: { title: '公布者', description: '公布数字的机关或媒体' },
      about: { title: '口径与关系', description: '数字衡量的是什么，与举措是什么关系' },
    },
  },
  disclosure: {
    title: chartSubjects.disclosure,
    description: '向公众公开的定期报告，每一期一行；不逐期计的，一项一行。',
    columns: {
      document: { title: '文件', description: '文件的短名' },
      number: { title: '编号', description: '举措在文件里的编号' },
      words: { title: '承诺', description: '本站用自己的话写的承诺' },
      every: { title: '周期', description: '多久一次' },
      audience: { title: '向谁报告', description: '原文说向谁报告' },
      period: { title: '期', description: '哪一期，如 2021、2021-H1、2021-Q1、2021-03' },
      start: { title: '起', description: '这一期的第一天' },
      end: { title: '止', description: '这一期的最后一天' },
      found: { title: '公开记录', description: '表明这一期已公开的证据，或者不逐期计的缘故', missing: '尚未找到' },
    },
  },
};
