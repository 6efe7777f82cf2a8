import {
  audienceNames,
  coverageNames,
  elementKindNames,
  evidenceKindNames,
  intervalNames,
  kindNames,
  levelNames,
  operatorNames,
  showingNames,
  termNames,
  stateNames,
  summaryNames,
  reliabilityNames,
  roleNames,
  scopeNames,
  tierNames,
  timelinessNames,
  validityNames,
} from './names.ts';
import { rubric1Names } from './rubric-1.ts';

// Every word that the comparison of two snapshots says to its reader.

const AGAIN = '请重新取得这份存档，再比较';

/** Why a snapshot cannot be compared, and what to do. */
export const unreadable = {
  nowhere: (name: string) => `${name}：没有这个文件或文件夹。请核对路径。`,
  closed: (name: string, code: string) => `${name}：读不出来（${code}）。请核对是不是有权读取的文件。`,
  /** @param why a sentence, with its full stop, on what is wrong with a zip. */
  zip: (name: string, why: string) => `${name}：${why}${why.includes('请') ? '' : `${AGAIN}。`}`,
  manyTops: (name: string) =>
    `${name}：压缩包里应当只有一个顶层文件夹，这里不是，所以不是存档。请给出 reform-ledger-<日期>.zip。`,
  noRecord: (name: string) =>
    `${name}：里面没有 snapshot.json，不是存档。请给出 reform-ledger-<日期>.zip，或它解开后含有 snapshot.json 的文件夹。`,
  badRecord: (name: string, where: string) =>
    `${name}：snapshot.json ${misfit(where)}，读不出这是哪一份存档。${AGAIN}。`,
  otherFormat: (name: string, format: number, known: number) =>
    `${name}：snapshot.json 写明存档格式为 ${format}，本工具只认得格式 ${known}。请改用${format > known ? '更新' : '当时'}的工具比较，或换一份格式 ${known} 的存档。`,
  unlisted: (name: string, path: string) =>
    `${name}：snapshot.json 没有列出 ${path}，无从证明它是否完好。${AGAIN}；或换一份完整的存档。`,
  missing: (name: string, path: string) => `${name}：缺少 ${path}，snapshot.json 却列着它。${AGAIN}。`,
  damaged: (name: string, path: string) =>
    `${name}：${path} 与 snapshot.json 记录的校验值不符，已经损坏或被改动，不能用来比较。${AGAIN}。`,
  unlike: (name: string, path: string, where: string) =>
    `${name}：${path} ${misfit(where)}，本工具读不懂。请改用与这份存档同时的工具比较。`,
};

const misfit = (where: string) => (where === '' ? '不是完好的 JSON' : `的 ${where} 不合格式`);

/** What the command line says besides. */
export const commandText = {
  nothing: '什么也没有写入。',
  written: (folder: string) => `已写入 ${folder}：index.html、comparison.json、comparison.txt`,
  occupied: (folder: string) =>
    `${folder}：已经有别的东西，不是先前的比较结果，所以没有覆盖。请换一个文件夹，或先把它清空。`,
  notFolder: (folder: string) => `${folder}：是一个文件，不能在里面写比较结果。请换一个文件夹的名字。`,
};

/** Headings and fixed words of the report. */
export const reportText = {
  title: '两份存档的比较',
  factsCaption: '两份存档各自的说明',
  first: '第一份',
  second: '第二份',
  facts: {
    dataDate: '数据日期',
    commit: '项目版本',
    rubric: '核定规则',
    documents: '文件',
    measures: '举措和要求',
    evidence: '证据',
    files: '存档文件数',
  },
  unknownCommit: '未记录',
  method:
    '只比较两份存档里保存的数据（snapshot.json 和 data/api/v1/），读入前都按 snapshot.json 核对过校验值；不涉及网站现在的内容。',
  legend: { text: '原文改动的标法：[-删去的字-]，{+增加的字+}', deleted: '删去的字', inserted: '增加的字' },
  summary: '概要',
  nothing: '没有不同：文件、举措、证据和核定进展都一样。',
  nothingHere: '没有不同。',
  arrow: '→',
  none: '（无）',
  omitted: (count: number) => `〔略 ${count} 字〕`,
  whole: (count: number) => `全文 ${count} 字`,
  count: (count: number) => `${count} 处`,
  and: '、',
};

