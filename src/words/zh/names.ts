import type { BodyKind, BodyLevel } from '#domain/body.ts';
import type { Level } from '#domain/place.ts';
import type { Audience, ElementKind, Interval, Operator, Showing } from '#domain/element.ts';
import type { Role } from '#domain/measure.ts';
import type { MeasureKind } from '#domain/numbering.ts';
import type { Coverage, EvidenceKind, Reliability, Scope, Tier } from '#domain/evidence.ts';
import type { Flag, State, Summary } from '#domain/state.ts';
import type { Timeliness } from '#domain/timeliness.ts';
import type { ValidityState } from '#domain/validity.ts';

// What each value of the vocabulary is called in the interface.

export const kindNames: Record<MeasureKind, string> = { measure: '举措', requirement: '组织实施要求' };

/** What search finds, by kind of page. */
export const foundNames = { ...kindNames, document: '文件', theme: '专题', body: '责任主体', term: '词汇' };

export const elementKindNames: Record<ElementKind, string> = {
  deliverable: '成果',
  target: '指标',
  deadline: '期限',
  cycle: '周期',
};

export const operatorNames: Record<Operator, string> = { 'at-least': '不低于', 'at-most': '不高于', equal: '等于' };

export const intervalNames: Record<Interval, string> = {
  week: '每周',
  month: '每月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
};

export const roleNames: Record<Role, string> = {
  lead: '承担',
  participant: '配合',
  leadership: '领导、统筹',
  oversight: '监督',
};

export const levelNames: Record<Level, string> = {
  national: '全国',
  provincial: '省级',
  municipal: '市级',
  district: '区级',
};

export const bodyLevelNames: Record<BodyLevel, string> = { ...levelNames, class: '统称' };

export const bodyKindNames: Record<BodyKind, string> = {
  court: '法院',
  procuratorate: '检察院',
  'justice-administration': '司法行政机关',
  party: '党的机构',
  government: '政府部门',
  police: '公安机关',
  congress: '人大',
  'legal-profession': '法律服务行业',
  social: '社会组织、企业和个人',
  class: '其他',
};

export const stateNames: Record<State, string> = {
  unassessed: '未核定',
  'no-evidence-found': '检索未见',
  'not-started': '未启动',
  deployed: '已部署',
  pilot: '试点',
  'in-place': '已出台／已建成',
  'in-operation': '运行中',
  kept: '已兑现',
};

export const summaryNames: Record<Summary, string> = {
  unassessed: '未核定',
  'no-evidence-found': '检索未见公开证据',
  'not-started': '未启动',
  'under-way': '有进展',
  'partly-kept': '部分兑现',
  kept: '全部兑现',
};

export const flagNames: Record<Flag, string> = { reversed: '有撤回记录', disputed: '记录不一致' };

export const flagMeanings: Record<Flag, string> = {
  reversed: '有来源显示，已经做到的事被撤回；以前的进展留在变动记录里',
  disputed: '有来源说还没有启动，也有来源显示已经推进',
};

export const showingNames: Record<Showing, string> = {
  instrument: '出台制度',
  institution: '建成机构或平台',
  figure: '达到数字',
  report: '定期报告',
  activity: '持续去做',
};

export const coverageNames: Record<Coverage, string> = { whole: '说明承诺的全部', part: '说明承诺的一部分' };

export const audienceNames: Record<Audience, string> = {
  public: '向公众公开',
  superior: '向上级报告',
  internal: '内部报告',
  unstated: '原文没有说向谁报告',
};

export const validityNames: Record<ValidityState, string> = {
  'in-force': '现行有效',
  amended: '已修改',
  repealed: '已废止',
  replaced: '已被替代',
  'term-over': '执行期已过',
  unknown: '未查明',
  'not-applicable': '不适用（署名文章）',
};

export const evidenceKindNames: Record<EvidenceKind, string> = {
  'plan-issued': '部署文件',
  'pilot-started': '试点启动',
  'instrument-issued': '文件出台',
  'institution-set-up': '机构或平台建成',
  'figure-reported': '公布数字',
  'work-reported': '工作情况',
  'report-published': '定期报告公布',
  'not-started': '说明未启动',
  reversal: '撤回',
};

export const scopeNames: Record<Scope, string> = {
  direct: '直接证据',
  'partial-example': '个别地方的例子',
  background: '背景',
  context: '上级或全国的情况',
};

export const tierNames: Record<Tier, string> = {
  T1: 'T1 法律、规范性文件、公报、向人大的报告',
  T2: 'T2 官方统计、工作报告、白皮书、官方网站',
  T3: 'T3 官方媒体',
  T4: 'T4 第三方评估、研究',
  T5: 'T5 其他媒体、转载、镜像',
};

export const reliabilityNames: Record<Reliability, string> = {
  official: '官方发布',
  'press-or-legal-database': '媒体或法律数据库',
  repost: '网站转载',
  'mirror-unverified': '未核实的镜像，只写名称、不链接',
};

export const timelinessNames: Record<Timeliness, string> = {
  undated: '原文没有期限',
  'not-due': '未到期',
  'kept-in-time': '按期兑现',
  'kept-late': '期限后兑现',
  'due-passed': '期限已过，本站未见兑现的证据',
};

export const promiseNames = {
  target: '有数字指标',
  due: '有期限',
  cycle: '有报告周期',
  none: '无指标、期限或周期',
};

/** A fact that a document does not give. */
export const UNSTATED = '未载明';

/** The term that a document sets itself, by what it binds. */
export const termNames: Record<'tasks' | 'aim', string> = { tasks: '文件自定期限', aim: '总目标年份' };

/** A document's official metadata, named as government sites name it. */
export const documentFactNames = {
  title: '标题',
  author: '作者',
  issuer: '发文机关',
  documentNumber: '发文字号',
  issued: '成文日期',
  published: '发布日期',
  validity: '有效性',
  region: '适用地区',
  source: '来源',
  sourceNote: '来源说明',
};
