import type { Site } from '#domain/site.ts';
import { listText } from './lists.ts';

/** How much a book holds. */
export interface BookCounts {
  readonly documents: number;
  readonly official: number;
  readonly measures: number;
  readonly requirements: number;
  readonly elements: number;
  readonly evidence: number;
}

/** The words of the whole corpus as one printed book. */
export const print = {
  language: 'zh',
  region: 'cn',
  subtitle: '全部举措、原文与证据',
  title: (portal: string, day: string) => `${portal}：全部举措、原文与证据（数据日期 ${day}）`,
  description: (subject: string, { documents, measures }: Pick<BookCounts, 'documents' | 'measures'>, date: string) =>
    `${documents} 份${subject}文件的 ${measures} 条举措和要求，截至${date}`,
  keywords: (subject: string) => [subject, '举措', '原文', '证据', '核定进展'],
  dataDate: (date: string) => `数据日期：${date}`,
  runningTitle: (portal: string, date: string) => `${portal} · 数据日期 ${date}`,
  folio: '第 {page} 页 / 共 {pages} 页',
  onPage: '（第 {page} 页）',
  contents: '目录',

  whatThisIs: '这是什么',
  whatThisIsText: (
    { title, subject }: Pick<Site, 'title' | 'subject'>,
    { documents, official, measures, requirements, elements, evidence }: BookCounts,
  ) =>
    `${title}把公开的${subject}文件拆成一条一条的举措：原文怎么说，谁负责，什么时候做到，有什么带日期的公开证据。这份文件是它在数据日期这一天的全部内容，供打印和长期保存。共收录 ${documents} 份文件（官方文件 ${official} 份，署名文章 ${documents - official} 篇），${measures} 条（举措 ${measures - requirements} 条，组织实施要求 ${requirements} 条），${elements} 项要素，${evidence} 条证据。`,
  independence: '本站与文件的发布机关没有隶属关系，内容不是官方解释，也不是法律意见。',
  whoseWords: '谁的文字，怎样使用',
  whoseWordsText:
    '宋体的文字是原文，黑体的文字是本站写的；整段的原文左侧还有竖线。官方文件的文字归发布机关，注明出处后全文刊登；报纸署名文章的著作权归作者和报社，只逐条引用举措，写明作者和报纸版次（来源没有载明的，写“未载明”）。',
  licence: {
    before: (licence: string) => `标题、摘要、说明、要素和证据的表述是本站写的，按 ${licence} 许可（`,
    after: (portal: string) => `），注明“${portal}”即可使用。`,
  },
  checking: '怎样核对原文',
  checkingText:
    '存档原文在中文里用半角标点，这里按中文排版画成全角。从这份文件复制或提取的原文，仍是存档原文自己的字符；把换行去掉（一条有几段的，段与段之间留一个换行符），按 UTF-8 计算 SHA-256，应与该条所注的相同。原文里个别空格恰在行末，有的阅读程序不会提取，需要补上。',
  progress: '核定进展',
  progressText: (
    rubric: number,
    states: readonly { readonly name: string; readonly says: string }[],
    showings: readonly string[],
    summaries: readonly string[],
  ): string[] => [
    `进展按公布的规则（第 ${rubric} 版）从证据推出，没有人填写。进展属于每一项承诺（要素），由低到高：${states.map(({ name, says }) => `“${name}”：${says}`).join('')}`,
    `承诺分 ${showings.length} 种，各看它的文字要求什么：${listText(showings)}。`,
    `一条举措只数它的核心承诺，小结由高到低是：${listText(summaries)}。小结后面的圆点，一个是一项核心承诺，按原文的次序；旁边有同样意思的文字。背景和上级情况不改变进展，另行说明。`,
  ],
  flagsText: (
    unassessed: { readonly name: string; readonly meaning: string },
    flags: readonly { readonly name: string; readonly meaning: string }[],
  ) =>
    `“${unassessed.name}”的意思是${unassessed.meaning}。另有几种标记：${flags.map(({ name, meaning }) => `${name}（${meaning}）`).join('，')}。`,
  fileFormat: '文件格式',
  fileFormatText: (kind: string) =>
    `${kind}。字体是 Noto Serif SC 和 Noto Sans SC（SIL Open Font License 1.1），已嵌入。`,

  sourceAddress: '来源网址',
  commitment: '整体的承诺',
  commitmentText: (text: string, words: string) => `${text}（原文：${words}）。不是单条举措，不核定进展。`,
  rawFile: '原始文件',
  rawHash: '原始 SHA-256',
  archivedHash: '存档 SHA-256',
  listed: '本站列出',
  listedText: (counts: readonly { readonly name: string; readonly count: number }[]) =>
    `${counts.map(({ name, count }) => `${count} 条${name}`).join('，')}。`,
  progressOfDocument: (
    date: string,
    {
      total,
      counts,
      summaries,
      bounds,
    }: {
      readonly total: number;
      readonly counts: readonly { readonly name: string; readonly count: number }[];
      readonly summaries: readonly { readonly name: string; readonly count: number }[];
      readonly bounds: string;
    },
  ) => `截至${date}，核心承诺 ${total} 项：${counted(counts)}。举措的小结：${counted(summaries)}。${bounds}`,
  fullText: '以下是全文，按原文次序：宋体的文字和各章标题是原文，每条举措另附本站的整理。',
  quotedOnly: '这是署名文章，著作权归作者和报社。以下只逐条引用其中的举措，不刊登全文。',

  timeliness: '时限',
  themes: '专题',
  sourceWords: '原文',
  standing: '怎么数的',
  asOf: (date: string, since: string | undefined) =>
    `截至${date}${since === undefined ? '' : `，从${since}起是这个小结`}。`,
  validity: '有效性',
  named: ({ name, meaning }: { readonly name: string; readonly meaning: string }) => `${name}（${meaning}）`,
  attribution: (
    { title, by, number, issued, source }: Readonly<Record<'title' | 'by' | 'number' | 'issued' | 'source', string>>,
    paragraphs: string,
  ) => `出处：《${title}》${paragraphs}（${by}；发文字号：${number}；成文日期：${issued}；来源：${source}）`,
  hash: (sha256: string) => `本条原文的 SHA-256：${sha256}`,
  slips: (slips: readonly { readonly words: string; readonly likely: string }[]) =>
    `原文笔误：${slips.map(({ words, likely }) => `“${words}”（可能是“${likely}”）`).join('；')}，照录未改。`,
  promises: (count: number) => `承诺了什么（${count} 项要素）`,
  elementKind: (isCore: boolean, kind: string, state: string, ownAccount: boolean) =>
    `（${isCore ? '核心' : '非核心'}，${kind}；${state}${ownAccount ? '，自报' : ''}）`,
  shownBy: (name: string) => `承诺的种类：${name}`,
  elementWords: '原文：',
  by: (bodies: readonly string[]) => `由${listText(bodies)}`,
  elementEvidence: (ids: readonly string[]) => `证据：${listText(ids)}`,
  evidence: '证据与变动',
  noEvidence: '本站没有关于这一条的证据。这只说明本站的记录，不代表没有落实。',
  concerns: '涉及',
  concernsText: (elements: readonly string[], scope: string, counts: boolean) =>
    `${elements.length > 0 ? `要素 ${listText(elements)}` : '整条举措'}（${scope}${counts ? '' : '，不影响进展'}）`,
  withFigure: (statement: string, figure: string) => `${statement}（${figure}）`,
  source: '来源',
  via: '经由',
  covers: '说明多少',
  recorded: '录入',
  tier: '级别',
  ownReport: '责任主体自报',
  note: '说明',
  changes: '核定进展的变动',
  promiseChange: (id: string, from: string, to: string) => `${id} 由${from}变为${to}`,
  change: (
    date: string,
    recorded: string,
    promises: readonly string[],
    summary: { readonly from: string; readonly to: string } | undefined,
    because: readonly string[],
  ) =>
    `${date}（${recorded}录入）：${promises.join('，')}${summary ? `；小结由${summary.from}变为${summary.to}` : ''}。${because.join('')}`,
  statements: '官方表述（只引用，不据此判断进展）',
  searches: '检索记录',
  search: (date: string, where: string, result: string) => `${date}，${where}：${result}。`,
  queries: '检索词',
  queriesText: (queries: readonly string[]) => listText(queries.map((query) => `“${query}”`)),

  indexes: '索引',
  indexOfMeasures: '举措索引',
  indexOfThemes: '专题索引',
  indexOfThemesNote: '编号后面是页码。',

  noGlyph: (about: string, character: string, fonts: readonly string[]) =>
    `${about} 里的${character}在${fonts.join('、')} 里都没有字形；请换一个写法。`,
};

const counted = (counts: readonly { readonly name: string; readonly count: number }[]) =>
  counts.map(({ name, count }) => `${name} ${count}`).join('，');