/** Sentences that come before everything else. */
export const notes = {
  rubric: (from: string, to: string) =>
    `两份存档的核定规则不同（第一份 ${from}，第二份 ${to}）：进展按不同规则得出，不能直接相比。只因规则而变的另列，写明“按规则 ${to} 重算”；历史记录不作比较。`,
  backwards: (from: string, to: string) =>
    `第二份存档的数据日期（${to}）早于第一份（${from}）：下面是倒着看的变化，“增加”指只在较早的一份里有。`,
  sameDay: (day: string) => `两份存档的数据日期都是 ${day}，内容却有不同。`,
  unrecorded: (count: number) => `${count} 条举措的原文有改动，而没有对应的修复记录。原文本不应改变，请核对。`,
  unrecordedText: (count: number) => `${count} 个文件的存档全文有改动，而没有新的修复记录。原文本不应改变，请核对。`,
  unexplained: (count: number) => `${count} 条举措的进展有变化，而存档里找不到引起变化的记录，请核对。`,
};

/** What each list of differences is called, in the order of the report. */
export const sectionTitles = {
  reworded: '原文有改动的举措',
  documentsAdded: '增加的文件',
  documentsRemoved: '减少的文件',
  documentsChanged: '文件信息和存档全文的改动',
  measuresAdded: '增加的举措和要求',
  measuresRemoved: '减少的举措和要求',
  states: '核定进展的变化',
  recomputed: '只因规则不同而重算的进展',
  timeliness: '时限的变化',
  evidenceAdded: '增加的证据',
  evidenceRemoved: '减少的证据',
  evidenceAltered: '改动的证据',
  histories: '进展未变、历史记录有变的举措',
  rewritten: '本站撰写内容的改动',
};

/** What a reader has to know of a list. */
export const sectionIntros: Partial<Record<keyof typeof sectionTitles, string>> = {
  reworded: '来源的原话，逐字比较。原文本不应改变；只有记录在案的修复可以改动它。',
  rewritten: '标题、概述、专题、责任主体和要素是本站自己写的，不是来源的原话。',
  states: '进展由证据按公布的规则得出；每条变化下面列出带来它的记录。',
  recomputed: '记录没有增减，是规则变了：规则 1 给每条举措一个进展，规则 2 给每项承诺一个进展，举措只作小结。',
  documentsChanged: '存档全文的改动只能由校验值看出；属于举措的文字见“原文有改动的举措”。',
};

export const repairText = {
  label: '修复记录',
  recorded: '有对应的修复记录',
  unrecorded: '没有对应的修复记录',
  partly: '没有对应的修复记录：文件虽新增了修复记录，但不能说明全部改动',
  added: '新增的修复记录',
  withdrawn: '撤回的修复记录',
  at: (line: number) => `原始文件第 ${line} 行`,
  archivedText: '存档全文',
  outside: '全文校验值不同',
};

export const sourcePartNames = { quote: '原文', heading: '原文小标题', chapter: '所在章', group: '所在节' };

export const ownPartNames = {
  title: '标题',
  summary: '概述',
  kind: '种类',
  theme: '专题',
  body: '责任主体',
  element: '要素',
  order: '次序',
  other: '其他',
};

export const listNames: Readonly<Record<string, string>> = { themes: '专题', bodies: '责任主体', elements: '要素' };

export const sideWords = { added: '增加', removed: '减少', altered: '改动', known: '原已收录' };

export const evidenceText = {
  rest: (is: keyof typeof sideWords) => `${sideWords[is]}的证据`,
  known: '原已收录的证据',
  source: '来源',
  via: '经由',
  from: (title: string, publisher: string) => `${title}，${publisher}`,
};

export const stateText = {
  since: '起始日',
  steps: '历史中增加的一步',
  gone: '历史中不再有的一步',
  step: (day: string) => `${day} 起`,
  search: '检索记录',
  unexplained: '存档里找不到引起变化的记录',
  summary: '核定进展',
  promise: (id: string) => `核心承诺 ${id}`,
  ofRubric: (rubric: string) => `按规则 ${rubric} 重算`,
  recomputed: (rubric: string) => `按规则 ${rubric} 重算，没有新的记录`,
  timeliness: '时限',
};

/** What may have brought a change of state. */
export const causeNames = {
  'evidence-added': '证据增加',
  'evidence-altered': '证据改动',
  'evidence-removed': '证据减少',
  'evidence-known': '原已收录的证据在这个数据日期起算',
  'search-added': '新的检索记录',
  'search-gone': '原有的检索记录不再有',
  elements: '本站改写了要素',
};

export const causesLabel = '原因';

