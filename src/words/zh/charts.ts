import type { Scope } from '#domain/evidence.ts';
import type { Audience, Interval, Target } from '#domain/element.ts';
import type { RecordCounts } from '#domain/record-counts.ts';
import type { State } from '#domain/state.ts';
import { unassessedMeaning } from './assessment.ts';
import { shareText } from './counts.ts';
import { clausesText, listText, partsText } from './lists.ts';
import { audienceNames, intervalNames, operatorNames, stateNames, scopeNames, termNames } from './names.ts';
import { chartTables } from './chart-tables.ts';

const kept = stateNames.kept;
const notKnown = '可能只是本站没有找到，不代表未落实';
const notPublic = '原文没有说要公开';
/** Why the reports of a cycle are not counted. */
const uncounted = {
  'not-public': notPublic,
  undated: '文件没有载明日期，列不出应公开的各期',
  weekly: '按周的报告没有通行的期名，不逐期列出',
  'no-period': '数据日期以前没有完整的一期',
};
const noFigure = chartTables.indicators.columns.value.missing;

/** What charts say in their titles and captions, at their marks and below their tables; the words of the tables' columns are in `chart-tables.ts`. */
export const chartWords = {
  /** Whose records a chart shows, of which day, by which rule. */
  source: (portal: string, dataDate: string, rubric: number) =>
    `数据日期 ${dataDate}；来源：${portal}的证据记录；状态按规则 ${rubric} 推出`,
  dataDate: (day: string) => `数据日期 ${day}`,
  axisYears: (years: readonly string[]) => `横轴的年份：${listText(years)}。`,

  /** Dates on a line: of a document, of its promises, of the evidence. */
  events: {
    issued: '成文',
    termBegins: '起算',
    term: termNames.tasks,
    aim: termNames.aim,
    due: '期限',
    kinds: { issued: '文件日期', term: termNames.tasks, aim: termNames.aim, due: '要素的期限', evidence: '证据' },
    ambiguousDue: (words: string, other: string) => `${words}（期限有歧义，也可读作 ${other}）`,
    label: (date: string, names: readonly string[]) => `${date} ${listText(names)}`,
    dueTip: (date: string, number: string, words: string) => `${date}，${number}，期限：${words}`,
    evidenceTip: (date: string, number: string, kind: string, scope: Scope) =>
      `${date}，${number}，${kind}（${scopeNames[scope]}）`,
    key: {
      due: '承诺的期限',
      term: `${termNames.tasks}（约束各项任务）`,
      aim: `${termNames.aim}（不是期限）`,
      filled: '证据：直接，或个别地方的例子',
      hollow: '证据：背景，或上级的情况（不改变进展）',
    },
  },

  statesByDocument: {
    title: (total: number, keptCount: number, { total: measures, moving }: RecordCounts) =>
      `${total} 项核心承诺中，${keptCount} 项${kept}；${measures} 条中，${moving} 条有直接证据或个别地方例子`,
    description: `每份文件一条横条，按核心承诺的核定进展分段；下面写明各级进展的项数和总项数，以及“${kept}”的下限和上限。`,
    caption: [
      `只数核心承诺，一条举措可以有几项。${stateNames.unassessed}：${unassessedMeaning}。横条下的细线是“${kept}”可能的范围：至少，未知的都算未兑现；至多，没有相反记录的都算兑现。说的是持续去做的，最高核定为“${stateNames['in-operation']}”。`,
      '表里还有各条举措的小结，和有哪些记录；背景和上级的情况不改变进展。各文件的年份和层级不同，按收录次序排列，不作排名。',
    ],
    all: '合计',
    undated: '日期未载明',
    total: (issued: string | undefined, total: number) =>
      issued ? `${issued} · 核心承诺 ${total} 项` : `核心承诺 ${total} 项`,
    possible: (floor: number, ceiling: number, total: number) =>
      `${kept}：至少 ${shareText(floor, total)}，至多 ${shareText(ceiling, total)}`,
    state: (state: State, count: number, total: number) => `${stateNames[state]} ${shareText(count, total)}`,
    tip: (name: string, states: readonly string[], possible: string) =>
      clausesText([`${name}：${partsText(states)}`, possible]),
  },

  dueAndDone: {
    title: (total: number, due: number, done: number) =>
      `有期限的承诺 ${total} 项：${due} 项期限已到，${done} 项${kept}`,
    description: `两条阶梯线，从左到右是时间：一条是期限已到的承诺数，一条是${kept}的承诺数。`,
    caption: (own: number, bound: number, continuing: number) =>
      `期限有两种：${own} 项由原文为这项承诺写明；${bound} 项是核心承诺，由文件写明各项任务都要在某日以前完成。只写总目标年份的不算。${continuing > 0 ? `其中 ${continuing} 项说的是持续去做，最高核定为“${stateNames['in-operation']}”，不会核定为“${kept}”。` : ''}没有核定为“${kept}”，${notKnown}。`,
    ambiguousCaption: (count: number) => `其中 ${count} 项期限的措辞有歧义，按本站的读法计。`,
    ambiguousNote: (count: number) => `期限有歧义的承诺：${count} 项。`,
    lines: {
      due: (count: number | string, total: number | string) => `期限已到 ${count}/${total} 项`,
      done: (count: number | string, total: number | string) => `${kept} ${count}/${total} 项`,
    },
    tip: (day: string, due: string, done: string) => `自 ${day} 起：${due}，${done}`,
  },

  themesByDocuments: {
    title: (themes: number, covered: number) => `${themes} 个专题中，${covered} 个有举措找到直接证据或个别地方例子`,
    description: '一张矩阵：行是专题，列是文件；每格写有直接证据或个别地方例子的条数和总条数，没有举措的格子空着。',
    caption: `格中的数：有直接证据或个别地方例子的条数/该文件属于这个专题的条数；下面的粗线是前者所占的部分。只有背景或上级情况的不计入。没有这样的证据，${notKnown}。`,
    tip: (theme: string, document: string, measures: number, withEvidence: number) =>
      `${theme}，${document}：${measures} 条中 ${withEvidence} 条有直接证据或个别地方例子`,
    totalThemes: (themes: number, covered: number) => `${themes} 个专题，其中有直接证据或个别地方例子的 ${covered} 个`,
    totalDocuments: (count: number) => `${count} 份文件`,
    note: '一条举措可以属于几个专题，所以各行相加会多于总条数。',
  },

  timeline: {
    title: (documents: number, due: number, evidence: number) =>
      `${documents} 份文件写明 ${due} 个要素的期限，找到 ${evidence} 条带日期的证据`,
    description:
      '每份文件一行时间线：线上方是期限和总目标年份，线下方每个点是一条证据，实心的可以改变状态，空心的只作背景。',
    caption: `日期不精确的证据放在它可能的最后一天。“${termNames.aim}”是文件整体目标的年份，不是哪一项承诺的期限。没有点，${notKnown}。`,
    note: (dataDate: string, documents: number) => `数据日期 ${dataDate}。文件共 ${documents} 份。`,
    counts: (due: number, evidence: number) => `期限 ${due} 个 · 证据 ${evidence} 条`,
    nothing: '没有载明日期，也没有期限或证据的记录。',
    total: '合计',
    allDocuments: '全部文件',
    totalCounts: (due: number, evidence: number, counted: number) =>
      `要素的期限 ${due} 个，证据 ${evidence} 条，其中直接或个别例子 ${counted} 条`,
  },

  measureTimeline: {
    title: (evidence: number, due: number) =>
      [
        evidence > 0 ? `找到 ${evidence} 条带日期的证据` : '还没有证据的记录',
        due > 0 ? `本条自己定了 ${due} 个期限` : '本条没有自己的期限',
      ].join('，'),
    description: '一行时间线：文件的日期、自定的期限或总目标年份、本条的期限在线上方，证据是线下方的点。',
    caption: (hasEvidence: boolean, binds: 'tasks' | 'aim' | undefined) =>
      [
        '▼ 期限；● 直接证据或个别地方的例子；○ 背景或上级的情况，不改变进展。',
        binds === 'aim' ? `“${termNames.aim}”是文件整体目标的年份，不是本条的期限。` : '',
        hasEvidence ? '' : `没有证据，${notKnown}。`,
      ].join(''),
    note: (dataDate: string, due: number, evidence: number) =>
      `数据日期 ${dataDate}。期限 ${due} 个，证据 ${evidence} 条。`,
  },

  indicators: {
    title: (total: number, reported: number) => `${total} 项数字指标中，${reported} 项找到公布的数字`,
    description: '逐项列出文件承诺的数字和公布过的数字；单位相同的画在同一条刻度上，竖线是目标，圆点是公布的数字。',
    caption: `单位与目标相同的才画在刻度上，不同的只写出来。实心点是直接证据或个别地方的例子，空心点是背景或上级的情况。${noFigure}，${notKnown}。`,
    noFigure,
    /** `不低于 80 %`; a ratio is its own unit. */
    target: ({ operator, value, unit }: Target) =>
      `${operatorNames[operator]} ${value}${unit === '比' ? '' : ` ${unit}`}`,
    targetMark: '目标',
    due: (day: string) => `期限 ${day}`,
    term: (day: string) => `${termNames.tasks} ${day}`,
    aim: (year: string) => `原文没有期限，文件的${termNames.aim} ${year}`,
    noDue: '原文没有期限',
    promised: (document: string, number: string, byWhen: string) => `${document} ${number} · ${byWhen}`,
    report: (figure: string, date: string, publisher: string, metric: string | undefined, scope: Scope) =>
      [
        `${figure}，${date}，${publisher}`,
        ...(metric ? [`口径：${metric}`] : []),
        ...(scope === 'direct' ? [] : [scopeNames[scope]]),
      ].join('；'),
    /** What a figure measures, where its record says so, and how it bears on the measure. */
    about: (metric: string | undefined, scope: Scope) =>
      metric ? `${metric}；${scopeNames[scope]}` : scopeNames[scope],
    note: (total: number, reported: number, elsewhere: number, without: number) =>
      `指标共 ${total} 项：找到公布数字的 ${reported} 项（其中只有背景或上级数字的 ${elsewhere} 项），${noFigure}的 ${without} 项。`,
  },

  disclosure: {
    title: ({ cycles, expected, found, notPublic: others, uncountable }: DisclosureTally) => {
      if (cycles + uncountable === 0)
        return others > 0
          ? `${others} 项定期报告、通报一类的承诺，${others > 1 ? '都是' : ''}${notPublic}`
          : '没有定期报告的承诺';
      return clausesText([
        ...(cycles > 0 ? [`答应向公众公开的定期报告，应公开 ${expected} 期，已找到 ${found} 期`] : []),
        ...(uncountable > 0 ? [`${uncountable} 项要公开而列不出期次`] : []),
        ...(others > 0 ? [`${others} 项${notPublic}`] : []),
      ]);
    },
    description:
      '向公众公开的定期报告一项一栏，每格是应公开的一期，实心格已找到，空心格尚未找到；其余的一项一行，写明原因。',
    caption:
      '只计原文答应向公众公开的报告，和在数据日期前整期结束的各期；计到原文写明的截止日，没有就计到文件的期限，再没有就计到文件当年年底。空心：本站尚未找到，不代表没有报告过。',
    note: ({ cycles, expected, found, notPublic: internal, uncountable }: DisclosureTally, years: readonly string[]) =>
      `${[
        `向公众公开的 ${cycles} 项，应公开 ${expected} 期，已找到 ${found} 期`,
        `${notPublic}的 ${internal} 项`,
        `要公开而列不出期次的 ${uncountable} 项`,
        ...(years.length > 0 ? [`年份：${listText(years)}`] : []),
      ].join('；')}。`,
    uncounted,
    listed: (words: string, every: Interval, audience: Audience, why: keyof typeof uncounted) =>
      `${words}（${partsText([intervalNames[every], audienceNames[audience]])}）：${uncounted[why]}。`,
    cycleSpan: (words: string, every: Interval, from: string, to: string) =>
      `${words}（${intervalNames[every]}，${from} 至 ${to}）`,
    found: (found: number, total: number) => `已找到 ${found}/${total} 期`,
    foundIn: (reports: readonly { readonly title: string; readonly date: string }[]) =>
      `有：${reports.map(({ title, date }) => `${title}，${date}`).join('；')}`,
    total: (expected: number, found: number) => `应公开 ${expected} 期，已找到 ${found} 期`,
    tip: (promise: string, period: string, isFound: boolean) =>
      `${promise}，${period}：${isFound ? '已找到' : '尚未找到'}`,
  },
};

interface DisclosureTally {
  /** Reporting promises to the public whose periods can be listed. */
  readonly cycles: number;
  readonly expected: number;
  readonly found: number;
  readonly notPublic: number;
  readonly uncountable: number;
}