/** The files of the snapshots at large. */
export function filesSentence(
  same: boolean,
  { added, removed, changed }: { readonly added: number; readonly removed: number; readonly changed: number },
): string {
  if (added + removed + changed === 0) return '两份存档里的每个文件都相同，一个字节不差。';
  const counts = [
    changed > 0 ? `${changed} 个内容不同` : '',
    added > 0 ? `增加 ${added} 个` : '',
    removed > 0 ? `减少 ${removed} 个` : '',
  ].filter((count) => count !== '');
  return `${same ? '只是存档内的文件（网页、图片等）' : '存档内的文件（含网页、图片等）'}：${counts.join('，')}。`;
}

/** What a promise's state, a measure's summary, a timeliness is called; its code where an archive knows one that this tool does not. */
export const stateName = (code: string) => nameIn(stateNames, code);
export const summaryName = (code: string) => nameIn({ ...rubric1Names.states, ...summaryNames }, code);
export const timelinessName = (code: string) => nameIn({ ...rubric1Names.timelinesses, ...timelinessNames }, code);

const fieldNames: Readonly<Record<string, string>> = {
  title: '标题',
  titleNote: '标题说明',
  short: '短名',
  issuers: '发文机关编号',
  issuer: '发文机关',
  author: '作者',
  documentNumber: '发文字号',
  issued: '成文日期',
  published: '发布日期',
  validity: '有效性',
  region: '地区',
  level: '层级',
  rights: '刊登方式',
  about: '简介（本站撰写）',
  term: '总期限',
  slips: '来源自身的笔误',
  restoration: '按规则还原的步骤',
  source: '来源',
  via: '经由',
  address: '网址',
  url: '网址',
  publisher: '发布者',
  note: '说明',
  name: '姓名',
  post: '职务',
  id: '编号',
  kind: '种类',
  text: '表述',
  words: '所引原话',
  likely: '可能的本意',
  core: '核心承诺',
  shownBy: '怎样算兑现',
  covers: '说明多少',
  binds: '期限约束什么',
  checked: '查核日期',
  search: '检索',
  where: '在哪里',
  queries: '检索词',
  audience: '向谁报告',
  told: '说明向谁报告的原文',
  until: '到哪天为止',
  period: '报告所属的时期',
  state: '状况',
  bodies: '责任主体',
  target: '指标',
  due: '期限',
  cycle: '周期',
  every: '间隔',
  operator: '比较',
  metric: '指标名称',
  value: '数值',
  unit: '单位',
  other: '另一种读法',
  why: '理由',
  date: '日期',
  from: '起',
  elements: '涉及的要素',
  recorded: '录入日期',
  scope: '与举措的关系',
  tier: '来源级别',
  ownReport: '责任主体自己发布',
  statement: '事实',
  reliability: '来源的可靠程度',
  measure: '所属举措',
  number: '文号',
};

/** A path of keys as a reader says it; a key that has no name is left as it is. */
export const fieldName = (field: string) =>
  field
    .split('.')
    .map((key) => nameIn(fieldNames, key))
    .join(' · ');

const valueNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: { ...rubric1Names.evidenceKinds, ...kindNames, ...elementKindNames, ...evidenceKindNames },
  shownBy: showingNames,
  covers: coverageNames,
  audience: audienceNames,
  validity: validityNames,
  state: validityNames,
  binds: termNames,
  scope: scopeNames,
  tier: tierNames,
  reliability: reliabilityNames,
  level: levelNames,
  role: roleNames,
  operator: operatorNames,
  every: intervalNames,
  rights: { official: '全文刊登', quotation: '只逐条引用' },
};

/** A value as a reader says it. @param field the key, or path of keys, that it stands under. */
export function valueText(field: string, value: unknown): string {
  const key = field.split('.').at(-1) ?? '';
  if (value === null || value === undefined || value === '') return reportText.none;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return nameIn(valueNames[key] ?? {}, value);
  if (Array.isArray(value)) {
    return value.length === 0 ? reportText.none : value.map((one) => valueText(key, one)).join(reportText.and);
  }
  if (typeof value === 'object') {
    const parts = Object.entries(value)
      // An id is named where the value stands.
      .filter(([inner]) => inner !== 'id')
      .map(([inner, one]) => `${fieldName(inner)}：${valueText(inner, one)}`);
    return `（${parts.join('；')}）`;
  }
  return String(value);
}

const nameIn = (names: Readonly<Record<string, string>>, code: string) =>
  Object.hasOwn(names, code) ? (names[code] ?? code) : code;
